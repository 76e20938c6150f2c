// The program's version, its updates, the texts it came with, and what of others it contains.
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { ThirdParties } from './third-parties';
import { UpdatePart } from './update-part';
import './about.css';

export type About = Output<'about:get'>;

export function AboutBody() {
  const { t } = useTranslation('about');
  const { answered } = useFaults();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    void machine['about:get']({}).then((outcome) => setAbout(answered(outcome)));
  }, [answered]);
  if (about === null) return null;
  return (
    <div className="about">
      <p className="about-version">{t('version', { version: about.version })}</p>
      <p>{t('what')}</p>
      <p className="about-runtime">
        {about.runtime.map(({ name, version }) => (
          <span key={name}>
            {name} {version}
          </span>
        ))}
      </p>
      <UpdatePart publisher={about.publisher} />
      <h2>{t('texts')}</h2>
      <p>{t('textsHint')}</p>
      <Button onClick={async () => answered(await machine['about:texts']({}))}>{t('showTexts')}</Button>
      <ThirdParties parts={about.parts} />
    </div>
  );
}
