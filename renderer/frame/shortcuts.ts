// The desk's keyboard shortcuts, all in one table: what the overlay shows and what the keys run.
import type { DeskCommand } from '../../electron/contract/events';

/** What the menu can ask for, and what only keys do. */
export type Command = DeskCommand | 'duplicate' | 'back';

/** Commands that have no key of their own. */
export type KeyCommand = Exclude<Command, 'show-about' | 'show-problem-report' | 'open-copy'>;

/** `mod` is Ctrl, and Command on a Mac. The menu has the same keys (electron/shell/menu-items.ts). */
export const shortcuts: Readonly<Record<KeyCommand, readonly string[]>> = {
  'new-draft': ['mod+n'],
  find: ['mod+f'],
  duplicate: ['mod+d'],
  save: ['mod+s'],
  undo: ['mod+z'],
  redo: ['mod+y', 'mod+shift+z'],
  print: ['mod+p'],
  export: ['mod+e'],
  'next-paper': ['mod+PageDown'],
  'previous-paper': ['mod+PageUp'],
  'show-history': ['mod+shift+h'],
  back: ['mod+w'],
  'show-drafts': ['mod+1'],
  'show-operations': ['mod+2'],
  'show-office': ['mod+3'],
  'show-deadlines': ['mod+4'],
  'show-register': ['mod+5'],
  'show-templates': ['mod+6'],
  'show-exchange': ['mod+7'],
  'show-warnings': ['mod+8'],
  'show-figures': ['mod+9'],
  'show-batches': ['mod+shift+b'],
  'show-matters': ['mod+shift+l'],
  'show-settings': ['mod+,'],
  lock: ['mod+l'],
  'show-shortcuts': ['?', 'mod+/'],
};

export type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** The command that the keys stand for, if any. @param mac whether `mod` is Command */
export function commandOf(pressed: Pressed, mac: boolean): Command | null {
  const found = Object.entries(shortcuts).find(([, ways]) => ways.some((keys) => isPressed(keys, pressed, mac)));
  return (found?.[0] as KeyCommand | undefined) ?? null;
}

function isPressed(keys: string, pressed: Pressed, mac: boolean): boolean {
  const parts = keys.split('+');
  const key = parts.at(-1) ?? '';
  const [mod, other] = mac ? [pressed.metaKey, pressed.ctrlKey] : [pressed.ctrlKey, pressed.metaKey];
  if (other || pressed.altKey || mod !== parts.includes('mod')) return false;
  // A sign such as "?" is typed with Shift on some keyboards and without on others.
  if (parts.includes('mod') && pressed.shiftKey !== parts.includes('shift')) return false;
  return pressed.key.toLowerCase() === key.toLowerCase();
}

const marks: Readonly<Record<string, string>> = { PageDown: 'Page Down', PageUp: 'Page Up' };

/** Keys as they stand on the keyboard: ["Ctrl", "Shift", "Z"]. */
export function keyNames(keys: string, mac: boolean): readonly string[] {
  const held: Readonly<Record<string, string>> = mac ? { mod: '⌘', shift: '⇧' } : { mod: 'Ctrl', shift: 'Shift' };
  return keys.split('+').map((key) => held[key] ?? marks[key] ?? key.toUpperCase());
}
