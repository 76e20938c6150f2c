// Step 6: Article 33. Four questions; which sentence of the article the answers carry; and the person who decides.
import { Alert, Radio } from 'antd';
import { Fragment, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case, Leg } from '../../../templates/case/case';
import { fittingLegs, type LegFit, legNames } from '../../../templates/checks/legs';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import { useSpeech } from '../../words/speech';
import { ChoiceField } from '../fields/choice-field';
import { FormField } from '../fields/form-field';
import { TextField } from '../fields/text-field';
import { TimeField } from '../fields/time-field';
import { useForm, useOfForm, useText } from '../form-context';
import { useLaw } from '../place/use-law';
import { legLabel, questions } from './grounds-questions';
import { RegisterLookUp } from './look-up';

export const GroundsStep = memo(function GroundsStep() {
  const { t } = useTranslation('case-form');
  return (
    <>
      <p className="form-hint">{t('groundsIntro')}</p>
      {questions.map(({ path, label, options }) => (
        <Fragment key={path}>
          <ChoiceField path={path} label={label} options={options} />
          {path === 'grounds.first' && <RegisterLookUp />}
        </Fragment>
      ))}
      <Legs />
      <StructureNote />
      <p className="form-hint">{t('listNotExclusive')}</p>
      <div className="form-row">
        <TextField path="grounds.decidedBy" />
        <TimeField path="grounds.decidedOn" kind="date" />
      </div>
    </>
  );
});

/** What each sentence asks for and whether the answers show it. A sentence that does not fit can still be chosen. */
const Legs = memo(function Legs() {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const answers = useOfForm((form) => JSON.stringify(groundsOf(form.get('grounds'))));
  const fits = fittingLegs(JSON.parse(answers) as Case['grounds']);
  const leg = useText('grounds.leg');
  const choose = (next: Leg | 'none'): void => store.set('grounds.leg', next === 'none' ? null : next);
  return (
    <FormField path="grounds.leg" label={legLabel} empty={leg === ''} group>
      {() => (
        <Radio.Group
          className="legs"
          value={leg || 'none'}
          onChange={({ target }) => choose(target.value as Leg | 'none')}
        >
          {fits.map((fit) => (
            <LegRow key={fit.leg} {...fit} />
          ))}
          <Radio value="none">{t('noLeg')}</Radio>
        </Radio.Group>
      )}
    </FormField>
  );
});

function LegRow({ leg, fit, conditions }: LegFit) {
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const name = legNames[leg];
  return (
    <div className={`leg leg-${fit}`}>
      <Radio value={leg}>
        <strong>{text(name)}</strong> <span className="form-said">{text(name.article)}</span>
        <span className="leg-fit">{t(`leg.${fit}`)}</span>
      </Radio>
      <ul>
        {conditions.map((condition) => (
          <li key={condition.path} className={`leg-${condition.state}`}>
            {t(`condition.${condition.state}`, { condition: text(condition) })}
          </li>
        ))}
        {leg === 'minor' && <li>{t('minorIsJudged')}</li>}
        {leg === 'first' && <li>{t('firstIsMay')}</li>}
        {leg === 'no-fault' && <li>{t('noFaultProved')}</li>}
      </ul>
    </div>
  );
}

/** Where the provision allows a fine only after the time limit, a decision of no penalty is seldom needed. */
const StructureNote = memo(function StructureNote() {
  const { t } = useTranslation('case-form');
  const law = useLaw();
  const leg = useText('grounds.leg');
  if (law.state !== 'chosen' || law.law.structure !== 'A') return null;
  return <Alert type={leg === '' ? 'info' : 'warning'} showIcon title={t('structureANote')} />;
});

function groundsOf(value: unknown): Case['grounds'] {
  const blank = { first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null } as const;
  return { ...blank, ...(isPlainObject(value) ? value : {}) } as Case['grounds'];
}
