// The day of the paper: shown as it is written in files, chosen from a page of a calendar.
import { CalendarOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MonthGrid } from '../ui/month-grid';
import { useSpeech } from '../words/speech';
import { today } from './today';

type Props = {
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onChoose: (date: string) => void;
};

export function PaperDate({ date, button, onChoose }: Props) {
  const { t } = useTranslation('paper');
  const { language } = useSpeech();
  const [open, setOpen] = useState(false);
  const choose = (next: string) => {
    setOpen(false);
    button.current?.focus();
    onChoose(next);
  };
  const calendar = (
    <div className="paper-calendar">
      <MonthGrid
        chosen={date}
        today={today()}
        locale={language === 'zh' ? 'zh-CN' : 'en-GB'}
        words={{ previous: t('previousMonth'), next: t('nextMonth'), label: t('date') }}
        onChoose={choose}
      />
      {date !== today() && (
        <Button size="small" type="link" onClick={() => choose(today())}>
          {t('backToToday')}
        </Button>
      )}
    </div>
  );
  return (
    <Popover trigger="click" open={open} onOpenChange={setOpen} title={t('date')} content={calendar} destroyOnHidden>
      <Button
        ref={button}
        size="small"
        icon={<CalendarOutlined />}
        className="paper-date"
        aria-expanded={open}
        aria-label={`${t('date')} ${date}`}
        title={t('date')}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      >
        {date}
      </Button>
    </Popover>
  );
}
