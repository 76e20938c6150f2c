// Everything that the log of the program can say: a closed list of kinds, each with fields that are names of the program's
// own, numbers or versions. A text of a case, a name, a number of a person or a path has no field it could stand in.
import { z } from 'zod';
import { channelNames } from '../contract/channel-names';
import { errorNames, systemCodes } from './error-names';
import { keptWords } from './masked';
import { framePattern } from './stack-frames';

const version = z.string().regex(/^\d{1,4}(\.\d{1,6}){0,3}(-[a-z]{1,10}(\.\d{1,4})?)?$/);
const count = z.number().int().min(0).max(1e12);
/** Codes of faults are written in the source, never made from what was typed. */
const code = z.string().regex(/^[a-z]+(-[a-z]+){0,7}$/);
const at = z.enum([...channelNames, 'main', 'paper-thread', 'page', 'start']);
const platform = z.enum(['linux', 'win32', 'darwin', 'freebsd', 'openbsd', 'sunos', 'aix', 'android']);
const arch = z.enum(['x64', 'arm64', 'ia32', 'arm', 'loong64', 'mips64el', 'riscv64', 'ppc64', 's390x']);

const bug = z.strictObject({
  at,
  name: z.enum(errorNames),
  code: z.enum(systemCodes).optional(),
  /** Words of the message that are in the list of words; whatever else stood there is one mark. */
  words: z.array(z.enum(keptWords)).max(60),
  /** Places in the program's own files, innermost first. */
  frames: z.array(z.string().regex(framePattern)).max(30),
});

export const kinds = {
  start: z.strictObject({ version, platform, arch, electron: version, node: version, packed: z.boolean() }),
  /** The window was closed and the data folder let go. A start without it before the next start was cut off. */
  end: z.strictObject({}),
  'data-opened': z.strictObject({ milliseconds: count }),
  fault: z.strictObject({ at, code }),
  bug,
  slow: z.strictObject({ at, milliseconds: count }),
  /** Waited for in vain when the program closed; it ended all the same. */
  'not-ended': z.strictObject({ part: z.enum(['batches', 'store', 'papers', 'backups']) }),
  'window-gone': z.strictObject({
    reason: z.enum([
      'abnormal-exit',
      'killed',
      'crashed',
      'oom',
      'launch-failed',
      'integrity-failure',
      'memory-eviction',
    ]),
  }),
  'window-hung': z.strictObject({}),
  'window-answers': z.strictObject({}),
  'paper-thread-ended': z.strictObject({}),
  locked: z.strictObject({}),
  unlocked: z.strictObject({}),
  'unlock-refused': z.strictObject({}),
  'lock-unreadable': z.strictObject({}),
  'key-opened': z.strictObject({}),
  'key-refused': z.strictObject({}),
  /** So many lines were left out because they came too fast. */
  'left-out': z.strictObject({ lines: count }),
  /** Something that fits no kind was to be noted: a bug of the program, told without what it was. */
  unfit: z.strictObject({}),
} as const;

export type LogKind = keyof typeof kinds;
export type LogFields<K extends LogKind> = z.input<(typeof kinds)[K]>;

/** One line without its end. What does not fit its kind is not written: the line then says only that. */
export function logLine<K extends LogKind>(time: Date, kind: K, fields: LogFields<K>): string {
  const fitting = kinds[kind]?.safeParse(fields);
  const noted = fitting?.success ? { kind, ...(fitting.data as object) } : { kind: 'unfit' };
  return JSON.stringify({ time: time.toISOString(), ...noted });
}
