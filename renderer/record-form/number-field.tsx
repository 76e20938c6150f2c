// A number with its unit and its bounds; what is none stays as typed and is said to be wrong.
import { memo, useState } from 'react';
import { FormField } from '../case-form/fields/form-field';
import { useIsWrong } from '../case-form/fields/messages';
import { useForm, useValue } from '../case-form/form-context';
import { readNumber } from '../case-form/steps/fact-number';
import { useTyping } from '../ui/use-typing';
import { type Bounds, boundsMessages } from './bounds';
import { plainLabel } from './plain-label';

export const NumberField = memo(function NumberField(props: {
  readonly path: string;
  readonly label: string;
  readonly unit?: string;
  readonly bounds: Bounds;
  /** What the field holds when it is emptied; undefined takes it away. */
  readonly none?: number;
  /** Shown where nothing is entered. */
  readonly standard?: number;
}) {
  const { path, label, unit, bounds, none, standard } = props;
  const { store } = useForm();
  const value = useValue(path);
  const [typed, setTyped] = useState<string | null>(null);
  const held = value === undefined || value === none ? '' : String(value);
  const shown = typed ?? (value === none && none !== undefined ? String(none) : held);
  const local = boundsMessages(label, value, bounds);
  const empty = shown.trim() === '';
  const wrong = useIsWrong(path, local, empty);
  const typing = useTyping(shown, (text) => {
    setTyped(text);
    const number = readNumber(text);
    store.set(path, number === '' ? none : number);
  });
  return (
    <FormField path={path} label={plainLabel(label)} empty={empty} local={local}>
      {({ control, messages }) => (
        <div className="form-number">
          <input
            {...typing}
            id={control}
            className="form-input"
            inputMode={bounds.whole ? 'numeric' : 'decimal'}
            autoComplete="off"
            placeholder={standard === undefined ? undefined : String(standard)}
            aria-invalid={wrong || undefined}
            aria-describedby={messages}
            onBlur={() => setTyped(null)}
          />
          {unit && <span>{unit}</span>}
        </div>
      )}
    </FormField>
  );
});
