// An early warning as it goes to a neighbour in a bundle: what was found, where and when, what is suggested. Of a person
// no more goes along than from the register: a masked number and no address.
import { z } from 'zod';
import { answerList, answerWords } from '../asks/answer';
import type { Case } from '../case/case';
import { maskedNumber } from '../first-violations/mask';
import { bilingualSchema, noWords, wordsSchema } from '../language/bilingual';
import { dateOf, isTime } from '../language/calendar';
import { dateSchema, divisionSchema, slugSchema, ulidSchema } from '../language/plain-values';
import type { Office } from '../office/office';
import { type FileKind, readAs } from '../reading/read';

export const warningFormat = 'pilin-warning';
export const warningVersion = 1;
export const warningKind = 'early-warning';

export const warningPartSchema = z.strictObject({
  format: z.literal(warningFormat),
  version: z.literal(warningVersion),
  /** Of the case that it was drafted in; one case gives one warning. */
  id: ulidSchema,
  subject: bilingualSchema,
  /** Left out where the warning is not to name the party. */
  party: z
    .strictObject({
      kind: z.enum(['organisation', 'individual']),
      name: bilingualSchema,
      code: z.string().max(64),
    })
    .nullable(),
  matter: slugSchema.nullable(),
  division: divisionSchema.nullable(),
  place: bilingualSchema,
  /** Day of the act. */
  on: dateSchema.nullable(),
  authority: slugSchema,
  authorityName: bilingualSchema,
  situation: bilingualSchema,
  assessment: bilingualSchema,
  risks: z.array(bilingualSchema).max(200),
  measures: z.array(bilingualSchema).max(200),
  validUntil: dateSchema.nullable(),
  /** Of the letter, "" where it is not issued. */
  number: z.string().max(200),
});
export type WarningPart = z.output<typeof warningPartSchema>;

export const warningFileKind: FileKind<typeof warningPartSchema> = {
  format: warningFormat,
  version: warningVersion,
  migrations: {},
  schema: warningPartSchema,
  texts: 'as-typed',
};

export const readWarningPart = (value: unknown) => readAs(warningFileKind, value);

/** What the case's early-warning paper says, as a neighbour takes it in. */
export function warningPartOf(one: Case, office: Office): WarningPart {
  const answers = one.particulars[warningKind] ?? {};
  const words = (key: string) => answerWords(answers[key]);
  const list = (key: string) => answerList(answers[key]).flatMap((entry) => wordsSchema.safeParse(entry).data ?? []);
  const until = answers.validUntil;
  const letter = one.papers.findLast(({ kind, standing }) => kind === warningKind && standing === undefined);
  return {
    format: warningFormat,
    version: warningVersion,
    id: one.id,
    subject: words('subject'),
    party: answers.naming === 'named' ? maskedParty(one.party) : null,
    matter: one.matter === '' ? null : one.matter,
    division: divisionSchema.safeParse(one.act.division).data ?? null,
    place: one.act.address,
    on: isTime(one.act.from) ? dateOf(one.act.from) : null,
    authority: one.authority,
    authorityName: office.authorities.find(({ id }) => id === one.authority)?.name ?? noWords,
    situation: words('situation'),
    assessment: words('assessment'),
    risks: list('risks'),
    measures: list('measures'),
    validUntil: dateSchema.safeParse(until).data ?? null,
    number: letter?.number ?? '',
  };
}

function maskedParty(party: Case['party']): WarningPart['party'] {
  return party.kind === 'organisation'
    ? { kind: party.kind, name: party.name, code: party.creditCode }
    : { kind: party.kind, name: party.name, code: maskedNumber(party.identity.number) };
}
