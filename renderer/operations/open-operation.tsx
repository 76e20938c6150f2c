// An operation that is open: its head, its form, its report, and the commands of keys and menu.
import { type RefObject, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PaperKind } from '../../electron/contract/channels';
import type { Finding } from '../../templates/checks/finding';
import type { Office } from '../../templates/office/office';
import type { FocusWish } from '../case-form/use-focus-path';
import { useCommand } from '../frame/commands';
import { NotSaved } from '../frame/not-saved';
import { PaperPane } from '../paper-view/paper-pane';
import type { PaperChoice, PaperSubject } from '../paper-view/use-live-paper';
import { useSignal } from '../ui/signal';
import { Splitter } from '../ui/splitter';
import { ConflictDialog } from './conflict-dialog';
import type { OpenedOperation, OperationDraft } from './operation-draft';
import { OperationForm } from './operation-form';
import { OperationHead } from './operation-head';

type Json = OpenedOperation['operation'];

const none: readonly Finding[] = [];

export function OpenOperation(props: {
  readonly draft: OperationDraft;
  readonly office: Office;
  readonly kinds: readonly PaperKind[];
  readonly settler: RefObject<() => void>;
  readonly onClose: () => void;
  readonly onOpenCase: (id: string) => void;
}) {
  const { draft, office, kinds, settler } = props;
  const { t } = useTranslation('operations');
  const { data, findings, saving } = useSignal(draft.state);
  const [wish, setWish] = useState<FocusWish | null>(null);
  const [at, setAt] = useState('');
  const [looked, setLooked] = useState<string | null>(null);
  const goToField = useCallback((path: string) => setWish({ path }), []);
  const look = useCallback(
    (choice: PaperChoice) => {
      setLooked(choice.kind);
      draft.lookAt(choice);
    },
    [draft],
  );
  const paper = useMemo(() => {
    const kind = kinds.find(({ id }) => id === looked);
    return kind === undefined ? null : { kind, kinds };
  }, [kinds, looked]);
  const travel = (way: 'undo' | 'redo') => (): boolean => {
    const active = document.activeElement;
    const inText = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
    if (inText && active.closest('.operation-form') === null) return document.execCommand(way);
    settler.current();
    const path = draft[way]();
    if (path !== null && path !== '') goToField(path);
    return true;
  };
  useCommand('save', async () => {
    settler.current();
    await draft.flush();
  });
  useCommand('undo', travel('undo'));
  useCommand('redo', travel('redo'));

  const subject = useMemo(
    () => ({ of: 'operation', id: draft.id, operation: data }) as unknown as PaperSubject,
    [draft, data],
  );
  const findingsOf = useCallback(
    (path: string) => {
      const here = findings.filter((one) => one.path === path);
      return here.length === 0 ? none : here;
    },
    [findings],
  );
  return (
    <div className="operation-desk">
      <OperationHead draft={draft} onBack={props.onClose} />
      {saving.state === 'failed' && (
        <NotSaved
          fault={saving.fault}
          onRetry={draft.flush}
          copy={() => ({ of: 'operation', id: draft.id, operation: draft.state.get().data as Json })}
        />
      )}
      <div className="operation-panes">
        <Splitter
          name="operation-desk"
          label={t('splitter')}
          start={
            <OperationForm
              draft={draft}
              office={office}
              paper={paper}
              focusPath={wish}
              onFocusPath={setAt}
              settler={settler}
              onOpenCase={props.onOpenCase}
            />
          }
          end={
            <PaperPane subject={subject} focusPath={at} onGoToField={goToField} onLook={look} findingsOf={findingsOf} />
          }
        />
      </div>
      {saving.state === 'conflict' && <ConflictDialog draft={draft} theirs={saving.theirs} />}
    </div>
  );
}
