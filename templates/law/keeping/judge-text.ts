// Judges a text of law before an office keeps it, and tells which bases would lose their articles through it.
import type { Finding } from '../../checks/finding';
import { findingsOf } from '../../reading/sentences';
import { holds } from '../choose';
import { type Law, type LawText, lawTextSchema } from '../schema';
import { textKey } from './kept-version';

type JudgedText = { readonly text: LawText | undefined; readonly findings: readonly Finding[] };

/** @param others the office's own texts beside this one */
export function judgeText(data: unknown, others: readonly LawText[]): JudgedText {
  const read = lawTextSchema.safeParse(data);
  if (!read.success) return { text: undefined, findings: findingsOf(lawTextSchema, data, read.error.issues) };
  const text = read.data;
  const findings: Finding[] = [];
  if (text.validTo !== null && text.validTo < text.validFrom) {
    findings.push(
      block(
        'validTo',
        `失效日期${text.validTo}早于施行日期${text.validFrom}，请更正。`,
        `Its last day ${text.validTo} is before its first day ${text.validFrom}.`,
      ),
    );
  }
  if (others.some((other) => textKey(other) === textKey(text))) {
    const zh = `“${text.law}”已有版本“${text.edition}”，请改用其他版本名。`;
    findings.push(block('edition', zh, `“${text.law}” has an edition “${text.edition}” already; name it otherwise.`));
  }
  text.articles.forEach(({ article }, index) => {
    if (text.articles.findIndex((other) => other.article === article) === index) return;
    const zh = `第${article}条出现两次，请删去一个。`;
    findings.push(block(`articles[${index}].article`, zh, `Article ${article} stands there twice; remove one.`));
  });
  return { text, findings };
}

/** One finding for each matter with a basis that holds by `before` and no longer by `after`. */
export function lostBases(before: Law, after: Law): readonly Finding[] {
  return after.matters.flatMap((matter) => {
    const lost = matter.bases.filter(
      (basis) => !holds(after, basis, basis.validFrom) && holds(before, basis, basis.validFrom),
    );
    if (lost.length === 0) return [];
    const articles = lost.flatMap(({ breach, consequence }) =>
      [...breach, ...consequence].map(({ article }) => article),
    );
    const list = [...new Set(articles)].join('、');
    return [
      block(
        'articles',
        `事项“${matter.name.zh}”引用的条文（第${list}条）在改动后的文本中找不到。请恢复该条，或者先修改该事项的依据。`,
        `The matter “${matter.name.en}” cites articles (${list}) that the changed text no longer has. Put them back, or change its basis first.`,
      ),
    ];
  });
}

function block(path: string, zh: string, en: string): Finding {
  return { code: 'law-text-unfit', severity: 'block', path, sentence: { zh, en } };
}
