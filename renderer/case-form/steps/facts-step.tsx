// Step 3: the facts of the act as the matter asks for them, and what the inspection found.
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import { EarlierTexts } from '../fields/earlier-texts';
import { Messages } from '../fields/messages';
import { TimeField } from '../fields/time-field';
import { WordsField } from '../fields/words-field';
import { useForm, useOfForm, useText } from '../form-context';
import { FactField } from './fact-field';

export const FactsStep = memo(function FactsStep() {
  const { matters } = useForm();
  const { t } = useTranslation('case-form');
  const matter = useText('matter');
  const facts = matters.find(({ id }) => id === matter)?.facts ?? [];
  return (
    <>
      {matter === '' && <p className="form-hint">{t('factsAfterMatter')}</p>}
      {facts.map((fact) => (
        <FactField key={`${matter} ${fact.key}`} fact={fact} />
      ))}
      <StrayFacts />
      <WordsField path="act.narrative" many />
      <p className="form-hint">{t('narrativeHint')}</p>
      <div className="form-row">
        <TimeField path="inspection.from" kind="moment" required />
        <TimeField path="inspection.until" kind="moment" required />
      </div>
      <WordsField path="inspection.presentPerson" romanise="person" />
      <WordsField path="inspection.finding" required many aside={<EarlierTexts path="inspection.finding" />} />
    </>
  );
});

/** Facts of a matter chosen before: no paper prints them, and only the clerk takes them away. */
const StrayFacts = memo(function StrayFacts() {
  const { matters, store } = useForm();
  const { t } = useTranslation('case-form');
  const matter = useText('matter');
  const known = new Set(matters.find(({ id }) => id === matter)?.facts.map(({ key }) => key));
  const stray = useOfForm((form) => {
    const facts = form.get('act.facts');
    return Object.keys(isPlainObject(facts) ? facts : {})
      .filter((key) => matter !== '' && !known.has(key))
      .join(' ');
  });
  if (stray === '') return null;
  return (
    <ul className="stray-facts">
      {stray.split(' ').map((key) => (
        <li key={key} data-path={`act.facts.${key}`}>
          <span>{t('strayFact', { key, value: JSON.stringify(store.get(`act.facts.${key}`)) })}</span>
          <button type="button" className="form-link" onClick={() => store.set(`act.facts.${key}`, undefined)}>
            {t('remove')}
          </button>
          <Messages path={`act.facts.${key}`} empty={false} />
        </li>
      ))}
    </ul>
  );
});
