// A draft that is open: head, notices, form and paper, and the commands of keys and menu.
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { type FocusWish, paperOf } from '../case-form/use-focus-path';
import { CaseExchanges } from '../exchange/case-exchanges';
import { beginSending } from '../exchange/sending/sending';
import { useCommand } from '../frame/commands';
import { useFaults } from '../frame/faults';
import { noteField } from '../frame/navigation';
import type { PaperChoice } from '../paper-view/use-live-paper';
import { Splitter } from '../ui/splitter';
import { useMedia } from '../ui/use-media';
import { CaseWarnings } from '../warnings/case-warnings';
import type { CaseDraft } from './case-draft';
import { CaseHead } from './case-head';
import { ConflictDialog } from './conflict-dialog';
import type { DeskGivens } from './desk-givens';
import { DeskNotices } from './desk-notices';
import { FormSide } from './form-side';
import { HistoryDrawer } from './history-drawer';
import { PaperSide } from './paper-side';
import { useUndoKeys } from './use-undo-keys';

/** Too narrow for form and paper side by side, as on a small screen with large text. */
const oneAtATime = '(max-width: 56rem)';

export function OpenDesk(props: {
  readonly draft: CaseDraft;
  readonly field?: string | undefined;
  readonly givens: DeskGivens;
  readonly settle: () => void;
  readonly onSettler: (settle: () => void) => void;
  readonly onClose: () => void;
  readonly onOpen?: (id: string) => void;
}) {
  const { draft, settle, onOpen } = props;
  const { matters } = props.givens;
  const { t } = useTranslation('case-desk');
  const { answered } = useFaults();
  const [wish, setWish] = useState<FocusWish | null>(() => (props.field === undefined ? null : { path: props.field }));
  const [at, setAt] = useState('');
  const beAt = useCallback((path: string) => {
    setAt(path);
    noteField(path);
  }, []);
  const [choice, setChoice] = useState<PaperChoice | null>(null);
  const [historyShown, setHistoryShown] = useState(false);
  const closeHistory = useCallback(() => setHistoryShown(false), []);
  const narrow = useMedia(oneAtATime);
  const [pane, setPane] = useState<'start' | 'end'>('start');
  const only = narrow ? pane : null;
  const goToField = useCallback((path: string) => {
    setPane('start');
    setWish({ path });
  }, []);

  const saveNow = async (): Promise<void> => {
    settle();
    await draft.flush();
  };
  const duplicate = async (): Promise<void> => {
    await saveNow();
    const made = answered(await machine['draft:create']({ copyOf: draft.id }));
    if (made !== null) onOpen?.(made.draft.id);
  };
  const showHistory = async (): Promise<void> => {
    await saveNow();
    setHistoryShown(true);
  };
  const send = async (): Promise<void> => {
    await saveNow();
    beginSending({ subjects: [draft.id] });
  };
  useCommand('save', saveNow);
  useCommand('duplicate', duplicate);
  useCommand('show-history', showHistory);
  useUndoKeys(draft, settle, goToField);

  return (
    <div className="case-desk">
      <CaseHead
        draft={draft}
        matters={matters}
        pane={only}
        onPane={setPane}
        onBack={props.onClose}
        onUndo={draft.undo}
        onRedo={draft.redo}
        onHistory={showHistory}
        onSend={send}
        onDuplicate={onOpen === undefined ? undefined : duplicate}
      />
      <CaseExchanges draft={draft} />
      <CaseWarnings draft={draft} />
      <DeskNotices draft={draft} />
      <div className="case-desk-panes">
        <Splitter
          name="case-desk"
          only={only}
          label={t('splitter')}
          start={
            <FormSide
              draft={draft}
              givens={props.givens}
              wish={wish}
              choice={choice}
              onFocusPath={beAt}
              onSettler={props.onSettler}
            />
          }
          end={
            <PaperSide
              draft={draft}
              firstKind={paperOf(props.field ?? '') ?? undefined}
              focusPath={at}
              onGoToField={goToField}
              onLook={setChoice}
            />
          }
        />
      </div>
      <HistoryDrawer draft={draft} matters={matters} shown={historyShown} onClose={closeHistory} />
      <ConflictDialog draft={draft} matters={matters} />
    </div>
  );
}
