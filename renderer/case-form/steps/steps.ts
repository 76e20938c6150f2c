// The steps a clerk follows, and which fields belong to which.
import { isWithin } from '../paths';

export const stepIds = [
  'party',
  'place',
  'facts',
  'officers',
  'evidence',
  'grounds',
  'correction',
  'education',
  'course',
  'paper',
] as const;
export type StepId = (typeof stepIds)[number];

/** In this order: the first step that claims a path has it. */
const claims: readonly (readonly [path: string, step: StepId])[] = [
  ['authority', 'party'],
  ['office', 'party'],
  ['party', 'party'],
  ['act.facts', 'facts'],
  ['act.narrative', 'facts'],
  ['inspection', 'facts'],
  ['act', 'place'],
  ['matter', 'place'],
  ['law', 'place'],
  ['source', 'place'],
  ['operation', 'place'],
  ['officers', 'officers'],
  ['evidence', 'evidence'],
  ['grounds', 'grounds'],
  ['correction', 'correction'],
  ['education', 'education'],
  ['course', 'course'],
  ['particulars', 'paper'],
];

/** The step that a field belongs to; null for what no step holds, such as papers already issued. */
export function stepOf(path: string): StepId | null {
  return claims.find(([claim]) => isWithin(path, claim))?.[1] ?? null;
}
