// Keys: ours, and those of the neighbours whose bundles are accepted, with who compared each and when.
import { PlusOutlined } from '@ant-design/icons';
import { Alert, Button, Drawer, Empty, Spin } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../../bridge';
import { writeDay } from '../../drafts/deadline';
import { useFaults } from '../../frame/faults';
import { ReasonForm } from '../../issued/reason-form';
import { Mark } from '../../ui/mark';
import { Panel } from '../../ui/panel';
import { useSpeech } from '../../words/speech';
import { FingerprintGroups } from './fingerprint-groups';
import { NeighbourForm } from './neighbour-form';
import { OurKey } from './our-key';
import { type Neighbour, refreshNeighbours, useNeighbours } from './use-neighbours';

export function KeysPart() {
  const { t } = useTranslation('exchange');
  const { text } = useSpeech();
  const { answer: all, fault } = useNeighbours();
  const [entering, setEntering] = useState(false);
  const close = (): void => setEntering(false);
  return (
    <>
      <OurKey />
      <Panel
        title={t('neighbours')}
        hint={t('neighboursHint')}
        actions={
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setEntering(true)}>
            {t('enterNeighbour')}
          </Button>
        }
      >
        {fault !== null && <Alert type="error" showIcon title={text(fault.sentence)} />}
        {all === null && fault === null && <Spin delay={300} />}
        {all?.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('noNeighbours')} />}
        {all?.map((neighbour) => (
          <NeighbourCard key={neighbour.fingerprint} neighbour={neighbour} />
        ))}
      </Panel>
      <Drawer open={entering} size="min(36rem, 100vw)" title={t('enterNeighbour')} onClose={close} destroyOnHidden>
        <NeighbourForm action={t('keepNeighbour')} onKept={close} onCancel={close} />
      </Drawer>
    </>
  );
}

function NeighbourCard({ neighbour }: { readonly neighbour: Neighbour }) {
  const { t } = useTranslation('exchange');
  const { text, language } = useSpeech();
  const { answered } = useFaults();
  const [asking, setAsking] = useState(false);
  const { name, authority, addedAt, addedBy, note, retired, fingerprint } = neighbour;
  const day = (moment: string): string => writeDay(moment, language, Date.now());
  const withdraw = async (reason: string): Promise<void> => {
    if (answered(await machine['neighbour:remove']({ fingerprint, reason })) === null) return;
    setAsking(false);
    void refreshNeighbours();
  };
  return (
    <article className="neighbour-card" aria-label={text(name)}>
      <header className="neighbour-head">
        <strong>{text(name)}</strong>
        {authority !== null && <span className="exchange-quiet">{authority}</span>}
        <Mark tone={retired === null ? 'good' : 'quiet'}>{t(retired === null ? 'inUse' : 'withdrawn')}</Mark>
        {retired === null && (
          <Button size="small" danger aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {t('withdraw')}
          </Button>
        )}
      </header>
      <FingerprintGroups fingerprint={fingerprint} label={t('fingerprint')} />
      <p className="exchange-quiet">
        {t('comparedOn', { who: addedBy, day: day(addedAt) })}
        {note !== '' && ` · ${note}`}
      </p>
      {retired !== null && (
        <p className="exchange-quiet">
          {t('withdrawnOn', { who: retired.by || '—', day: day(retired.at), reason: retired.reason || '—' })}
        </p>
      )}
      {asking && (
        <ReasonForm
          danger
          label={t('whyWithdraw')}
          hint={t('whyWithdrawHint')}
          action={t('withdrawNow')}
          onDo={withdraw}
          onCancel={() => setAsking(false)}
        >
          <p>{t('withdrawMeans')}</p>
        </ReasonForm>
      )}
    </article>
  );
}
