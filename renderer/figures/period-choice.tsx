// Which period is counted: one by its name, or days of one's own.
import { CalendarOutlined } from '@ant-design/icons';
import { Button, Popover, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../paper-view/today';
import { MonthGrid } from '../ui/month-grid';
import { useSignal } from '../ui/signal';
import { useSpeech } from '../words/speech';
import { figuresWish, wishFor } from './figures-wish';
import { daysOf, type Period, periods } from './periods';

export function PeriodChoice() {
  const { t } = useTranslation('figures');
  const { period, wish } = useSignal(figuresWish);
  const choose = (chosen: Period): void => {
    const now = figuresWish.get();
    const days = daysOf(chosen, today()) ?? { from: now.wish.from ?? today(), until: now.wish.until ?? today() };
    figuresWish.set({ ...now, period: chosen, wish: { ...now.wish, ...days } });
  };
  return (
    <>
      <Select
        aria-label={t('period')}
        className="figures-period"
        value={period}
        popupMatchSelectWidth={false}
        options={periods.map((value) => ({ value, label: t(`period.${value}`) }))}
        onChange={choose}
      />
      {period === 'own' && (
        <>
          <DayButton label={t('from')} day={wish.from ?? today()} onChoose={chooseFrom} />
          <DayButton label={t('until')} day={wish.until ?? today()} onChoose={chooseUntil} />
        </>
      )}
      {period !== 'own' && period !== 'all' && (
        <span className="figures-days">
          {wish.from} – {wish.until}
        </span>
      )}
    </>
  );
}

/** The other end moves along: a period never ends before it begins. */
function chooseFrom(from: string): void {
  const { until } = figuresWish.get().wish;
  wishFor({ from, until: until === null || until < from ? from : until });
}

function chooseUntil(until: string): void {
  const { from } = figuresWish.get().wish;
  wishFor({ until, from: from === null || from > until ? until : from });
}

function DayButton(props: { readonly label: string; readonly day: string; readonly onChoose: (day: string) => void }) {
  const { label, day } = props;
  const { t } = useTranslation('figures');
  const { language } = useSpeech();
  const [open, setOpen] = useState(false);
  const calendar = (
    <MonthGrid
      chosen={day}
      today={today()}
      locale={language === 'zh' ? 'zh-CN' : 'en-GB'}
      words={{ previous: t('previousMonth'), next: t('nextMonth'), label }}
      onChoose={(chosen) => {
        setOpen(false);
        props.onChoose(chosen);
      }}
    />
  );
  return (
    <Popover trigger="click" open={open} onOpenChange={setOpen} title={label} content={calendar} destroyOnHidden>
      <Button
        icon={<CalendarOutlined aria-hidden />}
        aria-expanded={open}
        aria-label={`${label} ${day}`}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      >
        {`${label} ${day}`}
      </Button>
    </Popover>
  );
}
