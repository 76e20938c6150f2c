// The form of the case, drawn from what is typed now.
import { type FocusEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseForm } from '../case-form/case-form';
import type { FocusWish } from '../case-form/use-focus-path';
import { useSignal } from '../ui/signal';
import type { CaseDraft } from './case-draft';
import type { DeskGivens } from './desk-givens';

export const FormSide = memo(function FormSide(props: {
  readonly draft: CaseDraft;
  readonly givens: DeskGivens;
  readonly wish: FocusWish | null;
  readonly onFocusPath: (path: string) => void;
  readonly onSettler: (settle: () => void) => void;
}) {
  const { draft, givens } = props;
  const { t } = useTranslation('case-desk');
  const { data, englishOf, findings } = useSignal(draft.state);
  /** Saved when the clerk leaves the form, as for the paper beside it; going from field to field waits for a pause. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) void draft.flush();
  };
  return (
    <section className="case-desk-form" aria-label={t('form')} onBlur={leave}>
      <CaseForm
        value={data}
        onChange={draft.change}
        findings={findings}
        matters={givens.matters}
        office={givens.office}
        englishOf={englishOf}
        onEnglishFits={draft.englishFits}
        focusPath={props.wish}
        onFocusPath={props.onFocusPath}
        onSettler={props.onSettler}
      />
    </section>
  );
});
