// Sentences quote what was typed, and cells of files by strangers: both hold whatever they hold.
import type { Bilingual } from './bilingual';

/** Controls but for ends of lines and tabs, and halves of characters, can't be shown: U+FFFD says that something is there. */
export function shownSentence({ zh, en }: Bilingual): Bilingual {
  return { zh: shown(zh), en: shown(en) };
}

function shown(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '\ufffd');
}
