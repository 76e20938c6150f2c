// Several names in one breath: 甲、乙 / A, B and C.
import { type Bilingual, noWords } from '../language/bilingual';

/** The English is known only where all of its parts are. */
export function together(names: readonly Bilingual[]): Bilingual {
  if (names.length === 0) return noWords;
  const en = names.map((name) => name.en);
  const last = en.pop() ?? '';
  const known = [...en, last].every((name) => name !== '');
  return {
    zh: names.map((name) => name.zh).join('、'),
    en: known ? (en.length > 0 ? `${en.join(', ')} and ${last}` : last) : '',
  };
}
