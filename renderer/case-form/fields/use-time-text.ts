// The text of a time as it is being typed: read when the clerk pauses or leaves, so that the paper does not flicker
// through half a date, and never lost when it cannot be read.
import { type ChangeEvent, type CompositionEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { usePause } from '../../ui/use-pause';
import { isOfInputMethod, useTyping } from '../../ui/use-typing';
import { useForm, useText } from '../form-context';
import { readTime, showTime } from '../moments';
import { useWriteText } from './use-write';

const pauseMs = 700;

export type TimeText = {
  readonly text: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Takes a time chosen, as ISO 8601. */
  readonly set: (time: string) => void;
};

export function useTimeText(path: string, none: '' | null): TimeText {
  const { today } = useForm();
  const value = useText(path);
  const [typed, setTyped] = useState<string | null>(null);
  const write = useWriteTime(path, none, value, setTyped);
  /** What cannot be read is kept as typed when the field is left, and said to be unreadable. */
  const settle = (leaving: boolean): void => {
    pause.end();
    if (typed === null) return;
    const time = readTime(typed, today);
    if (time !== null) write(time);
    else if (leaving) write(typed);
    if (leaving) setTyped(null);
  };
  const pause = usePause(pauseMs, () => settle(false));
  useSettling(() => settle(true));
  const typing = useTyping(typed ?? showTime(value), (text) => {
    setTyped(text);
    pause.begin();
  });
  return {
    text: typing.value,
    onChange: typing.onChange,
    onCompositionEnd: typing.onCompositionEnd,
    onBlur: () => settle(true),
    onKeyDown: (event) => {
      if (event.key === 'Enter' && !isOfInputMethod(event)) settle(true);
    },
    set: (time) => {
      pause.end();
      setTyped(null);
      write(time);
    },
  };
}

/** Writes the time. Undo and other changes from outside win over what is still half typed. */
function useWriteTime(
  path: string,
  none: '' | null,
  value: string,
  setTyped: (typed: null) => void,
): (time: string) => void {
  const { store } = useForm();
  const writeText = useWriteText(path);
  const wrote = useRef(value);
  useEffect(() => {
    if (value !== wrote.current) setTyped(null);
    wrote.current = value;
  }, [value, setTyped]);
  return (time) => {
    wrote.current = time;
    if (time === '' && none === null) store.set(path, null);
    else writeText(time);
  };
}

/** Settles when the form is asked to, and when the field goes away under the clerk. */
function useSettling(settle: () => void): void {
  const { store } = useForm();
  const newest = useRef(settle);
  useEffect(() => {
    newest.current = settle;
  });
  useEffect(() => {
    const end = store.beginSettling(() => newest.current());
    return () => {
      end();
      newest.current();
    };
  }, [store]);
}
