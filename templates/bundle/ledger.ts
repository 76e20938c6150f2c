// What the ledger of exchanges keeps of one bundle, sent or received: to whom, what lay in it, what became of it.
import { z } from 'zod';
import { bilingualSchema } from '../language/bilingual';
import {
  dateSchema,
  fileNameSchema,
  momentSchema,
  sha256Schema,
  slugSchema,
  ulidSchema,
} from '../language/plain-values';
import type { FileKind } from '../reading/read';
import { purposes } from './manifest';

export const exchangeFormat = 'pilin-exchange';
export const exchangeVersion = 1;

export const directions = ['sent', 'received'] as const;
export type Direction = (typeof directions)[number];

export const outcomes = ['accepted', 'declined'] as const;

const person = z.string().max(200);
const reason = z.string().max(2000);

/** What a bundle is about: a case by its party, an operation by its title. */
export const exchangedSubjectSchema = z.strictObject({ of: z.string().max(80), name: bilingualSchema });

/**
 * What a person chose to make of one subject of a bundle, decided before anything is made: `id` is that of the new
 * case, so that doing it again after a crash makes the same one.
 */
export const takenSchema = z.strictObject({
  of: z.string().max(80),
  take: slugSchema,
  /** The local case that pieces are joined to. */
  into: ulidSchema.nullable(),
  /** Of what was made new. */
  id: ulidSchema.nullable(),
});
export type Taken = z.output<typeof takenSchema>;

export const ledgerEntrySchema = z.strictObject({
  format: z.literal(exchangeFormat),
  version: z.literal(exchangeVersion),
  /** Of the bundle. */
  id: ulidSchema,
  direction: z.enum(directions),
  purpose: z.enum(purposes),
  /** The office at the other end; its key is known of what was received, and may be of what was sent. */
  other: z.strictObject({
    name: bilingualSchema,
    authority: slugSchema.optional(),
    fingerprint: z.string().max(60).optional(),
  }),
  /** Which of our authorities sent it, or was meant. */
  ours: slugSchema.optional(),
  /** When it was made or taken in here, and by whom. */
  at: momentSchema,
  by: person,
  /** As the sender says. */
  createdAt: momentSchema,
  createdBy: person,
  note: bilingualSchema,
  replyBy: dateSchema.optional(),
  answers: ulidSchema.optional(),
  subjects: z.array(exchangedSubjectSchema).max(1000),
  /** Entries of the register of first violations in it. */
  entries: z.number().int().nonnegative(),
  evidence: z.number().int().nonnegative(),
  /** The letter it goes with. */
  letter: z.strictObject({ record: ulidSchema.optional(), kind: slugSchema, number: z.string().max(250) }).optional(),
  /** As it left, or as it came. */
  file: z.strictObject({
    name: fileNameSchema,
    sha256: sha256Schema,
    bytes: z.number().int().nonnegative(),
    encrypted: z.boolean(),
  }),
  /** Of the manifest's bytes: the same bundle packed or encrypted anew has the same. */
  manifest: sha256Schema,
  /** Of a received one. `accepting` was cut off and is made up for at the next start. */
  state: z.enum(['sent', 'accepting', 'accepted', 'declined']),
  taken: z.array(takenSchema).max(1000),
  declined: z.strictObject({ at: momentSchema, by: person, reason }).optional(),
  /** The receipt: made here for what was received, come here for what was sent. */
  receipt: z
    .strictObject({
      bundle: ulidSchema,
      at: momentSchema,
      by: person,
      outcome: z.enum(outcomes),
      reason,
    })
    .optional(),
  /** The bundle that answered it. */
  answered: z.strictObject({ bundle: ulidSchema, at: momentSchema }).optional(),
});
export type LedgerEntry = z.output<typeof ledgerEntrySchema>;

export const ledgerFile: FileKind<typeof ledgerEntrySchema> = {
  format: exchangeFormat,
  version: exchangeVersion,
  migrations: {},
  schema: ledgerEntrySchema,
};

export const exchangeStates = [
  'sent',
  'receipt-came',
  'declined-there',
  'answered',
  'overdue',
  'unfinished',
  'accepted',
  'declined',
  'receipt-made',
] as const;
export type ExchangeState = (typeof exchangeStates)[number];

/** Purposes that ask for an answer. */
export const asking: readonly string[] = ['transfer', 'clue', 'assistance'];

/** @param today YYYY-MM-DD in China */
export function exchangeState(entry: LedgerEntry, today: string): ExchangeState {
  const { direction, receipt, answered, state, replyBy } = entry;
  if (state === 'declined') return receipt === undefined ? 'declined' : 'receipt-made';
  if (state === 'accepting') return 'unfinished';
  if (answered !== undefined) return 'answered';
  if (direction === 'sent' && receipt?.outcome === 'declined') return 'declined-there';
  if (isOpenReply(entry) && replyBy !== undefined && replyBy < today) return 'overdue';
  if (direction === 'sent') return receipt === undefined ? 'sent' : 'receipt-came';
  return receipt === undefined ? 'accepted' : 'receipt-made';
}

/** Whether an answer is asked for by a day, and none has gone or come. A request asks for more than a receipt. */
export function isOpenReply({ replyBy, answered, state, receipt, purpose }: LedgerEntry): boolean {
  if (replyBy === undefined || answered !== undefined || state === 'declined' || state === 'accepting') return false;
  return receipt === undefined || (purpose === 'assistance' && receipt.outcome === 'accepted');
}
