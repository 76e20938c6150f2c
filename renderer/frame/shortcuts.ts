// The desk's keyboard shortcuts, all in one table: what the overlay shows, what the menu sends, what keys run.

/** `mod` is Ctrl, and Command on a Mac. */
export const shortcuts = {
  help: ['?', 'F1'],
  new: ['mod+n'],
  find: ['mod+f'],
  save: ['mod+s'],
  undo: ['mod+z'],
  redo: ['mod+shift+z', 'mod+y'],
  print: ['mod+p'],
  export: ['mod+e'],
  close: ['mod+w'],
  drafts: ['mod+1'],
  operations: ['mod+2'],
  office: ['mod+3'],
  settings: ['mod+4', 'mod+,'],
} as const satisfies Record<string, readonly string[]>;

export type Command = keyof typeof shortcuts;

export type Pressed = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** The command that the keys stand for, if any. @param mac whether `mod` is Command */
export function commandOf(pressed: Pressed, mac: boolean): Command | null {
  const found = Object.entries(shortcuts).find(([, keys]) => keys.some((keys) => isPressed(keys, pressed, mac)));
  return (found?.[0] as Command | undefined) ?? null;
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

/** Keys as they are written on the keyboard: "Ctrl + Shift + Z". */
export function keyNames(keys: string, mac: boolean): readonly string[] {
  const names: Record<string, string> = { mod: mac ? '⌘' : 'Ctrl', shift: mac ? '⇧' : 'Shift' };
  return keys.split('+').map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key));
}
