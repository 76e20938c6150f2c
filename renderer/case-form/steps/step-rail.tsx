// The rail beside the form: every step with what it still lacks; a click or Enter leads there.
import { CheckCircleFilled, CloseCircleFilled, ExclamationCircleFilled } from '@ant-design/icons';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useForm, useOfForm } from '../form-context';
import { type Progress, progressOf, type StepProgress } from './progress';
import { type StepId, stepIds } from './steps';

export const StepRail = memo(function StepRail(props: {
  readonly current: StepId;
  readonly onGoTo: (step: StepId) => void;
}) {
  const { t } = useTranslation('case-form');
  const progress = useProgress();
  return (
    <nav className="step-rail" aria-label={t('steps')}>
      <ol>
        {stepIds.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              aria-current={step === props.current ? 'step' : undefined}
              onClick={() => props.onGoTo(step)}
            >
              <span className="step-rail-number" aria-hidden>
                {index + 1}
              </span>
              <span className="step-rail-name">{t(`step.${step}`)}</span>
              <StepMark {...progress[step]} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
});

function StepMark({ gaps, blocks, warns, untouched }: StepProgress) {
  const { t } = useTranslation('case-form');
  if (blocks > 0) {
    return <Mark look="block" words={t('stepBlocks', { count: blocks })} icon={<CloseCircleFilled />} count={blocks} />;
  }
  if (gaps > 0) return <Mark look="gap" words={t('stepGaps', { count: gaps })} count={gaps} />;
  if (warns > 0) {
    const words = t('stepWarns', { count: warns });
    return <Mark look="warn" words={words} icon={<ExclamationCircleFilled />} count={warns} />;
  }
  if (untouched) return null;
  return <Mark look="complete" words={t('stepComplete')} icon={<CheckCircleFilled />} />;
}

function Mark(props: {
  readonly look: 'block' | 'gap' | 'warn' | 'complete';
  readonly words: string;
  readonly icon?: React.ReactNode;
  readonly count?: number;
}) {
  return (
    <span className={`step-mark step-mark-${props.look}`} title={props.words}>
      <span aria-hidden>
        {props.icon}
        {props.count}
      </span>
      <span className="visually-hidden">{props.words}</span>
    </span>
  );
}

/** As JSON, so that the rail is drawn again only when a figure changes. */
function useProgress(): Progress {
  const { matters, today, paper } = useForm();
  return JSON.parse(
    useOfForm((form) => {
      const matter = matters.find(({ id }) => id === form.data.matter);
      return JSON.stringify(progressOf(form.data, form.findings, matter, today, paper));
    }),
  ) as Progress;
}
