// What lies in the file of a case, as entries a template can go through: the index names each with its pages.
import type { Case } from '../case/case';
import type { FiledPaper } from '../case-file/filed-paper';
import { inFilingOrder } from '../case-file/filing-order';
import { findKind } from '../catalogue';
import { type Bilingual, noWords } from '../language/bilingual';
import { dateOf } from '../language/calendar';
import { sayDate } from '../language/dates';
import { caseCollections } from './case-fact-names';
import { type Item, plain } from './fact';
import { itemOf } from './fact-list';
import { known } from './known-time';

/**
 * Papers that stand, in the order of filing. Their pages are not known before the whole file has been set.
 * @param maker the authority of the case
 */
export function papersToFile(one: Case, maker: Bilingual): readonly FiledPaper[] {
  const standing = one.papers.filter((paper) => paper.standing === undefined);
  const filed = inFilingOrder(standing, ({ kind, date, issuedAt }) => {
    return { filing: findKind(kind)?.template.filing ?? otherPapers, at: date ?? dateOf(issuedAt) };
  });
  return filed.map(({ kind, number, date, issuedAt }) => {
    const name = findKind(kind)?.name ?? plain(kind);
    return { kind, name, number, maker, date: date ?? dateOf(issuedAt), pages: null, note: noWords };
  });
}

/** Class of papers that no template files: other materials. */
const otherPapers = 80;

/** @param given the file as it was set, with its pages; null while only the papers themselves are known */
export function filedItems(given: readonly FiledPaper[] | null, papers: readonly FiledPaper[]): readonly Item[] {
  return (given ?? papers).map(({ name, number, maker, date, pages, note }, index) => {
    const values = {
      number: plain(String(index + 1)),
      name,
      documentNumber: plain(number === '' ? none : number),
      maker,
      date: known(date, sayDate) ?? plain(none),
      pages: given === null ? noWords : sayPages(pages),
      note: note.zh === '' ? plain(none) : note,
    };
    return itemOf(caseCollections.filed, values, () => ofFile);
  });
}

/** Where these facts come from: no field of the form, but the file as it is put together. */
export const ofFile = 'file';

/** A column of a form that holds nothing is struck, not left blank. */
const none = '—';

function sayPages(pages: FiledPaper['pages']): Bilingual {
  if (pages === null) return plain(none);
  const [from, to] = pages;
  return plain(from === to ? String(from) : `${from}–${to}`);
}

/** Papers and pages of the whole file; no words while its pages are not known. */
export function fileTotals(given: readonly FiledPaper[] | null): {
  readonly papers: Bilingual;
  readonly pages: Bilingual;
} {
  if (given === null) return { papers: noWords, pages: noWords };
  const last = Math.max(0, ...given.map(({ pages }) => pages?.[1] ?? 0));
  return { papers: plain(String(given.length)), pages: plain(String(last)) };
}
