// The Case 案件: the facts of one matter, entered once. Papers are composed from it, never typed.
import { z } from 'zod';
import { particularsSchema } from '../asks/ask';
import { wordsSchema } from '../language/bilingual';
import { dateSchema, momentSchema, sha256Schema, slugSchema, ulidSchema } from '../language/plain-values';
import { languages, layouts } from '../paper/paper';
import { actSchema } from './act';
import { courseSchema } from './course';
import { evidenceSchema } from './evidence';
import { partySchema } from './party';
import { serviceSchema } from './served';

export const caseFormat = 'pilin-case';
export const caseVersion = 1;

export const sources = ['patrol', 'complaint', 'joint-operation', 'referral', 'other'] as const;

export const inspectionSchema = z.strictObject({
  from: momentSchema,
  until: momentSchema,
  presentPerson: wordsSchema.optional(),
  finding: wordsSchema,
});

/** Which sentence of Article 33: minor = (1) first sentence, first = (1) second sentence, no-fault = (2). */
export const legs = ['minor', 'first', 'no-fault'] as const;
export type Leg = (typeof legs)[number];

const answer = z.enum(['yes', 'no', 'unknown']);

/** `matches` are the same party and matter by the office's rule, `candidates` what a person had to judge. */
export const lookUpSchema = z.strictObject({
  at: momentSchema,
  by: z.string().max(200),
  /** First and last day searched. */
  from: dateSchema,
  until: dateSchema,
  scope: z.enum(['anywhere', 'authority', 'region']),
  /** Entries searched, and how many of them came from neighbours. */
  entries: z.number().int().nonnegative(),
  received: z.number().int().nonnegative(),
  matches: z.number().int().nonnegative(),
  candidates: z.number().int().nonnegative(),
});
export type LookUp = z.output<typeof lookUpSchema>;

/** Ids of evidence of this case that shows an answer, by the question. */
const shownBySchema = z.array(slugSchema).max(2000);
export const groundsEvidenceSchema = z.strictObject({
  first: shownBySchema.optional(),
  harm: shownBySchema.optional(),
  corrected: shownBySchema.optional(),
  fault: shownBySchema.optional(),
});

/**
 * Article 31, asked of a person: none = nothing points to it, open = signs that are not found out about yet, unable =
 * could not recognise or control the conduct, partly = not wholly unable, normal = ill at times but not at that time.
 */
export const capacities = ['none', 'open', 'unable', 'partly', 'normal'] as const;

/** The four questions of Article 33 with what shows the answers, the sentence chosen, and the person who chose. */
export const groundsSchema = z.strictObject({
  first: answer,
  harm: z.enum(['none', 'slight', 'more', 'unknown']),
  corrected: answer,
  fault: answer,
  leg: z.enum(legs).nullable(),
  /** The look-up in the register of first violations on which the first answer rests: who, when, what was searched. */
  lookUp: lookUpSchema.optional(),
  evidence: groundsEvidenceSchema.optional(),
  capacity: z.enum(capacities).optional(),
  /** Why the person who decided chose otherwise than the answers suggest. */
  reason: z.string().max(2000).optional(),
  decidedBy: z.string().optional(),
  decidedOn: dateSchema.optional(),
});

export const reinspectionSchema = z.strictObject({
  at: momentSchema,
  result: z.enum(['corrected', 'partly', 'not-corrected']),
  finding: wordsSchema,
});

export const correctionSchema = z.strictObject({
  requirement: wordsSchema,
  immediately: z.boolean(),
  /** Until when; null where the correction is to be made at once. A date means the end of that day. */
  deadline: z.union([momentSchema, dateSchema]).nullable(),
  reinspection: reinspectionSchema.optional(),
});

export const educationSchema = z.strictObject({ givenAt: momentSchema.optional(), points: wordsSchema });

export const issuedPaperSchema = z.strictObject({
  /** Of its record in the archive of the office that issued it. */
  id: ulidSchema.optional(),
  kind: slugSchema,
  language: z.enum(languages),
  layout: z.enum(layouts),
  number: z.string(),
  /** The day it bears; the day of issue where left out. */
  date: dateSchema.optional(),
  issuedAt: momentSchema,
  /** Left out while it stands. A void paper keeps its number, which is never used again. */
  standing: z.enum(['void', 'replaced']).optional(),
  /** Left out while it has not been sent out. */
  served: serviceSchema.optional(),
  hash: z.strictObject({ pdf: sha256Schema, docx: sha256Schema }),
  edition: z.string(),
  /** Wording changes of this paper alone, by block (clause id). */
  rewording: z.record(z.string(), wordsSchema).optional(),
});
export type IssuedPaper = z.infer<typeof issuedPaperSchema>;

/** The bundle in which another office handed the case over, and who took it in. */
export const referralSchema = z.strictObject({
  bundle: ulidSchema,
  purpose: z.string().max(40),
  /** Its id at the office that sent it. */
  case: ulidSchema,
  from: wordsSchema,
  authority: z.string().max(64),
  fingerprint: z.string().max(60),
  sentBy: z.string().max(200),
  sentAt: momentSchema,
  at: momentSchema,
  by: z.string().max(200),
});
export type Referral = z.output<typeof referralSchema>;

export const caseSchema = z.strictObject({
  format: z.literal(caseFormat),
  version: z.literal(caseVersion),
  id: ulidSchema,
  authority: slugSchema,
  matter: slugSchema,
  source: z.enum(sources),
  referral: referralSchema.optional(),
  operation: ulidSchema.nullable(),
  act: actSchema,
  party: partySchema,
  officers: z.array(slugSchema).max(40),
  inspection: inspectionSchema,
  evidence: z.array(evidenceSchema).max(2000),
  grounds: groundsSchema,
  correction: correctionSchema,
  education: educationSchema,
  course: courseSchema.prefault({}),
  /** What kinds of paper ask for beside these facts: kind -> key -> answer. */
  particulars: particularsSchema.default({}),
  papers: z.array(issuedPaperSchema),
});

/** A case as the program holds it: plain data, texts in two languages throughout. */
export type Case = z.output<typeof caseSchema>;
