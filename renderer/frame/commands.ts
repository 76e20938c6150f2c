// Who answers a command just now. Views sign up for what they can do; keys and the menu ask for it.
import { useEffect, useRef } from 'react';
import { type Command, commandOf } from './shortcuts';

type Run = () => void;

const runners = new Map<Command, Run[]>();

export const isMac = navigator.userAgent.includes('Macintosh');

/** While the component is shown, `run` answers the command; the one shown last comes first. */
export function useCommand(command: Command, run: Run, enabled = true): void {
  const newest = useRef(run);
  useEffect(() => {
    newest.current = run;
  });
  useEffect(() => {
    if (!enabled) return;
    const entry = () => newest.current();
    runners.set(command, [...(runners.get(command) ?? []), entry]);
    return () => {
      runners.set(
        command,
        (runners.get(command) ?? []).filter((other) => other !== entry),
      );
    };
  }, [command, enabled]);
}

/** @returns whether anyone answered */
export function runCommand(command: Command): boolean {
  const run = runners.get(command)?.at(-1);
  run?.();
  return run !== undefined;
}

/** Keys of an input method belong to it, and a plain sign belongs to the field it is typed in. */
export function answerKeys(event: KeyboardEvent): void {
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const command = commandOf(event, isMac);
  if (command === null) return;
  const plain = !event.ctrlKey && !event.metaKey && event.key.length === 1;
  if (plain && isTyping(event.target)) return;
  if (runCommand(command)) event.preventDefault();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}
