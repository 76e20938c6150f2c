// The provisions a template uses, with their text as chosen for the case it is tried on, and whether they are in force.
import { useTranslation } from 'react-i18next';
import { Mark, type Tone } from '../../ui/mark';
import { useSpeech } from '../../words/speech';
import type { Tried } from './use-trial';

type Provision = Tried['provisions'][number];

const tones: Readonly<Record<Provision['state'], Tone>> = {
  'in-force': 'good',
  'text-not-found': 'warn',
  elsewhere: 'warn',
  'no-article': 'bad',
  'not-in-force': 'bad',
  'unknown-law': 'bad',
};

export function ProvisionList({ provisions }: { readonly provisions: readonly Provision[] }) {
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  if (provisions.length === 0) return <p className="uses-none">{t('noProvisions')}</p>;
  return (
    <ul className="uses">
      {provisions.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a provision may be cited twice under one name
        <li key={index}>
          <p className="uses-head">
            <strong>{text(one.name)}</strong>
            <code>{one.as}</code>
            <Mark tone={tones[one.state]}>{t(`provision.${one.state}`)}</Mark>
            {one.edition !== '' && (
              <span className="when">
                {one.validTo === null
                  ? t('edition.open', { edition: one.edition, from: one.validFrom })
                  : t('edition.closed', { edition: one.edition, from: one.validFrom, until: one.validTo })}
              </span>
            )}
          </p>
          {text(one.text) !== '' && <blockquote>{text(one.text)}</blockquote>}
        </li>
      ))}
    </ul>
  );
}
