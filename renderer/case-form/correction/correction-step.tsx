// Step 7: what is to be corrected, until when, and what the re-inspection found.
import { Radio } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { resultWords } from '../../../templates/case/words';
import { ChoiceField } from '../fields/choice-field';
import { EarlierTexts } from '../fields/earlier-texts';
import { FormField } from '../fields/form-field';
import { MatterText } from '../fields/matter-text';
import { TimeField } from '../fields/time-field';
import { WordsField } from '../fields/words-field';
import { useForm, useValue } from '../form-context';
import { getAt, setAt } from '../paths';
import { DeadlineField } from './deadline-field';

const manner = { zh: '改正方式', en: 'Manner of correction' };
const resultLabel = { zh: '复查结果', en: 'Result of the re-inspection' };
const results = (['corrected', 'partly', 'not-corrected'] as const).map((value) => {
  return { value, label: resultWords[value] };
});

export const CorrectionStep = memo(function CorrectionStep() {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const immediately = useValue('correction.immediately') === true;
  /** A deadline does not go with correction at once; undo brings it back. */
  const choose = (atOnce: boolean): void => {
    const next = setAt(store.data, 'correction.immediately', atOnce);
    store.replace(atOnce && getAt(next, 'correction.deadline') ? setAt(next, 'correction.deadline', null) : next, path);
  };
  return (
    <>
      <WordsField
        path="correction.requirement"
        required
        many
        aside={<EarlierTexts path="correction.requirement" />}
        below={<MatterText path="correction.requirement" of="requirement" />}
      />
      <FormField path={path} label={manner} group>
        {() => (
          <Radio.Group
            optionType="button"
            value={immediately}
            onChange={({ target }) => choose(target.value as boolean)}
            options={[
              { value: true, label: t('atOnce') },
              { value: false, label: t('byDeadline') },
            ]}
          />
        )}
      </FormField>
      {!immediately && <DeadlineField />}
      <Reinspection />
    </>
  );
});

const path = 'correction.immediately';

const Reinspection = memo(function Reinspection() {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const at = 'correction.reinspection';
  const there = useValue(at) !== undefined;
  if (!there) {
    const blank = { at: '', result: 'not-corrected', finding: { zh: '', en: '' } };
    return (
      <div data-path={at}>
        <button type="button" className="form-link form-add" onClick={() => store.set(at, blank)}>
          {t('addReinspection')}
        </button>
      </div>
    );
  }
  return (
    <section className="form-part" data-path={at} aria-label={t('reinspection')}>
      <h3>{t('reinspection')}</h3>
      <div className="form-row">
        <TimeField path={`${at}.at`} kind="moment" required />
        <ChoiceField path={`${at}.result`} label={resultLabel} options={results} />
      </div>
      <WordsField path={`${at}.finding`} required many />
      <button type="button" className="form-link" onClick={() => store.set(at, undefined)}>
        {t('removeReinspection')}
      </button>
    </section>
  );
});
