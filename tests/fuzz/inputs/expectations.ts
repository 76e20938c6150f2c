// What must hold of every word said to a person: two languages, no traces of the program, and what to do.
import type { Finding } from '../../../templates/checks/finding';
import type { Bilingual } from '../../../templates/language/bilingual';

const traces = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|function ?\(|\bat .*\.(?:ts|mjs):\d/;
/** Words by which a sentence says what to do, or leaves no doubt of it. */
const remedy = {
  zh: /请|应|须|可|只能|不能|是否|改|删|补|重新|用|缺少|选择|升级|没有|不得|核|查|建议|填|注意|以便|仍|已|未|不/,
  en: /\b(put|delete|correct|add|shorten|rename|check|choose|use|verify|update|ask|save|fill|enter|write|give|name|keep|drop|take|make|mend|compare|consider|state|record|change|remove|replace|list|set|try|open|confirm|must|can|may|should|expected|did you mean|only|not|no|is|are|will|print|export|see|do)\b/i,
};

/** @param given the input's own texts may be quoted: traces in them are theirs */
export function mustBeSaid(
  sentence: Bilingual | undefined,
  about: string,
  given: (text: string) => boolean = () => false,
): void {
  const { zh = '', en = '' } = sentence ?? {};
  if (!/\p{Script=Han}/u.test(zh)) throw new Error(`${about}: no Chinese: ${JSON.stringify(sentence)}`);
  if (!/[a-z]{2}/i.test(en)) throw new Error(`${about}: no English: ${JSON.stringify(sentence)}`);
  if (!/[。”？！）：…]$/.test(zh.trim())) throw new Error(`${about}: the Chinese does not end: ${JSON.stringify(zh)}`);
  if (!/[.”?!):…"]$/.test(en.trim())) throw new Error(`${about}: the English does not end: ${JSON.stringify(en)}`);
  for (const text of [zh, en]) {
    const trace = traces.exec(text)?.[0];
    if (trace !== undefined && !given(trace)) throw new Error(`${about}: “${trace}” in ${JSON.stringify(text)}`);
    if (hasUnshowable(text)) throw new Error(`${about}: characters that cannot be shown: ${JSON.stringify(text)}`);
    if (text.length > 6000) throw new Error(`${about}: a sentence of ${text.length} characters`);
  }
  if (!remedy.zh.test(zh) || !remedy.en.test(en))
    throw new Error(`${about}: says nothing of what to do: ${JSON.stringify(sentence)}`);
}

/** Controls other than the end of a line, and halves of characters. */
function hasUnshowable(text: string): boolean {
  return [...text].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return (code < 0x20 && code !== 0x0a && code !== 0x09) || code === 0x7f || (code >= 0xd800 && code <= 0xdfff);
  });
}

export function mustBeFinding({ code, path, sentence, severity }: Finding, given?: (text: string) => boolean): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) throw new Error(`the code ${JSON.stringify(code)}`);
  if (severity !== 'block' && severity !== 'warn') throw new Error(`the severity ${JSON.stringify(severity)}`);
  if (typeof path !== 'string' || path.length > 3000) throw new Error(`the path ${JSON.stringify(path).slice(0, 200)}`);
  mustBeSaid(sentence, code, given);
}
