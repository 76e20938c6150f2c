// Out of the desk: the figures as a paper, as a spreadsheet, or to a printer.
import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Popover, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../templates/paper/paper';
import { type Input, machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { printerOf, usePrinters } from '../paper-view/ready/use-printers';
import { Segments } from '../ui/segments';
import { useSpeech } from '../words/speech';
import { figuresWish } from './figures-wish';

type Language = Input<'figure:export'>['language'];

export function TakeAway({ disabled }: { readonly disabled: boolean }) {
  const { t } = useTranslation('figures');
  const [open, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      title={t('take')}
      content={<Ways onDone={() => setOpen(false)} />}
      destroyOnHidden
    >
      <Button icon={<DownloadOutlined aria-hidden />} disabled={disabled} aria-expanded={open}>
        {t('take')}
      </Button>
    </Popover>
  );
}

function Ways({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('figures');
  const { language: spoken } = useSpeech();
  const { answered } = useFaults();
  const { message } = App.useApp();
  const { printers } = usePrinters();
  const [language, setLanguage] = useState<Language>(spoken);
  const [chosen, setChosen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const printer = printerOf(printers, chosen);
  const asked = () => {
    const { wish, by } = figuresWish.get();
    return { wish, by, language };
  };
  const write = async (as: 'pdf' | 'xlsx'): Promise<void> => {
    setBusy(true);
    const written = answered(await machine['figure:export']({ ...asked(), as }));
    setBusy(false);
    if (written === null || written.cancelled) return;
    void message.success(t('exported'));
    onDone();
  };
  const print = async (): Promise<void> => {
    if (printer === null) return;
    setBusy(true);
    const sent = answered(await machine['figure:print']({ ...asked(), printer }));
    setBusy(false);
    if (sent === null) return;
    void message.success(t('printed', { count: sent.pages }));
    onDone();
  };
  return (
    <div className="figures-ways">
      <Segments
        label={t('language')}
        value={language}
        options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={setLanguage}
      />
      <Button disabled={busy} onClick={() => write('pdf')}>
        {t('pdf')}
      </Button>
      <Button disabled={busy} onClick={() => write('xlsx')}>
        {t('xlsx')}
      </Button>
      <Select
        aria-label={t('printer')}
        placeholder={t('noPrinter')}
        value={printer}
        disabled={printer === null}
        options={printers?.map(({ name }) => ({ value: name, label: name })) ?? []}
        onChange={setChosen}
      />
      <Button disabled={busy || printer === null} onClick={print}>
        {t('print')}
      </Button>
    </div>
  );
}
