// A plain text that is the same in both languages: telephone, number of a document, name of the person who decides.
import { memo, type ReactNode, useRef } from 'react';
import type { Bilingual } from '../../../templates/language/bilingual';
import { GrowText } from '../../ui/grow-text';
import { useText } from '../form-context';
import { FormField } from './form-field';
import { type Message, useIsWrong } from './messages';
import { useWriteText } from './use-write';

const noMessages: readonly Message[] = [];

export const TextField = memo(function TextField(props: {
  readonly path: string;
  readonly label?: Bilingual;
  readonly required?: boolean;
  readonly local?: readonly Message[];
  readonly className?: string;
  readonly aside?: ReactNode;
  readonly placeholder?: string;
  /** Makes the text fit when it is pasted or left, e.g. folds full-width figures; never under the typing hand. */
  readonly settle?: (text: string) => string;
}) {
  const { path, local = noMessages, settle } = props;
  const value = useText(path);
  const write = useWriteText(path);
  const empty = value.trim() === '';
  const wrong = useIsWrong(path, local, empty);
  const pasted = useRef(false);
  const take = (text: string): void => {
    write(settle && pasted.current ? settle(text) : text);
    pasted.current = false;
  };
  return (
    <FormField {...props} empty={empty}>
      {({ control, messages }) => (
        <GrowText
          id={control}
          label=""
          value={value}
          onText={take}
          onPaste={() => {
            pasted.current = true;
          }}
          onBlur={() => settle && write(settle(value))}
          invalid={wrong}
          describedBy={messages}
          placeholder={props.placeholder}
        />
      )}
    </FormField>
  );
});
