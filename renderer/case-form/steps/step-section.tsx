// One step of the form: its head, its fields, and what the checks found that no field of it shows.
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../templates/checks/finding';
import { useSpeech } from '../../words/speech';
import { useOfForm } from '../form-context';
import { type StepId, stepIds, stepOf } from './steps';

export const StepSection = memo(function StepSection(props: { readonly step: StepId; readonly children: ReactNode }) {
  const { step } = props;
  const { t } = useTranslation('case-form');
  return (
    <section className="form-step" data-step={step} aria-labelledby={`step-${step}`}>
      <h2 id={`step-${step}`}>
        <span aria-hidden>{stepIds.indexOf(step) + 1}</span>
        {t(`step.${step}`)}
      </h2>
      <div className="form-step-body">{props.children}</div>
      <Unplaced step={step} />
    </section>
  );
});

/** Findings at paths that have no field of their own; nothing the checks say is lost. */
const Unplaced = memo(function Unplaced({ step }: { readonly step: StepId }) {
  const { text } = useSpeech();
  const said = useOfForm((form) => JSON.stringify(form.findings.filter((one) => isUnplaced(one, step, form.fields))));
  const findings = JSON.parse(said) as readonly Finding[];
  if (findings.length === 0) return null;
  return (
    <ul className="form-messages">
      {findings.map(({ path, severity, sentence }) => (
        <li key={`${path}${sentence.zh}`} className={`form-message-${severity}`}>
          {text(sentence)}
        </li>
      ))}
    </ul>
  );
});

function isUnplaced({ path }: Finding, step: StepId, fields: ReadonlyMap<string, number>): boolean {
  return stepOf(path) === step && !fields.has(path);
}
