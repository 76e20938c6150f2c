// What needs a look: gaps with the way to explain them, numbers borne twice, days out of order, mended files.
import { CheckCircleFilled } from '@ant-design/icons';
import { Alert, Button, Result, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fillPattern } from '../../templates/office/number-pattern';
import { numberOf } from '../../templates/register/series';
import { writeMoment } from '../drafts/deadline';
import { Panel } from '../ui/panel';
import { useSpeech } from '../words/speech';
import { EnterForm } from './enter-form';
import type { RegisterNames } from './use-register-names';
import type { Report, SeriesReport } from './use-report';

type Props = {
  readonly report: Report;
  readonly names: RegisterNames;
  readonly onOpenCase: (id: string) => void;
};

export function ReportPart({ report, names, onOpenCase }: Props) {
  const { t } = useTranslation('register');
  if (report.reports === null) return <Spin />;
  if (report.reports.length === 0) {
    return <Result icon={<CheckCircleFilled />} status="success" title={t('inOrder')} subTitle={t('inOrderMeans')} />;
  }
  return report.reports.map((one) => (
    <OneSeries
      key={[one.series.year, one.series.authority, one.series.pattern].join(' ')}
      report={one}
      names={names}
      onOpenCase={onOpenCase}
    />
  ));
}

function OneSeries({ report, names, onOpenCase }: Omit<Props, 'report'> & { readonly report: SeriesReport }) {
  const { t } = useTranslation('register');
  const { text, language } = useSpeech();
  const [entering, setEntering] = useState<{ readonly from: number; readonly until: number } | null>(null);
  const { series, width, gaps, duplicates, outOfOrder, reserved, mended, trouble } = report;
  const say = (sequence: number): string => numberOf(series, sequence, width);
  const range = (from: number, until: number): string =>
    from === until ? say(from) : t('range', { from: say(from), until: say(until) });
  return (
    <Panel title={`${names.authorityName(series.authority)} · ${fillPattern(series.pattern, series.year, '×')}`}>
      {trouble !== undefined && <Alert type="error" showIcon title={text(trouble)} />}
      <ul className="register-findings">
        {gaps.map(({ from, until }) => (
          <li key={from}>
            <span>{t('gap', { numbers: range(from, until), count: until - from + 1 })}</span>
            <Button size="small" onClick={() => setEntering({ from, until })}>
              {t('explain')}
            </Button>
          </li>
        ))}
        {duplicates.map(({ number, cases }) => (
          <li key={number}>
            <span>{t('twice', { number })}</span>
            {cases.map((id, index) => (
              <Button key={id} size="small" onClick={() => onOpenCase(id)}>
                {t('openCase', { count: index + 1 })}
              </Button>
            ))}
          </li>
        ))}
        {outOfOrder.map(({ entry, earlier }) => (
          <li key={entry.number}>
            {t('outOfOrder', { number: entry.number, date: entry.date, other: earlier.number, day: earlier.date })}
          </li>
        ))}
        {reserved.map(({ number }) => (
          <li key={number}>{t('reservedNumber', { number })}</li>
        ))}
        {mended.map(({ at, what }) => (
          <li key={at}>{t('mended', { at: writeMoment(at, language, Date.now()), what: text(what) })}</li>
        ))}
      </ul>
      {entering !== null && <EnterForm series={series} names={names} {...entering} onDone={() => setEntering(null)} />}
    </Panel>
  );
}
