// Names of people: surname first, each part one word with a capital (GB/T 28039-2011): 王小明 Wang Xiaoming.
import { joinSyllables, romaniseWords, type Syllable, syllablesOf } from './syllables';

/** Surnames of two characters that are met today. */
const longSurnames = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 司空 夏侯 端木 长孙 宇文 轩辕 南宫 独孤 澹台 闻人 呼延 申屠 太史 钟离 万俟 赫连 濮阳 淳于 单于 公冶 宗政 鲜于 闾丘 亓官 百里 东郭 西门'.split(
    ' ',
  ),
);

const ownName = /^\p{Script=Han}{2,4}$/u;
const transcribed = /^\p{Script=Han}+([·•‧]\p{Script=Han}+)+$/u;

/** A proposal: a name of two to four characters, a transcribed one (阿依古丽·买买提), else word by word. */
export function romanisePerson(name: string): string {
  const text = name.trim();
  if (transcribed.test(text)) {
    return text
      .split(/[·•‧]/)
      .map((part) => joinSyllables(asWritten(syllablesOf(part, 'plain'))))
      .join(' ');
  }
  if (!ownName.test(text)) return romaniseWords(text);
  const syllables = asWritten(syllablesOf(text, 'person'));
  const long = syllables.length > 2 && longSurnames.has([...text].slice(0, 2).join('')) ? 2 : 1;
  return [syllables.slice(0, long), syllables.slice(long)].map(joinSyllables).join(' ');
}

/** In names ü is YU, as passports have it (吕 Lyu). */
function asWritten(syllables: readonly Syllable[]): readonly Syllable[] {
  return syllables.map((syllable) => ({ ...syllable, text: syllable.text.replace(/ü/g, 'yu') }));
}
