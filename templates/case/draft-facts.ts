// What a list shows of a draft, read from whatever the form holds so far.
import { type CourseFacts, courseFacts } from '../deadlines/course-facts';
import type { Bilingual } from '../language/bilingual';
import { dateSchema, momentSchema } from '../language/plain-values';
import { listAt, textAt, textsAt, wordsAt } from '../reading/loose';
import type { Draft, LogEntry } from './draft';
import { draftToCase } from './read-draft';

/** The last time a kind of paper was made. Issued papers come from the case, the others from the draft's log. */
export type PaperMade = {
  readonly kind: string;
  readonly what: 'issued' | 'printed' | 'exported';
  readonly at: string;
};

export type DraftFacts = {
  /** Id of the matter, "" while none is chosen; ids likewise below. */
  readonly matter: string;
  readonly authority: string;
  readonly officers: readonly string[];
  readonly operation: string | null;
  readonly party: Bilingual;
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
  readonly papers: readonly PaperMade[];
  /** What the periods of the case run from (templates/deadlines). */
  readonly inCourse: CourseFacts;
};

export function draftFacts(draft: Draft): DraftFacts {
  const data = draft.case;
  return {
    matter: textAt(data, 'matter'),
    authority: textAt(data, 'authority'),
    officers: textsAt(data, 'officers'),
    operation: textAt(data, 'operation') || null,
    party: wordsAt(data, 'party', 'name'),
    place: wordsAt(data, 'act', 'address'),
    division: textAt(data, 'act', 'division'),
    actOn: dayOrNull(textAt(data, 'act', 'from')),
    deadline: timeOrNull(textAt(data, 'correction', 'deadline')),
    complete: isComplete(draft),
    corrected: isCorrected(data),
    decided: textAt(data, 'grounds', 'leg') !== '',
    papers: papersMade(data, draft.log),
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

/** The latest of each kind, in the order in which the kinds were first made. */
function papersMade(data: unknown, log: readonly LogEntry[]): readonly PaperMade[] {
  const issued = listAt(data, 'papers').map(
    (paper): PaperMade => ({ kind: textAt(paper, 'kind'), what: 'issued', at: textAt(paper, 'issuedAt') }),
  );
  const made = [...issued.filter(({ kind }) => kind !== ''), ...log.map(({ kind, what, at }) => ({ kind, what, at }))];
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
