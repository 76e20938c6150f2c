// The papers of the case beside its form, set from what is typed now.
import { memo, useCallback, useDeferredValue, useMemo } from 'react';
import type { Finding } from '../../templates/checks/finding';
import { PaperPane } from '../paper-view/paper-pane';
import type { PaperChoice, PaperSubject } from '../paper-view/use-live-paper';
import { useSignal } from '../ui/signal';
import type { CaseDraft } from './case-draft';
import { useIssuedPapers } from './use-issued-papers';

const none: readonly Finding[] = [];
const Pane = memo(PaperPane);

export const PaperSide = memo(function PaperSide(props: {
  readonly draft: CaseDraft;
  readonly focusPath: string;
  readonly firstKind: string | undefined;
  readonly onGoToField: (path: string) => void;
  readonly onLook: (choice: PaperChoice) => void;
}) {
  const { draft } = props;
  const { data, rewording, findings } = useSignal(draft.state);
  useIssuedPapers(draft);
  // The paper follows when the field has been drawn: typing never waits for it.
  const now = useMemo(
    () => ({ of: 'case', id: draft.id, case: data, rewording }) as PaperSubject,
    [draft, data, rewording],
  );
  const subject = useDeferredValue(now);
  const byPath = useMemo(
    () => new Map(findings.map(({ path }) => [path, findings.filter((one) => one.path === path)])),
    [findings],
  );
  const findingsOf = useCallback((path: string) => byPath.get(path) ?? none, [byPath]);
  return (
    <Pane
      subject={subject}
      focusPath={props.focusPath}
      firstKind={props.firstKind}
      onGoToField={props.onGoToField}
      onLook={props.onLook}
      onReword={draft.reword}
      onAnswers={draft.answer}
      findingsOf={findingsOf}
    />
  );
});
