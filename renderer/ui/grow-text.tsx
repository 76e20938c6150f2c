// A text field that grows with its text. Of one line: Enter does nothing, and line ends that are pasted become spaces.
import type { FocusEvent, KeyboardEvent } from 'react';
import { isOfInputMethod, useTyping } from './use-typing';
import './grow-text.css';

type Props = {
  readonly value: string;
  readonly onText: (text: string) => void;
  readonly label: string;
  readonly id?: string;
  readonly lang?: 'zh-CN' | 'en';
  readonly many?: boolean;
  readonly invalid?: boolean;
  readonly describedBy?: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onBlur?: (event: FocusEvent) => void;
  readonly onPaste?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
};

export function GrowText(props: Props) {
  const { value, onText, many = false } = props;
  const typing = useTyping(value, (text) => onText(many ? text : text.replace(/\s*[\r\n]+\s*/g, ' ')));
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    props.onKeyDown?.(event);
    if (!many && event.key === 'Enter' && !isOfInputMethod(event)) event.preventDefault();
  };
  return (
    <div className={many ? 'grow-text grow-text-many' : 'grow-text'} data-text={typing.value}>
      <textarea
        rows={1}
        {...typing}
        id={props.id}
        lang={props.lang}
        aria-label={props.id === undefined ? props.label : undefined}
        aria-invalid={props.invalid || undefined}
        aria-describedby={props.describedBy}
        placeholder={props.placeholder}
        disabled={props.disabled}
        spellCheck={props.lang === 'en'}
        autoComplete="off"
        onBlur={props.onBlur}
        onPaste={props.onPaste}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
