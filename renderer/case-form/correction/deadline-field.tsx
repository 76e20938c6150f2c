// Until when the correction is to be made: the usual time limits by one click, any other typed or from the calendar.
import { Button, Space } from 'antd';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { TimeField } from '../fields/time-field';
import { useForm, useText } from '../form-context';
import { deadlineAfter, deadlineMessages, usualDays } from './deadline-choices';

const path = 'correction.deadline';

export const DeadlineField = memo(function DeadlineField() {
  const { store, office, today } = useForm();
  const { t } = useTranslation('case-form');
  const deadline = useText(path);
  const local = useMemo(() => deadlineMessages(deadline, office.rules), [deadline, office]);
  const quick = (
    <Space wrap className="deadline-quick">
      {usualDays.map((days) => {
        const date = deadlineAfter(today, days, office.rules);
        return (
          <Button key={days} size="small" title={date} onClick={() => store.set(path, date)}>
            {days === 0 ? t('endOfToday') : t('workingDays', { count: days })}
          </Button>
        );
      })}
    </Space>
  );
  return <TimeField path={path} kind="either" required none={null} local={local} below={quick} />;
});
