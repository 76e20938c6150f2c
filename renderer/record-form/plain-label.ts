// A label for fields whose words are the desk's own: already in the language that the desk speaks.
import type { Bilingual } from '../../templates/language/bilingual';

export function plainLabel(words: string): Bilingual {
  return { zh: words, en: words };
}
