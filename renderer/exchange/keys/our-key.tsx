// This office's own fingerprint, and the sheet on which it goes to the neighbours.
import { FilePdfOutlined } from '@ant-design/icons';
import { Alert, App, Button, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { writeDay } from '../../drafts/deadline';
import { useFaults } from '../../frame/faults';
import { useAsked } from '../../frame/use-asked';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { FingerprintGroups } from './fingerprint-groups';

const askKey = () => machine['exchange:key']({});

export function OurKey() {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const { answered } = useFaults();
  const { message } = App.useApp();
  const { value: key, fault } = useAsked(askKey);
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
        <Button icon={<FilePdfOutlined aria-hidden />} disabled={key === null} onClick={write}>
          {t('sheet')}
        </Button>
      }
    >
      {key === null && fault === null && <Spin delay={300} />}
      {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
      {key !== null && (
        <>
          <FingerprintGroups fingerprint={key.fingerprint} label={t('fingerprint')} />
          <p className="exchange-quiet">{t('keySince', { day: writeDay(key.createdAt, language, Date.now()) })}</p>
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
