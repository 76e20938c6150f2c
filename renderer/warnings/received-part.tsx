// Early warnings of neighbours that were accepted: who sent them and when, what they say, and the cases here they concern.
import { Alert, Button, Empty, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Output } from '../bridge';
import { FaultAlert } from '../frame/fault-alert';
import { goTo } from '../frame/navigation';
import type { Asked } from '../frame/use-asked';
import { Mark } from '../ui/mark';
import { useSpeech } from '../words/speech';
import { ReceivedFacts } from './received-facts';

type Received = Output<'warning:received'>;

export function ReceivedPart({ received }: { readonly received: Asked<Received> }) {
  const { t } = useTranslation('warnings');
  const { value, fault, refresh } = received;
  if (fault !== null) return <FaultAlert fault={fault} again={t('refresh')} onAgain={() => void refresh()} />;
  if (value === null) return <Spin />;
  const { received: all, damaged } = value;
  return (
    <>
      {damaged.length > 0 && (
        <Alert type="error" showIcon title={t('receivedDamaged', { names: damaged.join('、') })} />
      )}
      {all.length === 0 && (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={
            <>
              <strong>{t('receivedNone')}</strong>
              <p>{t('receivedNoneMeans')}</p>
            </>
          }
        />
      )}
      <ul className="warnings-list">
        {all.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: several warnings of one bundle keep their order
          <li key={`${one.bundle}${index}`} className={one.over ? 'warning-card warning-aside' : 'warning-card'}>
            <ReceivedFacts one={one} />
            <Concerned cases={one.cases} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Concerned({ cases }: { readonly cases: Received['received'][number]['cases'] }) {
  const { t } = useTranslation('warnings');
  const { text } = useSpeech();
  if (cases.length === 0) return <p className="warnings-quiet">{t('concernsNone')}</p>;
  return (
    <details open={cases.length <= 6}>
      <summary>{t('concerns', { count: cases.length })}</summary>
      <ul className="warning-records">
        {cases.map(({ id, party, why }) => (
          <li key={id}>
            <Button type="link" className="warnings-link" onClick={() => goTo({ view: 'case', id })}>
              {text(party) || id}
            </Button>
            <Mark tone={why === 'same-party' ? 'bad' : 'quiet'}>{t(`why.${why}`)}</Mark>
          </li>
        ))}
      </ul>
    </details>
  );
}
