// Which of the case's evidence shows one answer, ticked; and what the case has on record that shows it anyway.
import { Checkbox } from 'antd';
import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { needsProof, type Question } from '../../../templates/article-33/proof';
import { evidenceKindWords } from '../../../templates/case/words';
import type { Bilingual } from '../../../templates/language/bilingual';
import { textsAt } from '../../../templates/reading/loose';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import { useSpeech } from '../../words/speech';
import { evidenceIn } from '../evidence/evidence-list';
import { Messages } from '../fields/messages';
import { useForm, useOfForm, useText, useValue } from '../form-context';
import { useProofs } from './use-advice';

export const ShownBy = memo(function ShownBy(props: { readonly question: Question; readonly hint: Bilingual }) {
  const { question, hint } = props;
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const answer = useText(`grounds.${question}`);
  const proof = useProofs()[question];
  const path = `grounds.evidence.${question}`;
  const isAsked = needsProof(question, answer === '' ? 'unknown' : answer);
  const picked = usePicked(question);
  if (!isAsked && picked.length === 0) return null;
  return (
    <details className="shown-by" data-path={path} open={proof.zh === '' && isAsked}>
      <summary>{proof.zh === '' ? t('shownByNothing') : t('shownBy', { proof: text(proof) })}</summary>
      <p className="form-hint">{t('shownByHint', { hint: text(hint) })}</p>
      <EvidenceTicks question={question} picked={picked} />
      <Messages path={path} empty={false} />
    </details>
  );
});

function usePicked(question: Question): readonly string[] {
  const value = useValue(`grounds.evidence.${question}`);
  return useMemo(() => textsAt({ value }, 'value'), [value]);
}

/** In the order of the case, whichever was ticked first; what is gone can be unticked. */
function EvidenceTicks({ question, picked }: { readonly question: Question; readonly picked: readonly string[] }) {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const { text } = useSpeech();
  const said = useOfForm((form) =>
    JSON.stringify(evidenceIn(form.get('evidence')).map(({ id, title, kind }) => ({ id, title, kind }))),
  );
  const evidence = useMemo(() => evidenceIn(JSON.parse(said)), [said]);
  const change = (next: readonly string[]): void => {
    const ordered = evidence.filter(({ id }) => next.includes(id)).map(({ id }) => id);
    const gone = next.filter((id) => !ordered.includes(id));
    const grounds = store.get('grounds');
    const before = isPlainObject(grounds) && isPlainObject(grounds.evidence) ? grounds.evidence : {};
    store.set('grounds.evidence', { ...before, [question]: [...ordered, ...gone] });
  };
  const lost = picked.filter((id) => !evidence.some((one) => one.id === id));
  if (evidence.length === 0 && lost.length === 0) return <p className="form-hint">{t('noEvidenceToTick')}</p>;
  return (
    <Checkbox.Group className="shown-by-ticks" value={[...picked]} onChange={change}>
      {evidence.map(({ id, title, kind }, index) => (
        <Checkbox key={id} value={id}>
          {index + 1}. {text(title)}{' '}
          <span className="form-said">{kind in evidenceKindWords && text(evidenceKindWords[kind])}</span>
        </Checkbox>
      ))}
      {lost.map((id) => (
        <Checkbox key={id} value={id}>
          {t('evidenceGone', { id })}
        </Checkbox>
      ))}
    </Checkbox.Group>
  );
}
