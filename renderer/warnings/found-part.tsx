// What was found here: the rules with their figures, then each warning; those put aside are shown when wanted.
import { CheckCircleFilled } from '@ant-design/icons';
import { Alert, Button, Checkbox, Result, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../bridge';
import { FaultAlert } from '../frame/fault-alert';
import { goTo } from '../frame/navigation';
import type { Asked } from '../frame/use-asked';
import { WarningCard } from './warning-card';

type Found = Output<'warning:list'>;

export function FoundPart({ found }: { readonly found: Asked<Found> }) {
  const { t } = useTranslation('warnings');
  const [asideToo, setAsideToo] = useState(false);
  const { value, fault, refresh } = found;
  if (fault !== null) return <FaultAlert fault={fault} again={t('refresh')} onAgain={() => void refresh()} />;
  if (value === null) return <Spin />;
  const { warnings, more } = value;
  const aside = warnings.filter((one) => one.aside !== null);
  const shown = asideToo ? warnings : warnings.filter((one) => one.aside === null);
  return (
    <>
      <Counted value={value} />
      {aside.length > 0 && (
        <Checkbox checked={asideToo} onChange={({ target }) => setAsideToo(target.checked)}>
          {t('showAside', { count: aside.length })}
        </Checkbox>
      )}
      {shown.length === 0 ? (
        <Result icon={<CheckCircleFilled />} status="success" title={t('none')} subTitle={t('noneMeans')} />
      ) : (
        <ul className="warnings-list">
          {shown.map((warning) => (
            <WarningCard key={warning.key} warning={warning} onChanged={refresh} />
          ))}
        </ul>
      )}
      {more > 0 && <Alert type="info" showIcon title={t('more', { count: more })} />}
    </>
  );
}

function Counted({ value }: { readonly value: Found }) {
  const { t } = useTranslation('warnings');
  const { counted, unread, settings } = value;
  return (
    <>
      <p className="warnings-counted">
        {t('countedFrom', { count: counted })} · {t('rulesAre', settings)}{' '}
        <Button type="link" size="small" onClick={() => goTo({ view: 'office', part: 'rules' })}>
          {t('changeRules')}
        </Button>
      </p>
      {unread > 0 && <Alert type="warning" showIcon title={t('unread', { count: unread })} />}
    </>
  );
}
