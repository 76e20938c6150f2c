// Updates without network: a package that somebody brought is verified, its installer saved where the clerk wants it.
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { useSpeech } from '../words/speech';

type Update = NonNullable<Output<'update:take'>['update']>;

/** @param props.publisher fingerprint of the publisher's key; null where this build can verify nothing */
export function UpdatePart({ publisher }: { readonly publisher: string | null }) {
  const { t } = useTranslation('about');
  const { answered } = useFaults();
  const { text } = useSpeech();
  const [update, setUpdate] = useState<Update | null>(null);
  const take = async () => {
    const taken = answered(await machine['update:take']({}));
    setUpdate(taken?.update ?? null);
  };
  return (
    <>
      <h2>{t('updates')}</h2>
      {publisher === null ? (
        <p>{t('noPublisher')}</p>
      ) : (
        <>
          <p>{t('updatesHint')}</p>
          <p>
            {t('publisher')} <code className="about-fingerprint">{publisher}</code>
          </p>
          <Button onClick={take}>{t('takeUpdate')}</Button>
        </>
      )}
      {update !== null && (
        <Alert
          className="about-update"
          type="success"
          showIcon
          title={t('updateTaken', { version: update.version, released: update.released, file: update.file })}
          description={text(update.notes)}
        />
      )}
    </>
  );
}
