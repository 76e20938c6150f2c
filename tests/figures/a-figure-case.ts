// Cases as counting sees them, invented: any of them, and one by one.
import fc from 'fast-check';
import { legs } from '../../templates/case/case';
import { correctionOutcomes } from '../../templates/case/correction-outcome';
import type { FigureCase } from '../../templates/figures/figure-case';
import type { FigureNames } from '../../templates/figures/figure-words';

export function aCase(id: string, more: Partial<FigureCase> = {}): FigureCase {
  const at = { authority: 'pinghu', division: '330482', actOn: '2026-10-20' };
  return { id, matter: 'street-vending', ...at, leg: '', outcome: 'unknown', status: 'ready', ...more };
}

const day = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

export const anyDay = fc.option(day, { nil: null, freq: 4 });

export const anyCases: fc.Arbitrary<readonly FigureCase[]> = fc.uniqueArray(
  fc.record({
    id: fc.nat({ max: 999 }).map(String),
    matter: fc.constantFrom('', 'a', 'b', 'c', 'd', 'e', 'f', 'g'),
    authority: fc.constantFrom('', 'pinghu', 'jinshan'),
    division: fc.constantFrom('', '330482', '310116', '999999'),
    actOn: anyDay,
    leg: fc.constantFrom('' as const, ...legs),
    outcome: fc.constantFrom(...correctionOutcomes),
    status: fc.constantFrom(null, 'draft' as const, 'overdue' as const, 'closed' as const),
  }),
  { selector: ({ id }) => id, maxLength: 60 },
);

export const noNames: FigureNames = { matters: new Map(), authorities: new Map() };
