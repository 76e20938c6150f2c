// One question of a paper, by the kind of its answer, with its hint, what is proposed for it, and the way to clear it.
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isAnswered } from '../../templates/asks/answer';
import { type Answer, type Ask, answerPath } from '../../templates/asks/ask';
import { ChoiceField } from '../case-form/fields/choice-field';
import { EarlierTexts } from '../case-form/fields/earlier-texts';
import { PickField } from '../case-form/fields/pick-field';
import { TimeField } from '../case-form/fields/time-field';
import { WordsField } from '../case-form/fields/words-field';
import { useForm, useValue, useWordsAt } from '../case-form/form-context';
import { NumberField } from '../record-form/number-field';
import { useSpeech } from '../words/speech';
import { EvidenceChecklist, PaperChecklist, PhotographChecklist } from './checklist';
import { OfficerField } from './officer-field';
import { OrganField } from './organ-field';
import { OrgansField } from './organs-field';
import { PaperField } from './paper-field';
import { TextsField } from './texts-field';

type Props = { readonly path: string; readonly ask: Ask };

export const AskField = memo(function AskField(props: { readonly kind: string; readonly ask: Ask }) {
  const { ask } = props;
  const { text } = useSpeech();
  const path = answerPath(props.kind, ask.key);
  return (
    <div className="ask">
      {fieldOf(ask, path, text)}
      {ask.hint && <p className="form-hint">{text(ask.hint)}</p>}
      {ask.proposal && (ask.kind === 'text' || ask.kind === 'passage') && <Proposal path={path} ask={ask} />}
      {clearable.includes(ask.kind) && <Clear path={path} />}
    </div>
  );
});

/** Kinds whose fields have no way of their own to be emptied. */
const clearable: readonly Ask['kind'][] = ['choice', 'organ', 'officer', 'paper'];
const fewChoices = 4;
const anyNumber = { least: -1e12, most: 1e12, whole: false };

function fieldOf(ask: Ask, path: string, text: ReturnType<typeof useSpeech>['text']): ReactNode {
  const { label, required } = ask;
  switch (ask.kind) {
    case 'text':
    case 'passage':
      return (
        <WordsField
          path={path}
          label={label}
          required={required}
          many={ask.kind === 'passage'}
          aside={<EarlierTexts path={path} />}
        />
      );
    case 'texts':
      return <TextsField path={path} ask={ask} />;
    case 'number':
      return <NumberField path={path} label={text(label)} unit={ask.unit && text(ask.unit)} bounds={anyNumber} />;
    case 'date':
    case 'moment':
      return <TimeField path={path} kind={ask.kind} label={label} required={required} />;
    case 'choice':
      return <AskedChoice path={path} ask={ask} />;
    case 'organ':
      return <OrganField path={path} label={label} required={required} />;
    case 'organs':
      return <OrgansField path={path} ask={ask} />;
    case 'officer':
      return <OfficerField path={path} ask={ask} />;
    case 'evidence':
      return <EvidenceChecklist path={path} ask={ask} />;
    case 'photographs':
      return <PhotographChecklist path={path} ask={ask} />;
    case 'paper':
      return <PaperField path={path} ask={ask} />;
    case 'papers':
      return <PaperChecklist path={path} ask={ask} />;
  }
}

function AskedChoice({ path, ask }: Props) {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const { label, required, choices } = ask;
  if (choices.length <= fewChoices) {
    return <ChoiceField path={path} label={label} required={required} options={choices} />;
  }
  const picks = choices.map((choice) => ({ ...choice, search: `${choice.label.zh} ${choice.label.en.toLowerCase()}` }));
  return (
    <PickField
      path={path}
      label={label}
      required={required}
      options={picks}
      placeholder={t('choose')}
      onPick={(value) => store.set(path, value)}
    />
  );
}

/** Words that are offered, taken only when the clerk says so. */
function Proposal({ path, ask }: Props) {
  const { store } = useForm();
  const { t } = useTranslation('particulars');
  const { text } = useSpeech();
  const words = useWordsAt(path);
  const { proposal } = ask;
  if (proposal === undefined || (words.zh === proposal.zh && words.en === proposal.en)) return null;
  return (
    <p className="ask-proposal">
      <span>{t('proposed', { words: text(proposal) })}</span>
      <button type="button" className="form-link" onClick={() => store.set(path, proposal)}>
        {t('take')}
      </button>
    </p>
  );
}

function Clear({ path }: { readonly path: string }) {
  const { store } = useForm();
  const { t } = useTranslation('particulars');
  if (!isAnswered(useValue(path) as Answer | undefined)) return null;
  return (
    <button type="button" className="form-link ask-clear" onClick={() => store.set(path, undefined)}>
      {t('clear')}
    </button>
  );
}
