// Provisions named in a cell, held against the texts of the library: what is wrong is refused, what is not held is told.
import type { Bilingual } from '../language/bilingual';
import { provisionOf } from '../law/cite';
import { editionAt } from '../law/editions';
import type { Law } from '../law/library';
import { readCitations } from '../law/read-citation';
import type { Citation, LawText } from '../law/schema';
import type { CellFinding } from './cells';
import { found } from './found';
import type { RowCells } from './row-cells';

/** open: a provision is not held, so it can't be compared. null: it is wrong. Either way it was told. */
export type Cited = readonly Citation[] | 'open' | null;

export function citationsAt(row: RowCells, key: string, law: Law, day: string, findings: CellFinding[]): Cited {
  const text = row.text(key);
  const read = readCitations(text, law.texts);
  const place = row.place(key);
  if (!read.ok) {
    findings.push(found(place, 'block', read.why === 'title' ? titleUnknown(read.at) : noCitation(read.at)));
    return null;
  }
  for (const citation of read.citations) {
    const fault = citationFault(law, citation, text, day);
    if (fault === null) continue;
    findings.push(found(place, fault.severity, fault.sentence));
    return fault.severity === 'block' ? null : 'open';
  }
  return read.citations;
}

type Fault = { readonly severity: 'block' | 'warn'; readonly sentence: Bilingual };

function citationFault(law: Law, citation: Citation, text: string, day: string): Fault | null {
  const edition = editionAt(law, citation.law, day);
  if (edition === undefined) return { severity: 'block', sentence: notInForce(text, day) };
  if (edition.status === 'text-not-found') return { severity: 'warn', sentence: notHeld(edition) };
  if (provisionOf(law, citation, day) !== undefined) return null;
  const isArticleHeld = edition.articles.some(({ article }) => article === citation.article);
  return isArticleHeld
    ? { severity: 'block', sentence: noSuchPart(citation, edition) }
    : { severity: 'warn', sentence: articleNotHeld(citation, edition) };
}

const cut = (text: string): string => text.slice(0, 40);
const titleUnknown = (title: string) => ({
  zh: `法规库中没有《${cut(title)}》，这一依据未导入。请先在“单位—法规”中录入该法规，或者核对名称。`,
  en: `The library has no law titled 《${cut(title)}》; this basis was not imported. Enter the law under Office, Law first, or check its title.`,
});
const noCitation = (text: string) => ({
  zh: `读不懂“${cut(text)}”，这一依据未导入。请写成《法规名称》第十七条第一款第（二）项。`,
  en: `“${cut(text)}” can't be read as a citation; this basis was not imported. Write it as 《title》第十七条第一款第（二）项.`,
});
const notInForce = (text: string, day: string) => ({
  zh: `“${cut(text)}”所引法规在 ${day} 没有有效文本，这一依据未导入。请核对是否已修订。`,
  en: `The law cited in “${cut(text)}” has no text in force on ${day}; this basis was not imported. Check whether it was amended.`,
});
/** Nothing where not even the day of the text was found. */
const inMarks = (edition: string, open: string, close: string): string =>
  edition === 'not-read' ? '' : `${open}${edition}${close}`;
const notHeld = ({ title, edition }: LawText) => ({
  zh: `《${title.zh}》现行文本${inMarks(edition, '（', '）')}尚未录入，无法核对条款：这一依据没有导入，事项列为待核实。请在“单位—法规”中录入现行条文后再导入一次。`,
  en: `The text in force of 《${title.zh}》${inMarks(edition, ' (', ')')} is not held, so the article can't be compared: this basis was not imported and the matter stays to be verified. Enter the text under Office, Law, then import again.`,
});
const articleNotHeld = ({ article }: Citation, { title, edition }: LawText) => ({
  zh: `库中所收《${title.zh}》（${edition}）没有第${article}条，无法核对：这一依据没有导入，事项列为待核实。请核对条号，或者在“单位—法规”中录入该条后再导入一次。`,
  en: `《${title.zh}》 (${edition}) as held lacks Article ${article}, which can't be compared: this basis was not imported and the matter stays to be verified. Check the number, or enter the article under Office, Law, then import again.`,
});
const noSuchPart = ({ article }: Citation, { title, edition }: LawText) => ({
  zh: `《${title.zh}》（${edition}）中查不到所引第${article}条的相应款项，这一依据未导入。请核对款、项。`,
  en: `《${title.zh}》 (${edition}) as held has no such part of Article ${article}; this basis was not imported. Check paragraph and item.`,
});
