// The name of a paper by its id, or the id where this program no longer has that kind.
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Kind } from '../use-paper-choice';

export function kindName(kinds: readonly Kind[], kind: string, text: (words: Bilingual) => string): string {
  const found = kinds.find(({ id }) => id === kind);
  return found === undefined ? kind : text(found.name);
}
