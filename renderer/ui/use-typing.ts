// Text input that leaves an input method alone: while a word is being composed nothing is handed on, and nothing from
// outside replaces what stands in the field.
import { type ChangeEvent, type CompositionEvent, useState } from 'react';

type Control = HTMLInputElement | HTMLTextAreaElement;

export type Typing = {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<Control>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<Control>) => void;
};

/** @param onText gets whole texts only, never the letters of an unfinished word */
export function useTyping(value: string, onText: (text: string) => void): Typing {
  const [unfinished, setUnfinished] = useState<string | null>(null);
  const finish = (text: string): void => {
    setUnfinished(null);
    onText(text);
  };
  return {
    value: unfinished ?? value,
    onChange: ({ nativeEvent, currentTarget: { value: text } }) => {
      if ((nativeEvent as InputEvent).isComposing) setUnfinished(text);
      else finish(text);
    },
    onCompositionEnd: ({ currentTarget }) => finish(currentTarget.value),
  };
}

/** Whether a key belongs to the input method; some of them send no isComposing but code 229. */
export function isOfInputMethod({ nativeEvent }: { readonly nativeEvent: KeyboardEvent }): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
