// Places, days and questions that the tests of choosing share.
import type { Choice, LawNotice } from '../../templates/law/choice';
import { chooseBasis } from '../../templates/law/choose';
import type { DecidingFacts } from '../../templates/law/deciding-facts';
import { findMatter, shippedLaw } from '../../templates/law/library';
import type { Matter } from '../../templates/law/schema';

export const law = shippedLaw();

export const pinghu = '330482';
export const jiaxing = '330400';
export const jinshan = '310116';
export const suzhou = '320500';
export const nantong = '320600';
export const hefei = '340100';

/** The day after the Guiding Opinions, before the Zhejiang amendment; then the Shanghai change of texts. */
export const guidingOpinionsDay = '2021-09-01';
export const lastDayOfOldText = '2022-11-30';
export const firstDayOfNewText = '2022-12-01';
export const today = '2026-11-23';

export const sh = '《上海市市容环境卫生管理条例》';
export const zj = '《浙江省城市市容和环境卫生管理条例》';
export const national = '《城市市容和环境卫生管理条例》';

/** @throws where the list has no such matter */
export function matterOf(id: string): Matter {
  const matter = findMatter(law, id);
  if (matter === undefined) throw new Error(id);
  return matter;
}

export function choose(id: string, division: string, date: string, facts?: DecidingFacts): Choice {
  return chooseBasis(law, matterOf(id), division, date, facts);
}

export function codes(choice: Choice): readonly LawNotice['code'][] {
  return choice.notices.map((notice) => notice.code);
}

/** Chinese names of the provisions breached. */
export function names(choice: Choice): readonly string[] {
  return choice.outcome === 'missing' ? [] : choice.breach.map((one) => one.name.zh);
}

/** Chinese names of the provisions on the consequence. */
export function consequences(choice: Choice): readonly string[] {
  return choice.outcome === 'missing' ? [] : choice.consequence.map((one) => one.name.zh);
}

export function severityOf(choice: Choice, code: LawNotice['code']): string | undefined {
  return choice.notices.find((notice) => notice.code === code)?.severity;
}
