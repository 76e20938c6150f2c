// Early warnings of neighbours as they are kept here: those of one bundle, with who signed it and who took it in.
import { z } from 'zod';
import { originSchema } from '../first-violations/entry';
import { folded, foldedCode, likeness } from '../first-violations/likeness';
import { maybeSameNumber } from '../first-violations/mask';
import { type FileKind, readAs } from '../reading/read';
import { type WarningPart, warningPartSchema } from './warning-part';

export const receivedFormat = 'pilin-received-warnings';
export const receivedVersion = 1;

export const receivedSchema = z.strictObject({
  format: z.literal(receivedFormat),
  version: z.literal(receivedVersion),
  origin: originSchema,
  warnings: z.array(warningPartSchema).max(1000),
});
export type ReceivedWarnings = z.output<typeof receivedSchema>;

export const receivedFileKind: FileKind<typeof receivedSchema> = {
  format: receivedFormat,
  version: receivedVersion,
  migrations: {},
  schema: receivedSchema,
  texts: 'as-typed',
};

export const readReceived = (value: unknown) => readAs(receivedFileKind, value);

export function receivedFile(origin: ReceivedWarnings['origin'], warnings: readonly WarningPart[]): ReceivedWarnings {
  return { format: receivedFormat, version: receivedVersion, origin, warnings: [...warnings] };
}

/** What of a case a warning is held against. */
export type Concerned = {
  /** As `foldedCode` gives it. */
  readonly code: string;
  readonly matter: string;
  readonly division: string;
  readonly place: string;
};

/** same-party: the same code · masked-party: it may be the same person · same-place: the same matter, there or nearby. */
export type Concern = 'same-party' | 'masked-party' | 'same-place';

const likeEnough = 0.75;

/** Why a case concerns a warning, null where it does not. Of persons and places a person judges. */
export function concernOf(warning: WarningPart, one: Concerned): Concern | null {
  const { matter, division, place } = warning;
  const theirs = codeOf(warning);
  if (theirs !== '' && theirs === one.code && !theirs.includes('*')) return 'same-party';
  if (maybeSameNumber(theirs, one.code)) return 'masked-party';
  if (matter === null || matter !== one.matter) return null;
  const [there, here] = [folded(place.zh), folded(one.place)];
  const isSamePlace = there !== '' && here !== '' && (there.includes(here) || here.includes(there));
  if (isSamePlace || likeness(place.zh, one.place) >= likeEnough) return 'same-place';
  return division !== null && division === one.division ? 'same-place' : null;
}

const codes = new WeakMap<WarningPart, string>();

/** Folded once: a warning is held against every case. */
function codeOf(warning: WarningPart): string {
  const known = codes.get(warning) ?? foldedCode(warning.party?.code ?? '');
  codes.set(warning, known);
  return known;
}

/** Whether its day has passed. @param today YYYY-MM-DD */
export function isOver({ validUntil }: WarningPart, today: string): boolean {
  return validUntil !== null && validUntil < today;
}
