// Prints the file of a case in order with one click, or writes it as numbered files and one of the whole.
import { ExportOutlined, PrinterOutlined } from '@ant-design/icons';
import { Alert, Button, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../../electron/contract/outcome';
import type { Bilingual } from '../../../templates/language/bilingual';
import { machine, type Output } from '../../bridge';
import { useSpeech } from '../../words/speech';
import { printerOf, usePrinters } from '../ready/use-printers';
import { WrittenFiles } from '../ready/written-files';
import type { FileWish } from './use-case-file';

type Files = Output<'case-file:export'>['files'];
type Result =
  | {
      readonly is: 'printed';
      readonly papers: number;
      readonly pages: number;
      readonly warning?: Bilingual | undefined;
    }
  | { readonly is: 'written'; readonly files: Files; readonly warning?: Bilingual | undefined }
  | { readonly is: 'fault'; readonly fault: Fault };

export function SendFile(props: { readonly wish: FileWish; readonly isReady: boolean; readonly onSent: () => void }) {
  const { wish, isReady, onSent } = props;
  const { t } = useTranslation('case-file');
  const { text } = useSpeech();
  const id = useId();
  const { printers, fault } = usePrinters();
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState<'print' | 'export' | null>(null);
  const [result, setResult] = useState<Result | null>(null);
  const printer = printerOf(printers, chosen);

  const send = async (what: 'print' | 'export', work: () => Promise<Result | null>): Promise<void> => {
    setBusy(what);
    setResult(null);
    setResult(await work());
    setBusy(null);
    onSent();
  };
  const print = () =>
    send('print', async () => {
      if (printer === null) return null;
      const outcome = await machine['case-file:print']({ ...wish, printer });
      return outcome.ok ? { is: 'printed', ...outcome.value } : { is: 'fault', fault: outcome.fault };
    });
  const write = () =>
    send('export', async () => {
      const outcome = await machine['case-file:export'](wish);
      if (!outcome.ok) return { is: 'fault', fault: outcome.fault };
      const { cancelled, files, warning } = outcome.value;
      return cancelled ? null : { is: 'written', files, warning };
    });

  return (
    <section className="ready-section" aria-label={t('send')}>
      {fault !== null && <Alert type="warning" showIcon title={text(fault.sentence)} />}
      <div className="ready-row">
        {printer !== null && (
          <>
            <label htmlFor={`${id}-printer`}>{t('printer')}</label>
            <Select
              id={`${id}-printer`}
              className="ready-printer"
              value={printer}
              options={printers?.map(({ name }) => ({ value: name, label: name })) ?? []}
              onChange={setChosen}
            />
          </>
        )}
        <Button
          type="primary"
          icon={<PrinterOutlined aria-hidden />}
          disabled={!isReady || printer === null || busy !== null}
          loading={busy === 'print'}
          onClick={print}
        >
          {t('print')}
        </Button>
        <Button
          icon={<ExportOutlined aria-hidden />}
          disabled={!isReady || busy !== null}
          loading={busy === 'export'}
          onClick={write}
        >
          {t('export')}
        </Button>
      </div>
      {!isReady && <p className="ready-quiet">{t('mendFirst')}</p>}
      {result?.is === 'fault' && <Alert type="error" showIcon title={text(result.fault.sentence)} />}
      {result?.is === 'printed' && (
        <Alert type="success" showIcon title={t('printed', { count: result.papers, pages: result.pages })} />
      )}
      {result?.is === 'written' && (
        <WrittenFiles
          title={t('written', { count: result.files.length })}
          files={result.files}
          nameOf={({ name }) => name}
        />
      )}
      {result !== null && result.is !== 'fault' && result.warning && (
        <Alert type="warning" showIcon title={text(result.warning)} />
      )}
    </section>
  );
}
