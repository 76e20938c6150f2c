// The sentences of Article 33 with their conditions against the answers. One that does not fit can still be chosen:
// a person decides, and gives the reason.
import { Radio } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Advice } from '../../../templates/article-33/advice';
import { type LegFit, legNames } from '../../../templates/article-33/legs';
import { type Question, questions } from '../../../templates/article-33/proof';
import type { Leg } from '../../../templates/case/case';
import type { Bilingual } from '../../../templates/language/bilingual';
import { useSpeech } from '../../words/speech';
import { FormField } from '../fields/form-field';
import { useForm, useText } from '../form-context';
import { legLabel } from './grounds-questions';
import { Quoted } from './quoted';
import { useProofs } from './use-advice';
import { type Articles, textOfLeg } from './use-articles';

export const LegChoice = memo(function LegChoice(props: { readonly advice: Advice; readonly articles: Articles }) {
  const { advice, articles } = props;
  const { store } = useForm();
  const { t } = useTranslation('case-form');
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
          {advice.sentences.map((fit) => (
            <LegRow key={fit.leg} fit={fit} suggested={advice.suggested.includes(fit.leg)} articles={articles} />
          ))}
          <Radio value="none">{t('noLeg')}</Radio>
        </Radio.Group>
      )}
    </FormField>
  );
});

function LegRow(props: { readonly fit: LegFit; readonly suggested: boolean; readonly articles: Articles }) {
  const { leg, fit, conditions } = props.fit;
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const name = legNames[leg];
  return (
    <div className={`leg leg-${fit}`} data-leg={leg}>
      <Radio value={leg}>
        <strong>{text(name)}</strong> <span className="form-said">{text(name.article)}</span>
        <span className="leg-fit">{t(props.suggested ? 'leg.suggested' : `leg.${fit}`)}</span>
      </Radio>
      <ul>
        {conditions.map((condition) => (
          <ConditionRow key={condition.path} {...condition} />
        ))}
        {leg === 'minor' && <li>{t('minorIsJudged')}</li>}
        {leg === 'first' && <li>{t('firstIsMay')}</li>}
        {leg === 'no-fault' && <li>{t('otherLaws')}</li>}
      </ul>
      <Quoted name={text(name.article)} text={textOfLeg(props.articles, leg)} />
    </div>
  );
}

function ConditionRow(condition: LegFit['conditions'][number]) {
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const question = questions.find((one) => condition.path === `grounds.${one}`);
  return (
    <li className={`leg-${condition.state}`}>
      {t(`condition.${condition.state}`, { condition: text(condition) })}
      {question !== undefined && condition.state === 'met' && <ShownWords question={question} />}
    </li>
  );
}

function ShownWords({ question }: { readonly question: Question }) {
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const proof: Bilingual = useProofs()[question];
  return <span className="form-said">{proof.zh === '' ? t('shownByNothing') : text(proof)}</span>;
}
