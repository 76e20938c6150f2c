// Pinyin of Chinese texts, in full and as initials, for searching and sorting. The dictionary is loaded when needed.
import { foldText } from './search-texts';

export type Sounds = {
  /** The text with pinyin for its Chinese, without spaces: 平湖18号 -> pinghu18hao; ü is v. */
  full(text: string): string;
  /** All ways to type the text by sound: in full and by initials; "" where it holds no Chinese. */
  typed(text: string): string;
};

const chinese = /\p{Script=Han}/u;
/** Names of people: a surname may sound differently from the same character elsewhere (单, 曾, 解). */
const personName = /^\p{Script=Han}{2,4}$/u;

let loaded: Promise<Sounds> | null = null;

export function loadSounds(): Promise<Sounds> {
  loaded ??= import('pinyin-pro').then(({ pinyin }) => {
    const syllables = (text: string, surname: 'head' | 'off'): readonly Syllable[] =>
      pinyin(text, { toneType: 'none', type: 'all', v: true, surname, nonZh: 'consecutive' });
    return soundsOf(syllables);
  });
  return loaded;
}

type Syllable = { readonly pinyin: string; readonly isZh: boolean; readonly origin: string };

/** Texts whose sound is remembered: names and addresses repeat from draft to draft. */
const mostRemembered = 10_000;

function soundsOf(syllables: (text: string, surname: 'head' | 'off') => readonly Syllable[]): Sounds {
  const remembered = new Map<string, { readonly full: string; readonly typed: string }>();
  const hear = (text: string): { readonly full: string; readonly typed: string } => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const spoken = [syllables(text, 'off')];
    if (personName.test(text)) spoken.push(syllables(text, 'head'));
    const ways = new Set(spoken.flatMap((said) => [join(said), initials(said)]));
    const heard = { full: join(spoken[0] ?? []), typed: [...ways].join('\n') };
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(text, heard);
    return heard;
  };
  return {
    full: (text) => hear(foldText(text)).full,
    typed: (text) => (chinese.test(text) ? hear(text).typed : ''),
  };
}

function join(said: readonly Syllable[]): string {
  return said.map(({ isZh, pinyin, origin }) => (isZh ? pinyin : origin)).join('');
}

function initials(said: readonly Syllable[]): string {
  return said.map(({ isZh, pinyin, origin }) => (isZh ? pinyin.charAt(0) : origin)).join('');
}
