// The problem report: read on screen as it is, then saved where the clerk wants it. Nothing is sent.
import { App, Button, Modal, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useCommand } from '../frame/commands';
import { useFaults } from '../frame/faults';
import './problem.css';

export function ProblemOverlay() {
  const { t } = useTranslation('problem');
  const { answered } = useFaults();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string | null>(null);
  useCommand('show-problem-report', async () => {
    setOpen(true);
    setText(null);
    const report = answered(await machine['problem:look']({}));
    if (report === null) setOpen(false);
    else setText(report.text);
  });
  const save = async (): Promise<void> => {
    const saved = answered(await machine['problem:save']({}));
    if (saved === null || saved.cancelled) return;
    message.success(t('saved'));
    setOpen(false);
  };
  return (
    <Modal
      open={open}
      title={t('title')}
      onCancel={() => setOpen(false)}
      width="min(56rem, 92vw)"
      centered
      destroyOnHidden
      footer={[
        <Button key="close" onClick={() => setOpen(false)}>
          {t('close')}
        </Button>,
        <Button key="save" type="primary" disabled={text === null} onClick={save}>
          {t('save')}
        </Button>,
      ]}
    >
      <p>{t('what')}</p>
      {text === null ? (
        <Spin className="problem-gathering" description={t('gathering')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
        <section className="problem-text" tabIndex={0} aria-label={t('content')}>
          <pre>{text}</pre>
        </section>
      )}
    </Modal>
  );
}
