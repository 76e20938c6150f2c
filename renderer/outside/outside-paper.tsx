// A PDF that came from outside: one page at a time, drawn as a picture. Its scripts, actions and attachments are not run,
// followed or offered; there is nothing here that they could reach.
import { Alert, App, Button, ConfigProvider, Spin } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LanguageCode } from '../../templates/language/bilingual';
import { deskTheme } from '../frame/theme';
import { useDark } from '../frame/use-dark';
import { type OpenedPdf, usePdf } from '../paper-view/pages/use-pdf';
import { handedPaper, signal } from './handed-paper';
import { OutsidePage } from './outside-page';
import './outside.css';

export function OutsidePaper({ language }: { readonly language: LanguageCode }) {
  const dark = useDark('system');
  const look = useMemo(() => deskTheme(dark), [dark]);
  const opened = usePdf(useHanded(), unfit);
  useEffect(() => {
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  }, [dark]);
  return (
    <ConfigProvider theme={look} button={{ autoInsertSpace: false }}>
      <App className="outside" key={language}>
        {opened === null ? <Spin className="outside-waiting" /> : <Pages opened={opened} />}
      </App>
    </ConfigProvider>
  );
}

function Pages({ opened }: { readonly opened: OpenedPdf }) {
  const { t } = useTranslation('outside');
  const [number, setNumber] = useState(1);
  const [lost, setLost] = useState<number | null>(null);
  const pages = opened.pdf.numPages;
  const onFault = (): void => (number === 1 ? unfit() : setLost(number));
  return (
    <main>
      <header className="outside-head">
        <p>{t('apart')}</p>
        <nav aria-label={t('pages')}>
          <Button disabled={number === 1} onClick={() => setNumber(number - 1)}>
            {t('before')}
          </Button>
          <span aria-live="polite">{t('page', { page: number, pages })}</span>
          <Button disabled={number === pages} onClick={() => setNumber(number + 1)}>
            {t('next')}
          </Button>
        </nav>
      </header>
      {lost === number ? (
        <Alert type="warning" showIcon title={t('lost', { page: number })} />
      ) : (
        <OutsidePage key={number} opened={opened} number={number} onDrawn={drawn} onFault={onFault} />
      )}
    </main>
  );
}

function useHanded(): Uint8Array | null {
  const [bytes, setBytes] = useState<Uint8Array | null>(null);
  useEffect(() => {
    handedPaper().then(setBytes, unfit);
  }, []);
  return bytes;
}

function drawn(): void {
  signal('drawn');
}

function unfit(): void {
  signal('unfit');
}
