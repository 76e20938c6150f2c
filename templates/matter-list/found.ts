// A finding at a cell.
import type { Bilingual } from '../language/bilingual';
import type { CellFinding } from './cells';

export type CellPlace = Pick<CellFinding, 'sheet' | 'cell'>;

export function found(place: CellPlace, severity: CellFinding['severity'], sentence: Bilingual): CellFinding {
  return { ...place, severity, sentence };
}
