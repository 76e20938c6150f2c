// The register of numbers 台账: every number with its paper, what is missing or borne twice, and the series themselves.
import { DownloadOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { useFaults } from '../frame/faults';
import { VerifyButton } from '../issued/verify-button';
import { signal, useSignal } from '../ui/signal';
import { TabbedPage } from '../ui/tabbed-page';
import { useSpeech } from '../words/speech';
import { EntriesPart } from './entries-part';
import { ViolationsPart } from './first-violations/violations-part';
import { ReportPart } from './report-part';
import { SeriesPart } from './series-part';
import { useRegisterNames } from './use-register-names';
import { useReport } from './use-report';
import './register.css';

const parts = ['entries', 'report', 'series', 'violations'] as const;
type Part = (typeof parts)[number];

/** A case opened from a part leads back to it. */
const lastPart = signal<Part>('entries');

type Props = { readonly onOpenCase: (id: string) => void; readonly onOpenOperation: (id: string) => void };

export function RegisterView({ onOpenCase, onOpenOperation }: Props) {
  const { t } = useTranslation('register');
  const { language } = useSpeech();
  const { answered } = useFaults();
  const { message } = App.useApp();
  const part = useSignal(lastPart);
  const names = useRegisterNames();
  const report = useReport();
  const write = async (): Promise<void> => {
    const wish = { authority: null, year: null, language };
    const written = answered(await machine['register:export'](wish));
    if (written !== null && !written.cancelled) void message.success(t('exported', { count: written.entries }));
  };
  const count = report.reports?.length ?? 0;
  const label = (one: Part): string => (one === 'report' && count > 0 ? t('reportCount', { count }) : t(`part.${one}`));
  return (
    <TabbedPage
      name="register-part"
      title={t('title')}
      hint={t('hint')}
      actions={
        part !== 'violations' && (
          <>
            <VerifyButton ids={null} />
            <Button size="small" icon={<DownloadOutlined />} onClick={write}>
              {t('export')}
            </Button>
          </>
        )
      }
      tabs={t('parts')}
      parts={parts}
      chosen={part}
      labelOf={label}
      onChoose={lastPart.set}
    >
      {part === 'entries' && <EntriesPart names={names} onOpenCase={onOpenCase} onOpenOperation={onOpenOperation} />}
      {part === 'report' && <ReportPart report={report} names={names} onOpenCase={onOpenCase} />}
      {part === 'series' && <SeriesPart names={names} />}
      {part === 'violations' && <ViolationsPart onOpenCase={onOpenCase} />}
    </TabbedPage>
  );
}
