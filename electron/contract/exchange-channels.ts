// The border, bundles 移送包 between offices: this office's key, the neighbours, taking one in, making one, the ledger.
import { z } from 'zod';
import { directions, exchangeStates, ledgerEntrySchema, takenSchema } from '../../templates/bundle/ledger';
import { partRoles, partSchema, purposes } from '../../templates/bundle/manifest';
import { evidenceKinds } from '../../templates/case/evidence';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, momentSchema, sha256Schema, slugSchema, ulidSchema } from '../../templates/language/plain-values';
import { nothing, plainDataSchema } from './border-schemas';
import { besideSchema } from './provisions-beside';

const reason = z.string().trim().min(1).max(2000);
const words = bilingualSchema.refine(({ zh }) => zh.trim() !== '' && zh.length <= 200);

const neighbourSchema = z.strictObject({
  fingerprint: z.string(),
  name: bilingualSchema,
  authority: slugSchema.nullable(),
  addedAt: momentSchema,
  addedBy: z.string(),
  note: z.string(),
  /** Since when its bundles are refused, null for a key in use. */
  retired: z.strictObject({ at: momentSchema, by: z.string(), reason: z.string() }).nullable(),
});

/** Names a bundle on its way in for as long as the program runs. */
const handle = z.string().regex(/^[0-9A-Za-z-]{1,60}$/);
const passphrase = z.string().max(500);
const ledgerId = z.strictObject({ id: ulidSchema, direction: z.enum(directions) });

/** What accepting may make of a subject, by `take`; those that need a local case name it in `into`. */
const takeSchema = z.strictObject({ take: slugSchema, needsCase: z.boolean(), usual: z.boolean() });

/**
 * same-id: a local case of the same id. same-party: the same party code and matter. same-evidence: a piece of the same
 * id or file hash lies in a local case. `path` is within the case, or within the piece.
 */
const conflictSchema = z.strictObject({
  why: z.enum(['same-id', 'same-party', 'same-evidence']),
  case: ulidSchema,
  party: bilingualSchema,
  matter: bilingualSchema,
  actOn: z.string().nullable(),
  /** Piece of the bundle, where it is about one. */
  evidence: z.string().nullable(),
  differences: z.array(z.strictObject({ path: z.string(), here: z.json(), there: z.json() })),
});

const pieceSchema = z.strictObject({
  id: z.string(),
  title: bilingualSchema,
  kind: z.enum(evidenceKinds),
  takenAt: z.string(),
  collectedBy: z.string(),
  /** Which authority vouches for it by the bundle's signature; null where none does. */
  vouchedBy: bilingualSchema.nullable(),
  file: z.strictObject({ name: z.string(), bytes: z.number().int(), sha256: sha256Schema }).nullable(),
});

const subjectSchema = z.strictObject({
  of: z.string(),
  kind: z.enum(['case', 'operation', 'entries', 'warning', 'receipt']),
  /** Party, title, or what the entries are. */
  name: bilingualSchema,
  /** Matter and place of a case, or what a receipt says. */
  about: bilingualSchema,
  actOn: z.string().nullable(),
  /** The case as it was sent, to be read; null for what is none. */
  data: plainDataSchema.nullable(),
  evidence: z.array(pieceSchema),
  papers: z.array(z.strictObject({ path: z.string(), name: z.string() })),
  /** What the sender cites, beside what this office would cite for the same facts; none for what is no case. */
  provisions: z.array(besideSchema).optional(),
  takes: z.array(takeSchema).min(1),
  conflicts: z.array(conflictSchema),
});

const senderStates = ['known', 'unknown', 'retired', 'unlike'] as const;

const headSchema = z.strictObject({
  id: ulidSchema,
  purpose: z.enum(purposes),
  from: z.strictObject({ authority: slugSchema, division: z.string(), name: bilingualSchema }),
  /** `ours`: whether one of this office's authorities is meant; null where the bundle names none by its id. */
  to: z.strictObject({ authority: slugSchema.nullable(), name: bilingualSchema, ours: z.boolean().nullable() }),
  createdAt: momentSchema,
  createdBy: z.string(),
  note: bilingualSchema,
  replyBy: dateSchema.nullable(),
  fingerprint: z.string(),
});

/** One line of the ledger. */
export const exchangeRowSchema = ledgerEntrySchema.omit({ format: true, version: true, state: true }).extend({
  state: z.enum(exchangeStates),
  /** Days to the day by which an answer is asked for, negative where it is past; null where none runs. */
  daysLeft: z.number().int().nullable(),
});

const madeSchema = z.strictObject({
  file: z.string(),
  name: z.string(),
  row: exchangeRowSchema,
  /** What did not come along, such as files of evidence that are not here. */
  warning: bilingualSchema.optional(),
});

export const exchangeChannels = {
  /** This office's key; it is made at the first question. The fingerprint is what neighbours compare on paper. */
  'exchange:key': { input: nothing, output: z.strictObject({ fingerprint: z.string(), createdAt: momentSchema }) },
  'neighbour:list': { input: nothing, output: z.array(neighbourSchema) },
  /** Enters a neighbour whose fingerprint a person compared; it may be typed with spaces, in small letters. */
  'neighbour:keep': {
    input: z.strictObject({
      fingerprint: z.string().max(200),
      name: words,
      authority: slugSchema.nullable(),
      note: z.string().max(1000),
    }),
    output: neighbourSchema,
  },
  /** Its bundles are refused from now on; it stays on the list, with the reason. */
  'neighbour:remove': { input: z.strictObject({ fingerprint: z.string().max(60), reason }), output: nothing },
  /** A file of the dialog, or one that the system handed over (`file:handed`). */
  'exchange:choose': {
    input: z.strictObject({ handed: z.string().max(40).nullable() }),
    output: z.strictObject({
      /** Null where the person chose none. */
      file: z.strictObject({ handle, name: z.string(), bytes: z.number().int(), encrypted: z.boolean() }).nullable(),
    }),
  },
  /**
   * Verifies a bundle part by part; nothing is kept. Where the sender is not `known`, `subjects` is empty and nothing can
   * be accepted. A bundle that was changed is a fault that names the part.
   */
  'exchange:examine': {
    input: z.strictObject({ handle, passphrase: passphrase.nullable() }),
    output: z.strictObject({
      head: headSchema,
      file: z.strictObject({ name: z.string(), sha256: sha256Schema, bytes: z.number().int(), encrypted: z.boolean() }),
      sender: z.strictObject({ state: z.enum(senderStates), neighbour: neighbourSchema.nullable() }),
      parts: z.array(
        z.strictObject({
          path: z.string(),
          role: z.enum(partRoles),
          name: z.string(),
          bytes: z.number().int(),
          sha256: sha256Schema,
        }),
      ),
      /** taken: this very bundle lies in the ledger. other: another bundle of the same id does; it can't be accepted. */
      before: z.enum(['new', 'taken', 'other']),
      /** The line of the ledger where it was taken before, or of the bundle that it answers. */
      earlier: exchangeRowSchema.nullable(),
      answers: exchangeRowSchema.nullable(),
      subjects: z.array(subjectSchema),
    }),
  },
  /** Makes of the bundle what was chosen for each subject. Doing it again completes what was cut off and doubles nothing. */
  'exchange:accept': {
    input: z.strictObject({
      handle,
      /** Of each subject; those left out are taken as usual. */
      choices: z.array(takenSchema.omit({ id: true })).max(1000),
    }),
    output: z.strictObject({
      id: ulidSchema,
      /** What was made of what; `id` is that of a new case, `into` that of a case pieces were joined to. */
      taken: z.array(takenSchema),
      evidence: z.number().int(),
      entries: z.number().int(),
      /** Whether all of it had been done before. */
      again: z.boolean(),
    }),
  },
  /** Takes nothing in; the ledger keeps why. */
  'exchange:decline': { input: z.strictObject({ handle, reason }), output: z.strictObject({ id: ulidSchema }) },
  /** What a bundle after a letter would hold: for the button beside an issued letter of transfer or assistance. */
  'exchange:propose': {
    input: z.strictObject({ record: ulidSchema }),
    output: z.strictObject({
      purpose: z.enum(purposes),
      subjects: z.array(ulidSchema),
      /** The neighbour whom the letter addresses, where its name is on the list. */
      to: z.strictObject({
        fingerprint: z.string().nullable(),
        authority: slugSchema.nullable(),
        name: bilingualSchema,
      }),
      replyBy: dateSchema.nullable(),
      number: z.string(),
    }),
  },
  /** Makes a signed bundle; the machine asks where to. */
  'exchange:make': {
    input: z.strictObject({
      purpose: z.enum(purposes).exclude(['receipt']),
      /** Cases, operations or papers, by the purpose. */
      subjects: z.array(ulidSchema).max(200),
      /** Of entries of the register, by the day of the act. */
      period: z.strictObject({ from: dateSchema, until: dateSchema }).nullable(),
      /** Which of our authorities sends; null for that of the first subject. */
      from: slugSchema.nullable(),
      to: z.strictObject({ fingerprint: z.string().max(60).nullable(), authority: slugSchema.nullable(), name: words }),
      note: z.strictObject({ zh: z.string().max(4000), en: z.string().max(4000) }),
      replyBy: dateSchema.nullable(),
      passphrase: passphrase.nullable(),
      /** The bundle it answers. */
      answers: ulidSchema.nullable(),
      /** The issued letter that it goes with. */
      letter: ulidSchema.nullable(),
    }),
    output: z.strictObject({
      cancelled: z.boolean(),
      /** Null where cancelled. `file` opens its folder through paper:reveal. */
      made: madeSchema.nullable(),
    }),
  },
  /** Makes the receipt of a bundle that was accepted or declined; the machine asks where to. */
  'exchange:receipt': {
    input: z.strictObject({ id: ulidSchema, passphrase: passphrase.nullable() }),
    output: z.strictObject({
      cancelled: z.boolean(),
      made: madeSchema.nullable(),
    }),
  },
  /** Newest first. `damaged` are files of the ledger that can't be read. */
  'exchange:list': {
    input: nothing,
    output: z.strictObject({ rows: z.array(exchangeRowSchema), damaged: z.array(z.string()) }),
  },
  /** What lay in a bundle that was received, read anew from the copy that is kept; of a sent one its row alone. */
  'exchange:open': {
    input: ledgerId,
    output: z.strictObject({ row: exchangeRowSchema, parts: z.array(partSchema), subjects: z.array(subjectSchema) }),
  },
  /** Shows a paper of a received bundle in a process of its own; answers when that window was closed, or had to be. */
  'exchange:show': { input: z.strictObject({ id: ulidSchema, path: z.string().max(200) }), output: nothing },
  /** All parts of a received bundle into a folder that the machine asks for. */
  'exchange:unpack': { input: z.strictObject({ id: ulidSchema }), output: z.strictObject({ cancelled: z.boolean() }) },
} as const;
