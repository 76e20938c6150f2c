// What differs between places and what cannot be said, in one clause in both languages.
import type { Bilingual } from '../language/bilingual';
import type { Likeness } from '../law/compare-places';
import { together } from './together';

type Compared = { readonly name: Bilingual; readonly likeness: Likeness };

/** That nothing differs, where nothing does. */
export function differenceInWords(compared: readonly Compared[]): Bilingual {
  const of = (wanted: Likeness): readonly Bilingual[] =>
    compared.filter(({ likeness }) => likeness === wanted).map(({ name }) => name);
  const differing = of('differs');
  const unknown = of('unknown');
  const parts = [
    ...(differing.length > 0 ? [said(together(differing), '不同', differing.length > 1 ? 'differ' : 'differs')] : []),
    ...(unknown.length > 0
      ? [said(together(unknown), '待核实', unknown.length > 1 ? 'are to be verified' : 'is to be verified')]
      : []),
  ];
  if (parts.length === 0) return { zh: '各地规定一致', en: 'the provisions agree' };
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
}

function said(names: Bilingual, zh: string, en: string): Bilingual {
  return { zh: `${names.zh}${zh}`, en: `${names.en} ${en}` };
}
