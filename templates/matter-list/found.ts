// A finding at a cell.
import type { Bilingual } from '../language/bilingual';
import { shownSentence } from '../language/shown-sentence';
import type { CellFinding } from './cells';

export function found(
  place: Pick<CellFinding, 'sheet' | 'cell'>,
  severity: CellFinding['severity'],
  sentence: Bilingual,
): CellFinding {
  return { sheet: place.sheet, cell: place.cell, severity, sentence: shownSentence(sentence) };
}
