// A finding at a cell.
import type { Bilingual } from '../language/bilingual';
import type { CellFinding } from './cells';

export function found(
  place: Pick<CellFinding, 'sheet' | 'cell'>,
  severity: CellFinding['severity'],
  sentence: Bilingual,
): CellFinding {
  const { zh, en } = sentence;
  return { sheet: place.sheet, cell: place.cell, severity, sentence: { zh: shown(zh), en: shown(en) } };
}

/** Sentences quote cells, which hold whatever a file of strangers holds. */
function shown(text: string): string {
  return text.replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '\ufffd');
}
