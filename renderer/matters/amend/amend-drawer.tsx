// A law was amended: its new text first, then what becomes of everything that cites it, then all of it in one step.
import { App, Button, Drawer, Steps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawText } from '../../../templates/law/schema';
import { useSettings } from '../../frame/settings';
import { answered, type WhoAndWhy } from '../../ui/who-and-why';
import { WhoFields } from '../keeping/keep-dialog';
import { useKeep } from '../keeping/use-keep';
import type { LawAtHand } from '../keeping/use-law';
import { type Affected, affectedBy, keepAmendWork } from './amend-session';
import { AmendSummary } from './amend-summary';
import { AmendText } from './amend-text';
import { DecisionList } from './decision-list';
import { type Decidable, type DecidedByKey, isDecided, lawChanges, templateChanges } from './decisions';

export function AmendDrawer(props: {
  readonly at: LawAtHand;
  readonly refresh: () => Promise<void>;
  readonly onClose: () => void;
}) {
  const { at, refresh, onClose } = props;
  const { t } = useTranslation('matters');
  const { t: words } = useTranslation('amend');
  const { modal } = App.useApp();
  const keepNow = useKeep();
  const [step, setStep] = useState(0);
  const top = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read from its top
  useEffect(() => {
    top.current?.closest('.ant-drawer-body')?.scrollTo({ top: 0 });
  }, [step]);
  const [affected, setAffected] = useState<Affected | null>(null);
  const [dropped, setDropped] = useState<readonly number[]>([]);
  const [decided, setDecided] = useState<DecidedByKey>(new Map());
  const [who, setWho] = useState<WhoAndWhy>({ by: useSettings().who, note: '' });
  const [keeping, setKeeping] = useState(false);
  const all: readonly Decidable[] = [...(affected?.bases ?? []), ...(affected?.templates ?? [])];
  const open = all.filter((one) => !isDecided(decided.get(one.key), one)).length;
  const ready = open > 0 ? null : answered(who);
  const takeText = (next: LawText, stale: readonly number[]): void => {
    setAffected(affectedBy(at, next));
    setDropped(stale);
    setStep(1);
  };
  const keep = async (): Promise<void> => {
    if (affected === null || ready === null) return;
    setKeeping(true);
    const changes = lawChanges(at, affected, decided);
    const kept = await keepNow(changes, ready, templateChanges(at, affected, decided));
    setKeeping(false);
    if (kept.result === 'conflict') await refresh();
    if (kept.result !== 'saved') return;
    keepAmendWork(null);
    await refresh();
    onClose();
  };
  const discard = (): void => {
    modal.confirm({
      title: words('discardTitle'),
      content: words('discardHint'),
      okText: words('discard'),
      okButtonProps: { danger: true },
      cancelText: t('cancel'),
      onOk: () => {
        keepAmendWork(null);
        onClose();
      },
    });
  };
  return (
    <Drawer
      open
      onClose={onClose}
      mask={{ closable: false }}
      size="100%"
      title={words('title')}
      className="amend-drawer"
      extra={
        <Button danger onClick={discard}>
          {words('discard')}
        </Button>
      }
      footer={
        step > 0 && (
          <div className="panel-actions">
            <Button onClick={() => setStep(step - 1)}>{words('previous')}</Button>
            {step === 1 ? (
              <Button type="primary" disabled={open > 0} onClick={() => setStep(2)}>
                {open > 0 ? words('undecidedCount', { count: open }) : words('next')}
              </Button>
            ) : (
              <Button type="primary" disabled={ready === null} loading={keeping} onClick={() => void keep()}>
                {words('keep')}
              </Button>
            )}
          </div>
        )
      }
    >
      <div ref={top} />
      <Steps
        size="small"
        current={step}
        items={(['text', 'decide', 'keep'] as const).map((key) => ({ title: words(`step.${key}`) }))}
      />
      <div hidden={step !== 0}>
        <AmendText at={at} onTake={takeText} />
      </div>
      {step === 1 && affected !== null && (
        <DecisionList
          at={at}
          affected={affected}
          dropped={dropped}
          decided={decided}
          onDecide={(key, one) => setDecided((known) => new Map([...known, [key, one]]))}
        />
      )}
      {step === 2 && affected !== null && (
        <div className="keep-dialog">
          <AmendSummary affected={affected} decided={decided} />
          <WhoFields who={who} onChange={setWho} />
        </div>
      )}
    </Drawer>
  );
}
