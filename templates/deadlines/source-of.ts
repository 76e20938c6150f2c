// Where a rule comes from, as it is shown: the provisions in force on the day, or what an office must verify instead.
import type { Bilingual } from '../language/bilingual';
import { provisionOf } from '../law/cite';
import { editionAt } from '../law/editions';
import type { Citation, Law } from '../law/schema';
import type { DeadlineChange, DeadlineRule } from './rule';
import { joined, verifySentence } from './words';

export type RuleSource = {
  /** 《…》第六十一条第一款 */
  readonly name: Bilingual;
  /** Wording of the provisions, a line each; "" where none is held. */
  readonly text: Bilingual;
  /** held: in force that day and in the library. older: only an earlier text is held. office, elsewhere: no text is held. */
  readonly standing: 'held' | 'older' | 'office' | 'elsewhere';
  /** What the office has to verify; no words where nothing. */
  readonly verify: Bilingual;
};

/** @param date on which the period begins, YYYY-MM-DD */
export function sourceOf(rule: DeadlineRule, change: DeadlineChange | null, law: Law, date: string): RuleSource {
  const none = { zh: '', en: '' };
  const verify = rule.verify ?? none;
  if (change !== null) {
    const name = { zh: `本单位规定：${change.source}`, en: `the office’s own rule: ${change.source}` };
    return { name, text: none, standing: 'office', verify };
  }
  const { citations, words, kind } = rule.source;
  if (kind !== 'law')
    return {
      name: words ?? none,
      text: none,
      standing: kind,
      verify: kind === 'office' ? verify : verifySentence(verify),
    };
  const found = citations.map((citation) => quoted(citation, law, date));
  const isHeld = found.every(({ held }) => held);
  return {
    name: joined(found.map(({ name }) => name)),
    text: { zh: lines(found.map(({ text }) => text.zh)), en: lines(found.map(({ text }) => text.en)) },
    standing: isHeld ? 'held' : 'older',
    verify: isHeld ? verify : verifySentence(verify),
  };
}

type Quoted = { readonly name: Bilingual; readonly text: Bilingual; readonly held: boolean };

/** A provision whose text in force is not held is quoted from the last text that is, with the edition in its name. */
function quoted(citation: Citation, law: Law, date: string): Quoted {
  const now = provisionOf(law, citation, date);
  if (now !== undefined) return { name: now.name, text: now.text, held: true };
  for (const text of law.texts.filter(({ law: id, articles }) => id === citation.law && articles.length > 0)) {
    const then = provisionOf(law, citation, text.validFrom);
    if (then === undefined || then.edition !== text) continue;
    const { zh, en } = then.name;
    return {
      name: { zh: `${zh}（${text.edition}文本）`, en: `${en} (text of ${text.edition})` },
      text: then.text,
      held: false,
    };
  }
  const title = editionAt(law, citation.law, date)?.title ?? { zh: citation.law, en: citation.law };
  const name = { zh: `《${title.zh}》第${citation.article}条`, en: `Article ${citation.article} of the ${title.en}` };
  return { name, text: { zh: '', en: '' }, held: false };
}

function lines(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n');
}
