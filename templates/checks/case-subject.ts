// What the rules of a case look at: the case with its authority, matter and law already looked up.
import type { Case } from '../case/case';
import { asksOf } from '../compose/asks-of';
import type { Bilingual } from '../language/bilingual';
import type { Choice } from '../law/choice';
import { chooseForCase } from '../law/choose-for-case';
import { findMatter, lawOf } from '../law/library';
import type { Matter } from '../law/schema';
import type { Authority, Office, Officer } from '../office/office';
import type { Language, Paper } from '../paper/paper';
import { type AskSubject, askName, particularTexts } from './asks';
import { fieldName } from './field-names';
import type { TextSubject } from './text-subject';
import { type Text, textsOf } from './texts';

export type CaseInput = {
  readonly case: Case;
  readonly office: Office;
  /** The day the paper is dated; nothing that has happened can lie after it. YYYY-MM-DD. */
  readonly date: string;
  readonly language: Language;
  /** The document kind to be made; without one (and without a paper) the case is checked as a whole. */
  readonly kind?: string;
  readonly paper?: Paper;
  /** The law as already chosen for the paper; chosen afresh where it is not given. */
  readonly choice?: Choice;
  readonly hasGlyph?: (codePoint: number) => boolean;
  /** Kinds of paper on record in this case, issued or printed; left out where no record is at hand. */
  readonly made?: readonly string[];
};

export type CaseSubject = TextSubject &
  AskSubject & {
    readonly case: Case;
    readonly office: Office;
    readonly authority: { readonly entry: Authority; readonly path: string } | undefined;
    readonly officers: readonly { readonly id: string; readonly path: string; readonly entry: Officer | undefined }[];
    readonly matter: Matter | undefined;
    readonly choice: Choice;
    readonly made: readonly string[] | undefined;
  };

export function caseSubject(input: CaseInput): CaseSubject {
  const { case: one, office, date, language, paper, hasGlyph } = input;
  const law = lawOf(office);
  const matter = findMatter(law, one.matter);
  const entry = office.authorities.find((candidate) => candidate.id === one.authority);
  const kind = input.kind ?? paper?.kind;
  const asks = asksOf(kind, office);
  const authority = entry && { entry, path: authorityPath(entry.id) };
  return {
    case: one,
    office,
    date,
    language,
    paper,
    hasGlyph,
    nameOf: (path) => factName(matter, path) ?? askName(asks, kind, path) ?? fieldName(path),
    kind,
    made: input.made,
    asks,
    particulars: one.particulars,
    authority,
    officers: one.officers.map((id, index) => ({
      id,
      path: `officers[${index}]`,
      entry: office.officers.find((officer) => officer.id === id),
    })),
    matter,
    choice: input.choice ?? chooseForCase(one, law, date),
    texts: [...caseTexts(one, kind), ...(authority ? textsOf(namesOf(authority.entry), authority.path) : [])],
  };
}

/** Where an authority's entry stands, as the runs of a paper name it. */
export function authorityPath(id: string): string {
  return `office.authorities.${id}`;
}

/** Facts of the matter have the names the matter gives them. */
function factName(matter: Matter | undefined, path: string): Bilingual | undefined {
  return matter?.facts.find(({ key }) => path === `act.facts.${key}`)?.label;
}

/** Papers already issued are frozen: their texts are no longer checked. Answers are those for the paper to be made. */
function caseTexts(one: Case, kind: string | undefined): readonly Text[] {
  const { format, version, id, papers, particulars, ...facts } = one;
  return [...textsOf(facts), ...particularTexts(particulars, kind)];
}

function namesOf({ name, address }: Authority): Pick<Authority, 'name' | 'address'> {
  return { name, address };
}
