// Prints and exports an issued paper: the frozen copies, chosen one by one. The second time a reason is asked for.
import { ExportOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Checkbox, Input, Select } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine, type Output } from '../bridge';
import { useFaults } from '../frame/faults';
import { printerOf, usePrinters } from '../paper-view/ready/use-printers';
import { Labelled } from '../ui/labelled';
import { useSpeech } from '../words/speech';
import { noteIssuedChange } from './issued-changes';
import type { IssuedRow } from './use-issued';

type Parts = Output<'issued:open'>['parts'];
const leaving: readonly Parts[number]['role'][] = ['pdf', 'docx', 'copy'];
type Told = { readonly type: 'success' | 'warning'; readonly text: string };

export function PrintFrozen({ row }: { readonly row: IssuedRow }) {
  const { t } = useTranslation('issued');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const id = useId();
  const parts = useParts(row.id);
  const { printers } = usePrinters();
  const [chosen, setChosen] = useState<string | null>(null);
  const [picked, setPicked] = useState<readonly string[] | null>(null);
  const [why, setWhy] = useState('');
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const printer = printerOf(printers, chosen);
  const copies = parts.filter(
    ({ role }) => role === 'copy' || (role === 'pdf' && !parts.some((one) => one.role === 'copy')),
  );
  const names = picked ?? copies.map(({ name }) => name);
  const isReprint = row.printed + row.exported > 0;
  const lacksReason = isReprint && why.trim() === '';
  const isVoid = row.state !== 'standing';

  const done = (warning: { zh: string; en: string } | undefined, word: string): void => {
    setTold(warning === undefined ? { type: 'success', text: word } : { type: 'warning', text: text(warning) });
    setWhy('');
    noteIssuedChange();
  };
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    setTold(null);
    await work();
    setBusy(false);
  };
  const print = () =>
    run(async () => {
      const sent = answered(
        await machine['issued:print']({ id: row.id, printer: printer ?? '', copies: [...names], why }),
      );
      if (sent !== null) done(sent.warning, t('sent', { count: sent.sent, printer: printer ?? '' }));
    });
  const write = () =>
    run(async () => {
      // The labelled copies too: a computer without a printer takes them to one that has it.
      const wanted = parts.filter(({ role }) => leaving.includes(role)).map(({ name }) => name);
      const written = answered(await machine['issued:export']({ id: row.id, names: wanted, why }));
      if (written !== null && !written.cancelled) done(written.warning, t('written', { count: written.files.length }));
    });

  return (
    <div className="issued-form">
      {!isVoid && copies.length > 1 && (
        <Checkbox.Group
          aria-label={t('whichCopies')}
          value={[...names]}
          options={copies.map(({ name, label }) => ({ value: name, label: label ? text(label) : t('thePaper') }))}
          onChange={(next) => setPicked(next)}
        />
      )}
      {isReprint && (
        <Labelled label={t('whyReprint')}>
          {(control) => (
            <Input
              id={control}
              value={why}
              maxLength={200}
              placeholder={t('whyReprintHint')}
              onChange={({ target }) => setWhy(target.value)}
            />
          )}
        </Labelled>
      )}
      <div className="issued-acts">
        {!isVoid && printers !== null && printers.length > 0 && (
          <>
            <Select
              id={`${id}-printer`}
              aria-label={t('printer')}
              className="issued-printer"
              value={printer}
              options={printers.map(({ name }) => ({ value: name, label: name }))}
              onChange={setChosen}
            />
            <Button
              type="primary"
              icon={<PrinterOutlined />}
              loading={busy}
              disabled={names.length === 0 || lacksReason}
              onClick={print}
            >
              {t(isReprint ? 'reprintNow' : 'printNow', { count: names.length })}
            </Button>
          </>
        )}
        <Button icon={<ExportOutlined />} loading={busy} disabled={lacksReason} onClick={write}>
          {t('exportNow')}
        </Button>
      </div>
      {told !== null && <Alert showIcon role="status" type={told.type} title={told.text} />}
    </div>
  );
}

function useParts(id: string): Parts {
  const [parts, setParts] = useState<Parts>([]);
  const { answered } = useFaults();
  useEffect(() => {
    let wanted = true;
    machine['issued:open']({ id }).then((outcome) => {
      const opened = wanted ? answered(outcome) : null;
      if (opened !== null) setParts(opened.parts);
    });
    return () => {
      wanted = false;
    };
  }, [id, answered]);
  return parts;
}
