// Who answers a command just now. Views sign up for what they can do; keys and the menu ask for it.
import { useEffect, useRef } from 'react';
import { type Command, commandOf } from './shortcuts';

/** `false` where the command means nothing just now: the key then keeps its own meaning. */
export type Run = () => unknown;

const runners = new Map<Command, readonly Run[]>();

export const isMac = navigator.userAgent.includes('Macintosh');

/** While the component is shown, `run` answers the command; the one shown last comes first. */
export function useCommand(command: Command, run: Run): void {
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  });
  useEffect(() => {
    const entry: Run = () => newest.current();
    runners.set(command, [...(runners.get(command) ?? []), entry]);
    return () => {
      const rest = (runners.get(command) ?? []).filter((other) => other !== entry);
      runners.set(command, rest);
    };
  }, [command]);
}

/** @returns whether anyone answered */
export function runCommand(command: Command): boolean {
  return [...(runners.get(command) ?? [])].reverse().some((run) => run() !== false);
}

/** Keys of an input method belong to it, and a plain sign belongs to the field it is typed in. */
export function answerKeys(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const command = commandOf(event, isMac);
  if (command === null || (isPlain(event) && isTyping())) return;
  if (runCommand(command)) event.preventDefault();
}

/** Whether the focus is in a field for text, where keys such as Ctrl+Z have a meaning of their own. */
export function isTyping(): boolean {
  const field = document.activeElement?.closest('input, textarea, select, [contenteditable="true"]');
  return field !== null && field !== undefined && !(field instanceof HTMLInputElement && field.type === 'checkbox');
}

function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && event.key.length === 1;
}
