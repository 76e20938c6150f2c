// Papers issued in a case, as entries a template can go through: a receipt, an index or a correction names them.
import type { Case } from '../case/case';
import { findKind } from '../catalogue';
import { dateOf } from '../language/calendar';
import { sayDate } from '../language/dates';
import { caseCollections } from './case-fact-names';
import { type Item, plain } from './fact';
import { itemOf } from './fact-list';

/** Those that stand, by number; of two with one number the later. A paper without a number is found by its kind. */
export function issuedPaperItems(one: Case): ReadonlyMap<string, Item> {
  return new Map(
    one.papers.flatMap((paper, index) => {
      if (paper.standing !== undefined) return [];
      const values = {
        number: plain(String(index + 1)),
        name: findKind(paper.kind)?.name ?? plain(paper.kind),
        documentNumber: plain(paper.number),
        date: sayDate(paper.date ?? dateOf(paper.issuedAt)),
      };
      const key = paper.number === '' ? paper.kind : paper.number;
      return [[key, itemOf(caseCollections.papers, values, (name) => `papers[${index}].${name}`)] as const];
    }),
  );
}
