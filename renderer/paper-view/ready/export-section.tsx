// Exports papers as PDF and DOCX, ready for signature or as drafts, and opens what was written.
import { ExportOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Radio } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { type Input, machine, type Output } from '../../bridge';
import { useSpeech } from '../../words/speech';
import type { PaperChoice, PaperSubject } from '../use-live-paper';
import type { Kind } from '../use-paper-choice';
import { kindName } from './kind-name';
import { WrittenFiles } from './written-files';

type Format = Input<'paper:export'>['formats'][number];
type Result = Output<'paper:export'> | { readonly fault: Fault };

const formats: readonly Format[] = ['pdf', 'docx'];

type Props = {
  readonly subject: PaperSubject;
  readonly choices: readonly PaperChoice[];
  readonly kinds: readonly Kind[];
  readonly isReady: boolean;
  readonly onSent: () => void;
};

export function ExportSection({ subject, choices, kinds, isReady, onSent }: Props) {
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  const id = useId();
  const [chosen, setChosen] = useState<readonly Format[]>(formats);
  const [wished, setWished] = useState<'ready' | 'draft' | null>(null);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  // Without a wish of the clerk's: ready where that is possible.
  const state = isReady ? (wished ?? 'ready') : 'draft';

  const write = async () => {
    setBusy(true);
    setResult(null);
    const outcome = await machine['paper:export']({
      subject,
      choices: [...choices],
      formats: [...chosen],
      ready: state === 'ready',
    });
    setBusy(false);
    setResult(outcome.ok ? outcome.value : { fault: outcome.fault });
    onSent();
  };

  return (
    <section className="ready-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('export')}</h3>
      <div className="ready-row">
        <Checkbox.Group
          aria-label={t('formats')}
          value={[...chosen]}
          options={formats.map((value) => ({ value, label: t(`format.${value}`) }))}
          onChange={(next) => setChosen(formats.filter((one) => next.includes(one)))}
        />
        <Radio.Group
          aria-label={t('exportState')}
          value={state}
          options={[
            { value: 'ready', label: t('exportReady'), disabled: !isReady },
            { value: 'draft', label: t('exportDraft') },
          ]}
          onChange={({ target }) => setWished(target.value)}
        />
      </div>
      <div className="ready-row">
        <Button
          icon={<ExportOutlined />}
          disabled={chosen.length === 0 || choices.length === 0}
          loading={busy}
          onClick={write}
        >
          {t('exportNow')}
        </Button>
        {busy && <span role="status">{t('exporting')}</span>}
      </div>
      {result !== null && 'fault' in result && <Alert type="error" showIcon title={text(result.fault.sentence)} />}
      {result !== null && 'files' in result && !result.cancelled && (
        <WrittenFiles
          title={t('exported', { count: result.files.length })}
          files={result.files}
          nameOf={({ kind, name }) => `${kindName(kinds, kind, text)} · ${name.split('.').at(-1)?.toUpperCase()}`}
        />
      )}
    </section>
  );
}
