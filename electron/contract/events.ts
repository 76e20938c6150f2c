// What the machine tells the window by itself, over the one channel `desk:event`: name -> what comes with it.
import { z } from 'zod';
import { batchProgressSchema } from './batch-channels';
import { settingsSchema } from './office-channels';

/** What a menu item or its shortcut asks the window to do. Items that the machine can do by itself are not here. */
export const commands = [
  'new-draft',
  'open-copy',
  'save',
  'print',
  'export',
  'find',
  'undo',
  'redo',
  'show-drafts',
  'show-deadlines',
  'show-operations',
  'show-batches',
  'show-office',
  'show-figures',
  'show-warnings',
  'show-matters',
  'show-register',
  'show-templates',
  'show-exchange',
  'show-settings',
  'show-history',
  'show-shortcuts',
  'lock',
  'show-about',
  'show-problem-report',
  'next-paper',
  'previous-paper',
] as const;

export const events = {
  /** Chosen from the menu, or by its shortcut. */
  command: z.strictObject({ command: z.enum(commands) }),
  /** The settings were changed from the menu. */
  settings: z.strictObject({ settings: settingsSchema }),
  /** The person opened files with this program: ask file:handed. */
  handed: z.strictObject({ count: z.int().positive() }),
  /** A bug in the machine itself, which goes on: what was saved is safe. */
  bug: z.strictObject({ at: z.literal('main') }),
  /** Whether the last backup could be made: `second` where only the second place lacks it. */
  backups: z.strictObject({ trouble: z.enum(['none', 'own', 'second']) }),
  /** How far a batch has come. */
  batch: z.strictObject({ progress: batchProgressSchema }),
  /** The bureau's server can or can't be reached, or another clerk changed something there. */
  server: z.strictObject({ state: z.enum(['connected', 'gone']), changed: z.boolean() }),
  /** The window is to close: hand over what is not saved yet, then call window:flushed. */
  flush: z.strictObject({ withinMs: z.int().positive() }),
} as const;

export type EventName = keyof typeof events;
export type DeskCommand = (typeof commands)[number];
export type DeskEvent = { [N in EventName]: { name: N } & z.output<(typeof events)[N]> }[EventName];

/** Hears every event until the function that comes back is called. */
export type OnEvent = (listener: (event: DeskEvent) => void) => () => void;
