// The form of the case, drawn from what is typed now.
import { type FocusEvent, memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseForm } from '../case-form/case-form';
import type { FocusWish } from '../case-form/use-focus-path';
import type { PaperChoice, PaperSubject } from '../paper-view/use-live-paper';
import { useSignal } from '../ui/signal';
import type { CaseDraft } from './case-draft';
import type { DeskGivens } from './desk-givens';
import { usePaperFindings } from './use-paper-findings';

export const FormSide = memo(function FormSide(props: {
  readonly draft: CaseDraft;
  readonly givens: DeskGivens;
  readonly wish: FocusWish | null;
  /** The paper that is looked at. */
  readonly choice: PaperChoice | null;
  readonly onFocusPath: (path: string) => void;
  readonly onSettler: (settle: () => void) => void;
}) {
  const { draft, givens, choice } = props;
  const { t } = useTranslation('case-desk');
  const { data, rewording, englishOf, findings } = useSignal(draft.state);
  const subject = useMemo(
    () => ({ of: 'case', id: draft.id, case: data, rewording }) as PaperSubject,
    [draft, data, rewording],
  );
  const all = usePaperFindings(findings, subject, choice);
  const paper = useMemo(() => {
    const kind = givens.kinds.find(({ id }) => id === choice?.kind);
    return kind === undefined ? null : { kind, kinds: givens.kinds };
  }, [givens.kinds, choice?.kind]);
  /** Saved when the clerk leaves the form, as for the paper beside it; going from field to field waits for a pause. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) void draft.flush();
  };
  return (
    <section className="case-desk-form" aria-label={t('form')} onBlur={leave}>
      <CaseForm
        value={data}
        onChange={draft.change}
        findings={all}
        matters={givens.matters}
        office={givens.office}
        paper={paper}
        englishOf={englishOf}
        onEnglishFits={draft.englishFits}
        focusPath={props.wish}
        onFocusPath={props.onFocusPath}
        onSettler={props.onSettler}
      />
    </section>
  );
});
