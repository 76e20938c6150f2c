// A field to search as one types. Words under composition by an input method are not searched for until chosen.
import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from 'react';

const delayMs = 80;

/** @param props.onLeave a key that leads from the field to the list below it */
export function SearchField(props: {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
  readonly onLeave?: () => void;
  readonly ref?: Ref<InputRef>;
}) {
  const { value, onSearch } = props;
  const [text, setText] = useState(value);
  const sent = useRef(value);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const search = (next: string, afterMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (next === sent.current) return;
      sent.current = next;
      onSearch(next);
    }, afterMs);
  };
  const type = (next: string) => {
    setText(next);
    if (!composing.current) search(next, next === '' ? 0 : delayMs);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      props.onLeave?.();
    }
    if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      type('');
    }
  };
  return (
    <Input
      ref={props.ref}
      aria-label={props.label}
      placeholder={props.hint}
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      maxLength={200}
      value={text}
      onChange={(event) => type(event.target.value)}
      onKeyDown={press}
      onCompositionStart={() => {
        composing.current = true;
        clearTimeout(timer.current);
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        search(event.currentTarget.value, 0);
      }}
    />
  );
}
