// The case form: every step on one page, with the rail of steps beside it. It holds no case of its own.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../templates/checks/finding';
import type { Office } from '../../templates/office/office';
import { Particulars } from '../particulars/particulars';
import { CorrectionStep } from './correction/correction-step';
import type { EnglishOf } from './english-of';
import { EvidenceStep } from './evidence/evidence-step';
import { FormContext, type FormMatter, type FormPaper } from './form-context';
import { type CaseData, FormStore } from './form-store';
import { GroundsStep } from './grounds/grounds-step';
import { dayInChina } from './moments';
import { PartyStep } from './party/party-step';
import { PlaceStep } from './place/place-step';
import { CourseStep } from './steps/course-step';
import { EducationStep } from './steps/education-step';
import { FactsStep } from './steps/facts-step';
import { OfficersStep } from './steps/officers-step';
import { StepRail } from './steps/step-rail';
import { StepSection } from './steps/step-section';
import { useSteps } from './steps/use-steps';
import { type FocusWish, useFocusPath } from './use-focus-path';
import './case-form.css';
import './fields/fields.css';
import './fields/notes.css';
import './evidence/evidence.css';
import './grounds/grounds.css';
import './steps/steps.css';

export type CaseFormProps = {
  /** The draft's case as typed so far: plain data, parts of it may be missing. */
  readonly value: CaseData;
  readonly onChange: (next: CaseData, path: string) => void;
  readonly findings: readonly Finding[];
  readonly matters: readonly FormMatter[];
  readonly office: Office;
  /** The paper beside the form; null until it is known. */
  readonly paper: FormPaper | null;
  readonly englishOf: EnglishOf;
  /** The clerk says that the English of a text fits its present Chinese. */
  readonly onEnglishFits: (path: string) => void;
  /** A field to lead to; each wish is a new object. */
  readonly focusPath: FocusWish | null;
  /** The field in which the clerk is. */
  readonly onFocusPath: (path: string) => void;
  /** Called with what settles half-typed times, for whoever must save all there is. */
  readonly onSettler?: (settle: () => void) => void;
};

export function CaseForm(props: CaseFormProps) {
  const { value, onChange, findings, matters, office, paper, englishOf, onEnglishFits, onFocusPath, onSettler } = props;
  const [store] = useState(() => new FormStore({ data: value, englishOf, findings }));
  store.onChange = onChange;
  useLayoutEffect(() => store.take({ data: value, englishOf, findings }), [store, value, englishOf, findings]);
  useEffect(() => onSettler?.(() => store.settle()), [onSettler, store]);

  const scroller = useRef<HTMLDivElement>(null);
  const steps = useSteps(scroller);
  useFocusPath(scroller, store, props.focusPath, paper?.kind.id);
  const today = dayInChina(Date.now());
  const setting = useMemo(
    () => ({ store, matters, office, today, onEnglishFits, paper }),
    [store, matters, office, today, onEnglishFits, paper],
  );
  return (
    <FormContext value={setting}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys and the focus of the fields within */}
      <div
        className="case-form"
        onKeyDown={steps.onKeyDown}
        onFocus={({ target }) => {
          const path = target.closest<HTMLElement>('[data-path]')?.dataset.path;
          if (path !== undefined) onFocusPath(path);
        }}
      >
        <StepRail current={steps.current} onGoTo={steps.goTo} />
        <div className="case-form-steps" ref={scroller}>
          {sections}
        </div>
      </div>
    </FormContext>
  );
}

/** Made once: a change of the case never draws the whole form again. */
const sections = (
  <>
    <StepSection step="party">
      <PartyStep />
    </StepSection>
    <StepSection step="place">
      <PlaceStep />
    </StepSection>
    <StepSection step="facts">
      <FactsStep />
    </StepSection>
    <StepSection step="officers">
      <OfficersStep />
    </StepSection>
    <StepSection step="evidence">
      <EvidenceStep />
    </StepSection>
    <StepSection step="grounds">
      <GroundsStep />
    </StepSection>
    <StepSection step="correction">
      <CorrectionStep />
    </StepSection>
    <StepSection step="education">
      <EducationStep />
    </StepSection>
    <StepSection step="course">
      <CourseStep />
    </StepSection>
    <StepSection step="paper">
      <Particulars />
    </StepSection>
  </>
);
