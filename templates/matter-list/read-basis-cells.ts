// The smaller cells of a legal basis: structure of the penalty, who is competent, for which place and which acts.
import { choicesOf } from '../law/keeping/judge-bases';
import { organOf } from '../law/place-words';
import type { Basis, Matter } from '../law/schema';
import type { CellFinding } from './cells';
import { found } from './found';
import type { RowCells } from './row-cells';

/** A sheet without the column keeps what the basis had; where there is nothing to keep the missing column is told once. */
export function readStructure(
  row: RowCells,
  old: Basis | undefined,
  findings: CellFinding[],
): Basis['structure'] | null {
  const text = row.text('structure').toUpperCase();
  if (text === 'A' || text === 'B' || text === 'C' || text === 'N') return text;
  if (text === '' && old !== undefined) return old.structure;
  if (row.has('structure')) findings.push(found(row.place('structure'), 'block', structureMissing(text)));
  return null;
}

/** Public security is told apart, since it blocks papers; any other name is kept for a person to confirm. */
export function readCompetent(
  row: RowCells,
  old: Basis | undefined,
  findings: CellFinding[],
): Pick<Basis, 'competent' | 'competentName'> {
  const text = row.text('competent');
  const kept = old && { competent: old.competent, ...(old.competentName && { competentName: old.competentName }) };
  if (old !== undefined && (text === '' || text === organOf(old).zh)) return kept ?? { competent: 'city-management' };
  if (text === '' || /城市管理|城管|综合(行政)?执法/.test(text)) return { competent: 'city-management' };
  findings.push(found(row.place('competent'), 'warn', toConfirm(text)));
  const competentName = { zh: text, en: '' };
  return { competent: /公安/.test(text) ? 'public-security' : 'city-management', competentName };
}

/** @param widest digits of the place of the law itself. @returns null where the cell names another place */
export function readJurisdiction(row: RowCells, widest: string, findings: CellFinding[]): string | null {
  const text = row.text('jurisdiction');
  const code = /^\d{2,6}/.exec(text)?.[0] ?? '';
  if (code === '') return widest;
  if (code.startsWith(widest)) return code;
  findings.push(found(row.place('jurisdiction'), 'block', otherPlace(code, widest)));
  return null;
}

/** As it is written out: key=value|value; key=value. @returns null where it names no fact of the matter */
export function readWhen(
  row: RowCells,
  old: Basis['when'],
  matter: Matter | undefined,
  findings: CellFinding[],
): NonNullable<Basis['when']> | null {
  if (!row.has('when')) return old ?? {};
  const parts = row.text('when').split(/[;；]/);
  const when: Record<string, string[]> = {};
  for (const part of parts.map((one) => one.trim()).filter((one) => one !== '')) {
    const [key = '', values = ''] = part.split('=').map((one) => one.trim());
    const choices = values.split('|').map((one) => one.trim());
    if (!isDeciding(key, choices, matter)) {
      findings.push(found(row.place('when'), 'block', noSuchFact(part)));
      return null;
    }
    when[key] = choices;
  }
  return when;
}

function isDeciding(key: string, choices: readonly string[], matter: Matter | undefined): boolean {
  const known = choicesOf(matter ?? { facts: [] }, key);
  return choices.every((choice) => known.includes(choice));
}

/** @returns whether the last day does not lie before the first */
export function spanFault(row: RowCells, { validFrom, validTo }: Basis, findings: CellFinding[]): boolean {
  if (validTo === null || validFrom <= validTo) return true;
  findings.push(found(row.place('validTo'), 'block', endsBefore(validFrom, validTo)));
  return false;
}

const structureMissing = (text: string) => ({
  zh: `处罚结构${text === '' ? '没有填写' : `“${text.slice(0, 10)}”无效`}：A 先责令、逾期不改才罚；B 可以罚；C 应当罚；N 该条无罚款。请填写其一，否则这一依据不导入。`,
  en: `The structure ${text === '' ? 'is missing' : `“${text.slice(0, 10)}” is none`}: A order first, fine only if not corrected; B may fine; C shall fine; N no fine. Enter one of them; without it this basis is not imported.`,
});
const toConfirm = (text: string) => ({
  zh: `主管“${text.slice(0, 30)}”照原文记入，制作文书时会提示核实职权。`,
  en: `“${text.slice(0, 30)}” is kept as the competent organ; papers will ask to confirm the competence.`,
});
const otherPlace = (code: string, widest: string) => ({
  zh: `适用地区 ${code} 不在所引法规的施行地区（${widest}）之内，这一依据未导入。请核对。`,
  en: `The place ${code} lies outside that of the law cited (${widest}); this basis was not imported. Check it.`,
});
const noSuchFact = (part: string) => ({
  zh: `限于情形“${part.slice(0, 40)}”不是该事项的选项，这一依据未导入。请照导出表格的写法填写，或者留空。`,
  en: `“${part.slice(0, 40)}” is no choice of this matter; this basis was not imported. Write it as in an exported list, or leave it empty.`,
});
const endsBefore = (from: string, to: string) => ({
  zh: `有效期止 ${to} 早于有效期起 ${from}，这一依据未导入。请核对。`,
  en: `The last day ${to} lies before the first, ${from}; this basis was not imported. Check both.`,
});
