// What the rules of an operation look at: the operation, its cases and the office.
import type { Case } from '../case/case';
import { asksOf } from '../compose/asks-of';
import type { Office } from '../office/office';
import type { Operation } from '../operation/operation';
import type { SharedText } from '../operation/sides/share';
import type { Language, Paper } from '../paper/paper';
import { type AskSubject, askName, particularTexts } from './asks';
import { fieldName } from './field-names';
import type { TextSubject } from './text-subject';
import { textsOf } from './texts';

export type OperationInput = {
  readonly operation: Operation;
  /** The cases at hand, those of the operation and possibly others. */
  readonly cases: readonly Case[];
  readonly office: Office;
  /** The day the paper is dated, YYYY-MM-DD. */
  readonly date: string;
  readonly language: Language;
  /** The document kind to be made; without one (and without a paper) the operation is checked as a whole. */
  readonly kind?: string;
  readonly paper?: Paper;
  readonly hasGlyph?: (codePoint: number) => boolean;
  /** Texts of which nobody has chosen what is printed; left out where one side speaks alone. */
  readonly undecided?: readonly SharedText[];
};

export type OperationSubject = TextSubject &
  AskSubject & {
    readonly operation: Operation;
    readonly cases: readonly Case[];
    readonly office: Office;
    readonly undecided: readonly SharedText[];
    /** The cases listed, in their order, with the place in the list; undefined where a case is not at hand. */
    readonly listed: readonly { readonly id: string; readonly path: string; readonly entry: Case | undefined }[];
  };

export function operationSubject(input: OperationInput): OperationSubject {
  const { operation, cases, office, date, language, paper, hasGlyph } = input;
  const { format, version, id, cases: ids, particulars, ...facts } = operation;
  const kind = input.kind ?? paper?.kind;
  const asks = asksOf(kind, office);
  return {
    operation,
    cases,
    office,
    undecided: input.undecided ?? [],
    date,
    language,
    paper,
    hasGlyph,
    nameOf: (path) => askName(asks, kind, path) ?? fieldName(path),
    kind,
    asks,
    particulars,
    listed: ids.map((caseId, index) => ({
      id: caseId,
      path: `cases[${index}]`,
      entry: cases.find((one) => one.id === caseId),
    })),
    texts: [...textsOf(facts), ...particularTexts(particulars, kind)],
  };
}
