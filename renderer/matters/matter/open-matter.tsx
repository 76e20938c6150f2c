// A matter that is open: head, notices, editor and comparison, and the dialogs over them.
import { Alert } from 'antd';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../frame/commands';
import { useFlushing } from '../../frame/flushing';
import { RecordForm } from '../../record-form/record-form';
import { useSignal } from '../../ui/signal';
import { Splitter } from '../../ui/splitter';
import { useMedia } from '../../ui/use-media';
import { ComparisonPane } from '../comparison/comparison-pane';
import type { LawAtHand } from '../keeping/use-law';
import { MatterDialogs } from './matter-dialogs';
import { MatterForm } from './matter-form';
import { MatterHead } from './matter-head';
import { MatterSession } from './matter-session';
import { useMatterDeeds } from './use-matter-deeds';

const oneAtATime = '(max-width: 56rem)';

export function OpenMatter(props: {
  readonly id: string;
  readonly at: LawAtHand;
  readonly refresh: () => Promise<void>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}) {
  const { id, at } = props;
  const { t } = useTranslation('matters');
  const [session] = useState(
    () => new MatterSession(id, at.law, at.own, at.law.matters.find((one) => one.id === id) ?? null),
  );
  const { matter, changed } = useSignal(session.state);
  // Typing goes first: what applies at three places is worked out when there is time.
  const compared = useDeferredValue(matter);
  const [pane, setPane] = useState<'start' | 'end'>('start');
  const narrow = useMedia(oneAtATime);
  const deeds = useMatterDeeds({ ...props, session });
  useEffect(() => () => session.flush(), [session]);
  useFlushing(async () => session.flush());
  // Drawn once: each field follows its own value.
  const form = useMemo(() => <MatterForm session={session} law={at.law} />, [session, at.law]);
  useCommand('save', () => deeds.open('keep'));
  useCommand('show-history', () => deeds.open('history'));
  return (
    <div className="matter-desk">
      <MatterHead session={session} deeds={deeds} pane={narrow ? pane : null} onPane={setPane} onBack={props.onClose} />
      {session.resumed && changed && (
        <Alert
          banner
          type={session.overtaken ? 'warning' : 'info'}
          title={t(session.overtaken ? 'overtaken' : 'resumed')}
        />
      )}
      <div className="matter-panes">
        <Splitter
          name="matter"
          only={narrow ? pane : null}
          label={t('splitter')}
          start={
            <div className="matter-editor">
              <RecordForm record={session.record} office={at.office}>
                {form}
              </RecordForm>
            </div>
          }
          end={<ComparisonPane law={at.law} matter={compared} saved={!changed} />}
        />
      </div>
      <MatterDialogs at={at} session={session} deeds={deeds} />
    </div>
  );
}
