// The border, issued papers: issue one, list them, look at one, print it again, serve, correct, void or replace it.
import { z } from 'zod';
import { answerSchema } from '../../templates/asks/ask';
import { serviceSchema } from '../../templates/case/served';
import { attachmentSchema, handoverSchema, issuedEventSchema } from '../../templates/issued/events';
import { citedLawSchema, issuedPartSchema } from '../../templates/issued/record';
import { bilingualSchema } from '../../templates/language/bilingual';
import {
  dateSchema,
  fileNameSchema,
  momentSchema,
  sha256Schema,
  slugSchema,
  ulidSchema,
} from '../../templates/language/plain-values';
import { languages, layouts } from '../../templates/paper/paper';
import { paperSubjectIdSchema, voidingSchema } from '../../templates/register/register-file';
import { patternSchema, sequenceSchema, yearSchema } from '../../templates/register/series';
import { findingSchema, nothing, paperChoiceSchema, paperSubjectSchema } from './border-schemas';

const reason = z.string().trim().min(1).max(2000);
const byId = z.strictObject({ id: ulidSchema });
const ids = z.array(ulidSchema).min(1).max(200);

export const issuedStates = ['standing', 'void', 'replaced'] as const;

/** One issued paper as lists show it. */
export const issuedRowSchema = z.strictObject({
  id: ulidSchema,
  kind: slugSchema,
  name: bilingualSchema,
  language: z.enum(languages),
  layout: z.enum(layouts),
  date: dateSchema,
  /** "" where papers of this kind bear none. */
  number: z.string(),
  series: z.strictObject({ pattern: patternSchema, year: yearSchema, sequence: sequenceSchema }).nullable(),
  authority: z.string(),
  subject: paperSubjectIdSchema,
  /** Party of the case or title of the operation. */
  about: bilingualSchema,
  issuedAt: momentSchema,
  by: z.string(),
  template: z.strictObject({ edition: z.string(), origin: z.enum(['shipped', 'office']) }),
  sheetHash: sha256Schema,
  replaces: z.strictObject({ id: ulidSchema, reason: z.string() }).nullable(),
  corrects: ulidSchema.nullable(),
  state: z.enum(issuedStates),
  voided: voidingSchema.nullable(),
  replacedBy: ulidSchema.nullable(),
  served: z.strictObject({ service: serviceSchema, handover: handoverSchema, at: momentSchema }).nullable(),
  corrections: z.array(z.strictObject({ notice: ulidSchema, number: z.string(), at: momentSchema })),
  printed: z.number().int(),
  exported: z.number().int(),
  attachments: z.array(attachmentSchema),
});

const change = z.strictObject({ is: z.enum(['same', 'removed', 'added']), text: z.string() });
const others = z.array(z.enum(['template', 'law', 'office']));

export const issuedChannels = {
  /** The number the paper would bear if it were issued now. Nothing is taken. */
  'paper:number': {
    input: z.strictObject({ subject: paperSubjectSchema, choice: paperChoiceSchema }),
    output: z.strictObject({
      /** "" where the authority numbers no papers of this kind. */
      number: z.string(),
      /** Whose paper it is: the case's, or the sponsor of the operation. */
      authority: z.string(),
      series: z.strictObject({ pattern: patternSchema, year: yearSchema, sequence: sequenceSchema }).nullable(),
      /** Papers of this kind that were issued from this subject and stand. */
      standing: z.array(issuedRowSchema),
      /** Whether no number was ever taken in the series: where it begins is to be set first. */
      isNew: z.boolean(),
    }),
  },
  /**
   * Checks, takes the number, freezes the paper. Nothing is taken where a finding blocks, or where `number` is not the
   * next one any more. Where a paper of the kind stands already it needs `another` or `replaces`.
   */
  'paper:issue': {
    input: z.strictObject({
      subject: paperSubjectSchema,
      choice: paperChoiceSchema,
      /** As shown by paper:number. */
      number: z.string().max(250),
      another: z.boolean(),
      /** The issued paper whose place it takes: that one is made void for the reason, both are linked. */
      replaces: z.strictObject({ id: ulidSchema, reason }).nullable(),
    }),
    output: z.strictObject({
      issued: issuedRowSchema,
      /** What did not get done although the paper is issued. */
      warning: bilingualSchema.optional(),
    }),
  },
  'issued:list': {
    input: z.strictObject({
      /** Case or operation; null for all. */
      subject: ulidSchema.nullable(),
      authority: slugSchema.nullable(),
      kind: slugSchema.nullable(),
      year: yearSchema.nullable(),
      state: z.enum(issuedStates).nullable(),
      /** Number or party; "" for all. */
      text: z.string().max(200),
      part: z.strictObject({ from: z.number().int().min(0), count: z.number().int().min(0).max(5000) }),
    }),
    output: z.strictObject({
      /** Newest first; of one subject in the order of issue. */
      rows: z.array(issuedRowSchema),
      total: z.number().int(),
      /** Records that can't be read: what is wrong with each. */
      damaged: z.array(z.strictObject({ id: ulidSchema, sentence: bilingualSchema })),
    }),
  },
  'issued:open': {
    input: byId,
    output: z.strictObject({
      row: issuedRowSchema,
      parts: z.array(issuedPartSchema),
      law: z.array(citedLawSchema),
      /** Codes of the warnings the clerk went on from. */
      warnings: z.array(z.string()),
      program: z.string(),
      events: z.array(issuedEventSchema),
    }),
  },
  /** A frozen PDF for the screen: the paper or one of its copies, or a scan that is a picture. */
  'issued:show': {
    input: z.strictObject({ id: ulidSchema, name: fileNameSchema }),
    output: z.strictObject({ pdf: z.instanceof(Uint8Array) }),
  },
  /** Shows a scan that is a PDF in a process of its own; answers when that window was closed, or had to be. */
  'issued:scan': { input: z.strictObject({ id: ulidSchema, name: fileNameSchema }), output: nothing },
  /** Compares every file with its hash; null for all papers. Only papers with findings come back. */
  'issued:verify': {
    input: z.strictObject({ ids: ids.nullable() }),
    output: z.strictObject({
      verified: z.number().int(),
      papers: z.array(z.strictObject({ id: ulidSchema, number: z.string(), findings: z.array(findingSchema) })),
    }),
  },
  /** Of the papers of a case or operation that stand: which would read otherwise by what is typed now, and why. */
  'issued:stale': {
    input: z.strictObject({ subject: paperSubjectSchema }),
    output: z.array(z.strictObject({ id: ulidSchema, outOfDate: z.boolean(), others })),
  },
  /** Word by word, clause by clause: from the frozen paper to what it would say by what is typed, or saved, now. */
  'issued:compare': {
    input: z.strictObject({ id: ulidSchema, subject: paperSubjectSchema.nullable() }),
    output: z.strictObject({
      outOfDate: z.boolean(),
      others,
      clauses: z.array(z.strictObject({ clause: z.string(), zh: z.array(change), en: z.array(change) })),
    }),
  },
  /** Answers a notice of correction would begin with: which paper, and what in it reads otherwise by now. */
  'issued:correction': {
    input: z.strictObject({ id: ulidSchema, subject: paperSubjectSchema.nullable() }),
    output: z.strictObject({ kind: slugSchema, answers: z.record(z.string(), answerSchema) }),
  },
  /** The frozen bytes. `copies` names parts, one print each. Every print after the first is a reprint, with its reason. */
  'issued:print': {
    input: z.strictObject({
      id: ulidSchema,
      printer: z.string().max(200),
      copies: z.array(fileNameSchema).min(1).max(40),
      why: z.string().max(2000),
    }),
    output: z.strictObject({ issued: issuedRowSchema, sent: z.number().int(), warning: bilingualSchema.optional() }),
  },
  /** The frozen files; the machine asks for the folder. */
  'issued:export': {
    input: z.strictObject({ id: ulidSchema, names: z.array(fileNameSchema).min(1).max(40), why: z.string().max(2000) }),
    output: z.strictObject({
      cancelled: z.boolean(),
      files: z.array(z.strictObject({ file: z.string(), name: z.string(), sha256: sha256Schema })),
      warning: bilingualSchema.optional(),
    }),
  },
  'issued:void': {
    input: z.strictObject({ id: ulidSchema, reason }),
    output: z.strictObject({ issued: issuedRowSchema, warning: bilingualSchema.optional() }),
  },
  /** Enters how papers were served; several by one receipt. The last entry of a paper counts. */
  'issued:serve': {
    input: z.strictObject({ ids, service: serviceSchema, handover: handoverSchema }),
    output: z.strictObject({ issued: z.array(issuedRowSchema), warning: bilingualSchema.optional() }),
  },
  /** Takes back what was entered as service by mistake. */
  'issued:strike': {
    input: z.strictObject({ id: ulidSchema, reason }),
    output: z.strictObject({ issued: issuedRowSchema, warning: bilingualSchema.optional() }),
  },
  /** Copies scans into the records; the machine asks which. */
  'issued:attach': {
    input: z.strictObject({ ids, of: z.enum(['receipt', 'other']) }),
    output: z.strictObject({ cancelled: z.boolean(), issued: z.array(issuedRowSchema) }),
  },
  /** What the case lists under `papers`, as the archive has it now: the window takes it over after each of these deeds. */
  'issued:papers': {
    input: z.strictObject({ subject: ulidSchema }),
    output: z.strictObject({ papers: z.array(z.json()) }),
  },
} as const;
