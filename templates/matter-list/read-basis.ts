// The legal basis in one row: provisions by title and article, checked against the texts that are held.
import { dateSchema } from '../language/plain-values';
import { provisionOf } from '../law/cite';
import { editionAt } from '../law/editions';
import type { Law } from '../law/library';
import { readCitations } from '../law/read-citation';
import type { Basis, Citation, LawText } from '../law/schema';
import type { CellFinding } from './cells';
import { found } from './found';
import type { RowCells } from './read-row';

/** @returns null where the row names no basis that can be used; why is added to the findings */
export function readBasis(row: RowCells, law: Law, today: string, findings: CellFinding[]): Basis | null {
  if (row.text('breach') === '') return null;
  const breach = citationsAt(row, 'breach', law, today, findings);
  if (breach === null) return null;
  const consequence = row.text('consequence') === '' ? breach : citationsAt(row, 'consequence', law, today, findings);
  if (consequence === null) return null;
  const structure = readStructure(row, findings);
  const edition = editionAt(law, (breach[0] as Citation).law, today);
  if (structure === null || edition === undefined) return null;
  return {
    jurisdiction: edition.jurisdiction,
    competent: 'city-management',
    structure,
    breach: [...breach],
    consequence: [...consequence],
    fine: { zh: row.text('fine'), en: row.text('fineEn') },
    validFrom: dayAt(row, 'validFrom', findings) ?? edition.validFrom,
    validTo: dayAt(row, 'validTo', findings) ?? edition.validTo,
  };
}

function citationsAt(
  row: RowCells,
  key: string,
  law: Law,
  today: string,
  findings: CellFinding[],
): readonly Citation[] | null {
  const text = row.text(key);
  const read = readCitations(text, law.texts);
  const place = row.place(key);
  if (!read.ok) {
    findings.push(found(place, 'block', read.why === 'title' ? titleUnknown(read.at) : noCitation(read.at)));
    return null;
  }
  for (const citation of read.citations) {
    const edition = editionAt(law, citation.law, today);
    const fault = edition === undefined ? notInForce(text) : textFault(law, citation, edition, today);
    if (fault === null) continue;
    findings.push(found(place, 'block', fault));
    return null;
  }
  return read.citations;
}

function textFault(law: Law, citation: Citation, edition: LawText, today: string) {
  if (edition.status === 'text-not-found') return notHeld(edition);
  return provisionOf(law, citation, today) === undefined ? noSuchArticle(citation, edition) : null;
}

function readStructure(row: RowCells, findings: CellFinding[]): Basis['structure'] | null {
  const text = row.text('structure').toUpperCase();
  if (text === 'A' || text === 'B' || text === 'C' || text === 'N') return text;
  findings.push(found(row.place('structure'), 'block', structureMissing(text)));
  return null;
}

function dayAt(row: RowCells, key: string, findings: CellFinding[]): string | undefined {
  const text = row.text(key);
  if (text === '') return undefined;
  const day = text
    .replace(/[./年月]/g, '-')
    .replace(/日$/, '')
    .replace(/-(\d)(?=-|$)/g, '-0$1');
  if (dateSchema.safeParse(day).success) return day;
  findings.push(found(row.place(key), 'warn', noDay(text)));
  return undefined;
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
const notInForce = (text: string) => ({
  zh: `“${cut(text)}”所引法规今天没有有效文本，这一依据未导入。请核对是否已修订。`,
  en: `The law cited in “${cut(text)}” has no text in force today; this basis was not imported. Check whether it was amended.`,
});
const notHeld = ({ title, edition }: LawText) => ({
  zh: `《${title.zh}》现行文本（${edition}）尚未录入，无法核对条款，这一依据未导入。请先录入现行条文。`,
  en: `The text in force of 《${title.zh}》 (${edition}) is not held, so the article can't be verified; this basis was not imported. Enter the text first.`,
});
const noSuchArticle = ({ article }: Citation, { title, edition }: LawText) => ({
  zh: `《${title.zh}》（${edition}）中查不到所引第${article}条的相应款项，这一依据未导入。请核对条、款、项。`,
  en: `《${title.zh}》 (${edition}) as held has no such part of Article ${article}; this basis was not imported. Check article, paragraph and item.`,
});
const structureMissing = (text: string) => ({
  zh: `处罚结构${text === '' ? '没有填写' : `“${text.slice(0, 10)}”无效`}：A 先责令、逾期不改才罚；B 可以罚；C 应当罚；N 该条无罚款。请填写其一，否则这一依据不导入。`,
  en: `The structure ${text === '' ? 'is missing' : `“${text.slice(0, 10)}” is none`}: A order first, fine only if not corrected; B may fine; C shall fine; N no fine. Enter one of them; without it this basis is not imported.`,
});
const noDay = (text: string) => ({
  zh: `日期“${cut(text)}”不存在，未采用。请写成 2026-11-23。`,
  en: `There is no day “${cut(text)}”; it was not used. Write it as 2026-11-23.`,
});
