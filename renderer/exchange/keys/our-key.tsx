// This office's own fingerprint, and the sheet on which it goes to the neighbours.
import { FilePdfOutlined } from '@ant-design/icons';
import { Alert, App, Button, Spin } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { writeDay } from '../../drafts/deadline';
import { useFaults } from '../../frame/faults';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { FingerprintGroups } from './fingerprint-groups';

export function OurKey() {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const { answered } = useFaults();
  const { message } = App.useApp();
  const key = useKey();
  const write = async (): Promise<void> => {
    const written = answered(await machine['sending:sheet']({}));
    if (written === null || written.cancelled) return;
    void message.success(t('sheetWritten', { name: written.name }));
    if (written.file !== null) answered(await machine['paper:open']({ file: written.file }));
  };
  return (
    <Panel
      title={t('ourKey')}
      hint={t('ourKeyHint')}
      actions={
        <Button icon={<FilePdfOutlined aria-hidden />} disabled={!key?.ok} onClick={write}>
          {t('sheet')}
        </Button>
      }
    >
      {key === null && <Spin delay={300} />}
      {key !== null && !key.ok && <Alert type="error" showIcon title={text(key.fault.sentence)} />}
      {key?.ok && (
        <>
          <FingerprintGroups fingerprint={key.value.fingerprint} label={t('fingerprint')} />
          <p className="exchange-quiet">
            {t('keySince', { day: writeDay(key.value.createdAt, language, Date.now()) })}
          </p>
        </>
      )}
      <details className="exchange-how">
        <summary>{t('howToCompare')}</summary>
        <ol>
          {(['howMeet', 'howRead', 'howType', 'howName'] as const).map((step) => (
            <li key={step}>{t(step)}</li>
          ))}
        </ol>
      </details>
    </Panel>
  );
}

function useKey(): Outcome<Output<'exchange:key'>> | null {
  const [key, setKey] = useState<Outcome<Output<'exchange:key'>> | null>(null);
  useEffect(() => {
    let wanted = true;
    machine['exchange:key']({}).then((outcome) => {
      if (wanted) setKey(outcome);
    });
    return () => {
      wanted = false;
    };
  }, []);
  return key;
}
