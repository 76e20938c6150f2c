// Prints the papers that are ready: printer, copies and their labels, then what went where.
import { PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, InputNumber, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { useSpeech } from '../../words/speech';
import type { PaperChoice, PaperSubject } from '../use-live-paper';
import type { Kind } from '../use-paper-choice';
import { kindName } from './kind-name';
import { printerOf, usePrinters } from './use-printers';

type Jobs = Output<'paper:print'>['jobs'];
type Result = { readonly printer: string; readonly jobs: Jobs } | { readonly fault: Fault };

/** One for the file, one for the party. */
const usualCopies = 2;
const mostCopies = 20;

type Props = {
  readonly subject: PaperSubject;
  readonly choices: readonly PaperChoice[];
  readonly kinds: readonly Kind[];
  readonly isReady: boolean;
  readonly onSent: () => void;
};

export function PrintSection({ subject, choices, kinds, isReady, onSent }: Props) {
  const { t } = useTranslation('paper');
  const { text } = useSpeech();
  const id = useId();
  const { printers, fault } = usePrinters();
  const [chosen, setChosen] = useState<string | null>(null);
  const [copies, setCopies] = useState(usualCopies);
  const [labelled, setLabelled] = useState(true);
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<Result | null>(null);
  const printer = printerOf(printers, chosen);

  const print = async () => {
    if (printer === null) return;
    setBusy(true);
    setResult(null);
    const outcome = await machine['paper:print']({ subject, choices: [...choices], printer, copies, labelled });
    setBusy(false);
    setResult(outcome.ok ? { printer, jobs: outcome.value.jobs } : { fault: outcome.fault });
    onSent();
  };

  return (
    <section className="ready-section" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('withoutIssuing')}</h3>
      <p className="ready-quiet">{t('withoutIssuingMeans')}</p>
      {fault !== null && <Alert type="warning" showIcon title={text(fault.sentence)} />}
      {printers?.length === 0 && <Alert type="info" showIcon title={t('noPrinters')} />}
      {printers !== null && printers.length > 0 && (
        <>
          <div className="ready-row">
            <label htmlFor={`${id}-printer`}>{t('printer')}</label>
            <Select
              id={`${id}-printer`}
              className="ready-printer"
              value={printer}
              options={printers.map(({ name, isDefault }) => ({
                value: name,
                label: isDefault ? t('defaultPrinter', { name }) : name,
              }))}
              onChange={setChosen}
            />
            <label htmlFor={`${id}-copies`}>{t('copies')}</label>
            <InputNumber
              id={`${id}-copies`}
              className="ready-copies"
              min={1}
              max={mostCopies}
              precision={0}
              value={copies}
              onChange={(next) => setCopies(next ?? usualCopies)}
            />
          </div>
          <Checkbox checked={labelled} onChange={({ target }) => setLabelled(target.checked)}>
            {t('labelled')}
          </Checkbox>
          <div className="ready-row">
            <Button icon={<PrinterOutlined />} disabled={!isReady} loading={busy} onClick={print}>
              {t('printNow', { count: choices.length * copies })}
            </Button>
            {busy && <span role="status">{t('printing')}</span>}
            {!isReady && <span className="ready-quiet">{t('mendFirst')}</span>}
          </div>
        </>
      )}
      {result !== null && 'fault' in result && <Alert type="error" showIcon title={text(result.fault.sentence)} />}
      {result !== null && 'jobs' in result && (
        <Alert
          type="success"
          showIcon
          title={t('printed', { printer: result.printer, count: result.jobs.length })}
          description={
            <ul className="ready-files">
              {printedKinds(result.jobs).map(({ kind, copies: made, pages }) => (
                <li key={kind}>{t('printedPaper', { name: kindName(kinds, kind, text), copies: made, pages })}</li>
              ))}
            </ul>
          }
        />
      )}
    </section>
  );
}

/** Copies and pages a copy of each paper, in the order of printing. */
function printedKinds(jobs: Jobs): readonly { kind: string; copies: number; pages: number }[] {
  return [...new Set(jobs.map(({ kind }) => kind))].map((kind) => {
    const own = jobs.filter((job) => job.kind === kind);
    return { kind, copies: own.length, pages: own[0]?.pages ?? 0 };
  });
}
