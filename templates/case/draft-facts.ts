// What a list shows of a draft, read from whatever the form holds so far.
import { type CourseFacts, courseFacts } from '../deadlines/course-facts';
import type { Bilingual } from '../language/bilingual';
import { dateSchema, momentSchema } from '../language/plain-values';
import { listAt, textAt, textsAt, wordsAt } from '../reading/loose';
import { issuedPaperSchema, type Leg, legs } from './case';
import { type CorrectionOutcome, correctionOutcome } from './correction-outcome';
import type { Draft, LogEntry } from './draft';
import { draftToCase } from './read-draft';
import type { Service } from './served';

/**
 * The last time a kind of paper was made. Issued papers come from the case, as long as they stand, the others from the
 * draft's log.
 */
export type PaperMade = {
  readonly kind: string;
  readonly what: 'issued' | 'printed' | 'exported';
  readonly at: string;
};

/** A paper the case lists as issued: what periods and duties run from. */
export type PaperIssued = {
  /** Of its record in an archive; null for one that was typed or came without. */
  readonly id: string | null;
  readonly kind: string;
  readonly number: string;
  /** The day it bears; null where only the moment of issue is known. */
  readonly date: string | null;
  readonly issuedAt: string;
  /** null: it stands. */
  readonly standing: 'void' | 'replaced' | null;
  readonly served: Service | null;
};

export type DraftFacts = {
  /** Id of the matter, "" while none is chosen; ids likewise below. */
  readonly matter: string;
  readonly authority: string;
  readonly officers: readonly string[];
  readonly operation: string | null;
  readonly party: Bilingual;
  /** Credit code or number of the identity document, "" while it is not known. */
  readonly partyCode: string;
  readonly place: Bilingual;
  readonly division: string;
  /** Day of the act. */
  readonly actOn: string | null;
  /** Of the correction: a moment, or a date, which means its end. */
  readonly deadline: string | null;
  /** The form is a whole Case with the facts no paper can do without. Whether it may be signed, checks/ say. */
  readonly complete: boolean;
  /** The correction was found made, at re-inspection or on the spot. */
  readonly corrected: boolean;
  /** A sentence of Article 33 has been chosen, so that a decision is to be made. */
  readonly decided: boolean;
  /** That sentence, null while none is chosen. */
  readonly leg: Leg | null;
  readonly outcome: CorrectionOutcome;
  readonly papers: readonly PaperMade[];
  /** What the periods of the case run from (templates/deadlines). */
  readonly inCourse: CourseFacts;
  /** Void ones included, in the case's order. */
  readonly issued: readonly PaperIssued[];
};

export function draftFacts(draft: Draft): DraftFacts {
  const data = draft.case;
  return {
    matter: textAt(data, 'matter'),
    authority: textAt(data, 'authority'),
    officers: textsAt(data, 'officers'),
    operation: textAt(data, 'operation') || null,
    party: wordsAt(data, 'party', 'name'),
    partyCode: textAt(data, 'party', 'creditCode') || textAt(data, 'party', 'identity', 'number'),
    place: wordsAt(data, 'act', 'address'),
    division: textAt(data, 'act', 'division'),
    actOn: dayOrNull(textAt(data, 'act', 'from')),
    deadline: timeOrNull(textAt(data, 'correction', 'deadline')),
    complete: isComplete(draft),
    corrected: isCorrected(data),
    decided: textAt(data, 'grounds', 'leg') !== '',
    leg: legs.find((leg) => leg === textAt(data, 'grounds', 'leg')) ?? null,
    outcome: correctionOutcome(data),
    papers: papersMade(papersIssued(data), draft.log),
    issued: papersIssued(data),
    inCourse: courseFacts(data, draft.log),
  };
}

function isComplete(draft: Draft): boolean {
  const read = draftToCase(draft);
  if (!read.ok) return false;
  const { party, act, inspection, correction, officers } = read.value;
  const needed = [party.name, act.address, inspection.finding, correction.requirement];
  return new Set(officers).size >= 2 && needed.every(({ zh }) => zh.trim() !== '');
}

function isCorrected(data: unknown): boolean {
  const result = textAt(data, 'correction', 'reinspection', 'result');
  return result === '' ? textAt(data, 'grounds', 'corrected') === 'yes' : result === 'corrected';
}

function papersIssued(data: unknown): readonly PaperIssued[] {
  return listAt(data, 'papers').flatMap((given): readonly PaperIssued[] => {
    const read = issuedPaperSchema.safeParse(given);
    if (!read.success) return looseIssued(given);
    const { id, kind, number, date, issuedAt, standing, served } = read.data;
    const shown = { id: id ?? null, kind, number, date: date ?? null, issuedAt };
    return [{ ...shown, standing: standing ?? null, served: served ?? null }];
  });
}

/** An entry of another program that is not whole: its kind and number count all the same. */
function looseIssued(given: unknown): readonly PaperIssued[] {
  const kind = textAt(given, 'kind');
  if (kind === '') return [];
  const [number, issuedAt] = [textAt(given, 'number'), textAt(given, 'issuedAt')];
  return [{ id: null, kind, number, date: null, issuedAt, standing: null, served: null }];
}

/**
 * The latest of each kind, in the order in which the kinds were first made. What the log says of issued papers stands
 * in the case already.
 */
function papersMade(all: readonly PaperIssued[], log: readonly LogEntry[]): readonly PaperMade[] {
  const issued = all
    .filter(({ standing }) => standing === null)
    .map(({ kind, issuedAt }): PaperMade => ({ kind, what: 'issued', at: issuedAt }));
  const sent = log.filter(({ what, record }) => what !== 'issued' && record === undefined);
  const made = [...issued, ...sent.map(({ kind, what, at }): PaperMade => ({ kind, what, at }))];
  const latest = new Map<string, PaperMade>();
  for (const paper of made) {
    const known = latest.get(paper.kind);
    if (known === undefined || !(Date.parse(paper.at) < Date.parse(known.at))) latest.set(paper.kind, paper);
  }
  return [...latest.values()];
}

function dayOrNull(text: string): string | null {
  return timeOrNull(text)?.slice(0, 10) ?? null;
}

function timeOrNull(text: string): string | null {
  return dateSchema.safeParse(text).success || momentSchema.safeParse(text).success ? text : null;
}
