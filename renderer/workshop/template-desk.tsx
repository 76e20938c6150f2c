// Opens one template: the edition in use, unsaved work from before, what has come since. Anew after each save.
import { Button, Result, Spin } from 'antd';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Fault } from '../../electron/contract/outcome';
import { machine, type Output } from '../bridge';
import { useFlushing } from '../frame/flushing';
import { useSpeech } from '../words/speech';
import { OpenTemplate } from './open-template';
import { WorkKeeper } from './session/keep-work';
import { WorkshopSession } from './session/workshop-session';
import './workshop.css';

type Opened = Output<'template:open'>;
export type AtWork = {
  readonly opened: Opened;
  readonly session: WorkshopSession;
  readonly keeper: WorkKeeper;
  /** The newest edition of the office that the work began from: another one since is a conflict. */
  readonly newest: string;
};

export function TemplateDesk(props: { readonly kind: string; readonly onClose: () => void }) {
  const { kind, onClose } = props;
  const { t } = useTranslation('workshop');
  const { text } = useSpeech();
  const [round, setRound] = useState(0);
  const [at, setAt] = useState<AtWork | Fault | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens the template anew
  useEffect(() => {
    let left = false;
    let begun: AtWork | null = null;
    void machine['template:open']({ kind }).then((outcome) => {
      if (left) return;
      if (outcome.ok) begun = begin(outcome.value);
      setAt(outcome.ok ? begun : outcome.fault);
    });
    return () => {
      left = true;
      if (begun !== null) void leave(begun);
    };
  }, [kind, round]);
  useFlushing(async () => {
    if (at !== null && 'keeper' in at) await at.keeper.flush();
  });
  const reopen = useCallback(() => setRound((count) => count + 1), []);
  if (at === null) return <Spin delay={500} className="workshop-waiting" description={t('opening')} />;
  if ('keeper' in at) return <OpenTemplate key={round} at={at} onReopen={reopen} onClose={onClose} />;
  return (
    <Result
      status="warning"
      title={t('notOpened')}
      subTitle={text(at.sentence)}
      extra={<Button onClick={onClose}>{t('back')}</Button>}
    />
  );
}

function begin(opened: Opened): AtWork {
  const inUse = opened.editions.find((one) => one.inUse);
  const start = inUse ?? { template: opened.shipped, basedOn: String(opened.shipped.edition) };
  const session = new WorkshopSession({ template: start.template, basedOn: start.basedOn }, opened.work);
  const newest = opened.work?.newest ?? opened.newest;
  return { opened, session, keeper: new WorkKeeper(opened.kind, session, newest), newest };
}

async function leave({ keeper }: AtWork): Promise<void> {
  await keeper.flush();
  await keeper.end();
}
