// The example files as the fake machine holds them: cases, operations and the office, read by the bundler.

import office from '../../examples/office.json';
import type { Bilingual } from '../../templates/language/bilingual';
import { type Law, lawOf } from '../../templates/law/library';
import { officeSchema } from '../../templates/office/office';

export type PlainData = Record<string, never>;

/** The parts of a case that the list shows; the rest is passed through as it is. */
export type ExampleCase = {
  readonly id: string;
  readonly authority: string;
  readonly matter: string;
  readonly act: { readonly from: string; readonly address: Bilingual };
  readonly party: { readonly name: Bilingual };
  readonly correction: { readonly deadline: string | null };
};

export type ExampleOperation = {
  readonly id: string;
  readonly title: Bilingual;
  readonly authorities: readonly string[];
  readonly dates: { readonly from: string; readonly until: string };
  readonly cases: readonly string[];
};

const caseFiles = import.meta.glob<ExampleCase>('../../examples/cases/*.json', { eager: true, import: 'default' });
const operationFiles = import.meta.glob<ExampleOperation>('../../examples/operations/*.json', {
  eager: true,
  import: 'default',
});

export const exampleCases: readonly ExampleCase[] = Object.values(caseFiles);
export const exampleOperations: readonly ExampleOperation[] = Object.values(operationFiles);
export const exampleOffice = office;
export const exampleLaw: Law = lawOf(officeSchema.parse(office));

/** Plain data of the border: what JSON would carry over. */
export function plain(value: unknown): PlainData {
  return JSON.parse(JSON.stringify(value)) as PlainData;
}
