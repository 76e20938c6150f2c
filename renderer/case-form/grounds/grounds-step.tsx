// Step 6: Article 33. Four questions with what shows the answers; which sentence of the article they carry and why; and
// the person who decides.
import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isAgainst } from '../../../templates/article-33/advice';
import type { Case } from '../../../templates/case/case';
import { ChoiceField } from '../fields/choice-field';
import { TextField } from '../fields/text-field';
import { TimeField } from '../fields/time-field';
import { useForm, useText } from '../form-context';
import { AdvicePanel } from './advice-panel';
import { GroundsNotices } from './grounds-notices';
import { capacity, questions } from './grounds-questions';
import { LegChoice } from './leg-choice';
import { RegisterLookUp } from './look-up';
import { ShownBy } from './shown-by';
import { useAdvice } from './use-advice';
import { useArticles } from './use-articles';

export const GroundsStep = memo(function GroundsStep() {
  const { today } = useForm();
  const { t } = useTranslation('case-form');
  const advice = useAdvice();
  const articles = useArticles(today);
  const party = useText('party.kind');
  return (
    <>
      <p className="form-hint">{t('groundsIntro')}</p>
      {questions.map(({ question, path, label, options, shownBy }) => (
        <Fragment key={path}>
          <ChoiceField path={path} label={label} options={options} />
          {question === 'first' && <RegisterLookUp />}
          <ShownBy question={question} hint={shownBy} />
        </Fragment>
      ))}
      {party === 'individual' && <ChoiceField {...capacity} />}
      <AdvicePanel advice={advice} />
      <GroundsNotices articles={articles} />
      <LegChoice advice={advice} articles={articles} />
      <Reason />
      <div className="form-row">
        <TextField path="grounds.decidedBy" />
        <TimeField path="grounds.decidedOn" kind="date" />
      </div>
    </>
  );
});

/** Asked for where the choice is not what the answers suggest; one that was given stays in sight. */
const Reason = memo(function Reason() {
  const { t } = useTranslation('case-form');
  const advice = useAdvice();
  const leg = useText('grounds.leg');
  const decidedBy = useText('grounds.decidedBy');
  const given = useText('grounds.reason') !== '';
  const grounds = { leg: leg === '' ? null : leg, decidedBy } as Case['grounds'];
  if (!given && !isAgainst(advice, grounds)) return null;
  return <TextField path="grounds.reason" placeholder={t('reasonHint')} />;
});
