// The papers of the case beside its form.
import type { CaseDraft } from './case-draft';

export function PaperSide(props: {
  readonly draft: CaseDraft;
  readonly focusPath: string;
  readonly onGoToField: (path: string) => void;
}) {
  return <div className="case-desk-paper" data-draft={props.draft.id} />;
}
