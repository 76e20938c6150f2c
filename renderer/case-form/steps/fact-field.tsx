// One fact that the matter asks for: a number in its unit, a choice, a date, or a text in two languages.
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTyping } from '../../ui/use-typing';
import { useSpeech } from '../../words/speech';
import { ChoiceField } from '../fields/choice-field';
import { FormField } from '../fields/form-field';
import { type Message, useIsWrong } from '../fields/messages';
import { PickField } from '../fields/pick-field';
import { TimeField } from '../fields/time-field';
import { WordsField } from '../fields/words-field';
import { type FormMatter, useForm, useValue } from '../form-context';
import { numberMessages, readNumber } from './fact-number';

type FactKey = FormMatter['facts'][number];

const fewChoices = 4;

export const FactField = memo(function FactField({ fact }: { readonly fact: FactKey }) {
  const { store } = useForm();
  const { t } = useTranslation('case-form');
  const path = `act.facts.${fact.key}`;
  const { label, required } = fact;
  switch (fact.kind) {
    case 'number':
      return <NumberField path={path} fact={fact} />;
    case 'date':
      return <TimeField path={path} kind="date" label={label} required={required} />;
    case 'text':
      return <WordsField path={path} label={label} required={required} />;
    case 'choice': {
      if (fact.choices.length <= fewChoices)
        return <ChoiceField path={path} label={label} options={fact.choices} required={required} />;
      const picks = fact.choices.map((choice) => {
        return { ...choice, search: `${choice.label.zh} ${choice.label.en.toLowerCase()}` };
      });
      return (
        <PickField
          path={path}
          label={label}
          options={picks}
          placeholder={t('choose')}
          required={required}
          onPick={(value) => store.set(path, value)}
        />
      );
    }
  }
});

/** A number is held as a number once it is one; what is none stays as typed and is said to be wrong. */
function NumberField({ path, fact }: { readonly path: string; readonly fact: FactKey }) {
  const { store } = useForm();
  const { text } = useSpeech();
  const value = useValue(path);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed !== null && readNumber(typed) === (value ?? '') ? typed : String(value ?? '');
  const local: readonly Message[] = numberMessages(value, fact);
  const empty = shown.trim() === '';
  const wrong = useIsWrong(path, local, empty);
  const typing = useTyping(shown, (next) => {
    setTyped(next);
    const number = readNumber(next);
    store.set(path, number === '' ? undefined : number);
  });
  return (
    <FormField path={path} label={fact.label} required={fact.required} empty={empty} local={local}>
      {({ control, messages }) => (
        <div className="form-number">
          <input
            {...typing}
            id={control}
            className="form-input"
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={wrong || undefined}
            aria-describedby={messages}
          />
          {fact.unit && <span>{text(fact.unit)}</span>}
        </div>
      )}
    </FormField>
  );
}
