// A draft that is open: head, notices, form and paper, and the commands of keys and menu.
import { Alert } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { machine } from '../bridge';
import { CaseForm } from '../case-form/case-form';
import type { FocusWish } from '../case-form/use-focus-path';
import { useCommand } from '../frame/commands';
import { useFaults } from '../frame/faults';
import { useSignal } from '../ui/signal';
import { Splitter } from '../ui/splitter';
import { useSpeech } from '../words/speech';
import type { CaseDraft } from './case-draft';
import { ConflictDialog } from './conflict-dialog';
import type { DeskGivens } from './desk-givens';
import { DeskHead } from './desk-head';
import { HistoryDrawer } from './history-drawer';
import { PaperSide } from './paper-side';
import { SaveTrouble } from './save-trouble';
import { useUndoKeys } from './use-undo-keys';

export function OpenDesk(props: {
  readonly draft: CaseDraft;
  readonly givens: DeskGivens;
  readonly settle: () => void;
  readonly onSettler: (settle: () => void) => void;
  readonly onClose: () => void;
  readonly onOpen?: (id: string) => void;
}) {
  const { draft, settle, onOpen } = props;
  const { matters, office } = props.givens;
  const { t } = useTranslation('case-desk');
  const { text } = useSpeech();
  const { answered } = useFaults();
  const state = useSignal(draft.state);
  const [wish, setWish] = useState<FocusWish | null>(null);
  const [at, setAt] = useState('');
  const [historyShown, setHistoryShown] = useState(false);
  const goToField = useCallback((path: string) => setWish({ path }), []);

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
  useCommand('save', saveNow);
  useCommand('duplicate', duplicate);
  useCommand('show-history', showHistory);
  useUndoKeys(draft, settle, goToField);

  return (
    <div className="case-desk">
      <DeskHead
        draft={draft}
        matters={matters}
        onBack={props.onClose}
        onUndo={draft.undo}
        onRedo={draft.redo}
        onHistory={showHistory}
        onDuplicate={onOpen === undefined ? undefined : duplicate}
      />
      {state.recovered !== null && (
        <Alert
          banner
          type="warning"
          title={t('recovered')}
          description={text(state.recovered)}
          closable={{ onClose: draft.readNotice, 'aria-label': t('understood') }}
        />
      )}
      <SaveTrouble saving={state.saving} onRetry={draft.flush} />
      <div className="case-desk-panes">
        <Splitter
          name="case-desk"
          label={t('splitter')}
          start={
            <section className="case-desk-form" aria-label={t('form')} onBlur={leaveTo(draft)}>
              <CaseForm
                value={state.data}
                onChange={draft.change}
                findings={state.findings}
                matters={matters}
                office={office}
                englishOf={state.englishOf}
                onEnglishFits={draft.englishFits}
                focusPath={wish}
                onFocusPath={setAt}
                onSettler={props.onSettler}
              />
            </section>
          }
          end={<PaperSide draft={draft} focusPath={at} onGoToField={goToField} />}
        />
      </div>
      <HistoryDrawer draft={draft} matters={matters} shown={historyShown} onClose={() => setHistoryShown(false)} />
      <ConflictDialog draft={draft} matters={matters} />
    </div>
  );
}

/** Saved when the clerk leaves the form, as for the paper beside it; going from field to field waits for a pause. */
function leaveTo(draft: CaseDraft) {
  return ({ currentTarget, relatedTarget }: React.FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) void draft.flush();
  };
}
