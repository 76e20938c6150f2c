// What tests of batches begin with: a list that was read, a batch that was made, and how far it has come.
import { type CommonGroup, takenAtFirst } from '../../../templates/batch/common-facts';
import { must, type TestDesk } from '../open-test-desk';
import { writeList } from './party-list';

/** A case to copy from, of the examples: its day is the day of the papers. */
export const origin = '01M5BDQBJ0SZ2F4NYDDY46FRXN';
export const wish = {
  make: 'issue' as const,
  kinds: ['order-to-correct'],
  language: 'zh-en' as const,
  layout: 'stacked' as const,
  date: '2026-10-20',
  formats: ['pdf' as const, 'docx' as const],
  ready: true,
  combined: false,
};
export const numberOf = (sequence: number): string => `平综执责改字〔2026〕第${String(sequence).padStart(4, '0')}号`;

export async function readList(
  desk: TestDesk,
  rows: readonly (readonly string[])[],
  more: readonly CommonGroup[] = ['act-facts', 'finding'],
) {
  desk.person.files = [await writeList(desk.folder, rows)];
  const { read } = must(await desk.ask['batch:read-sheet']({}));
  if (read === null) throw new Error('nothing was read');
  const { rows: preview } = must(await desk.ask['batch:preview']({ reading: read.reading, mapping: read.mapping }));
  const isWrong = ({ findings }: (typeof preview)[number]) => findings.some(({ severity }) => severity === 'block');
  const leftOut = preview.filter(isWrong).map(({ row }) => row);
  const taken = [...takenAtFirst, ...more];
  const from = { of: 'sheet' as const, reading: read.reading, mapping: read.mapping, leftOut, case: origin, taken };
  return { read, preview, leftOut, from };
}

export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

export const atRest = ({ machine }: TestDesk): Promise<void> => until(() => machine.batches.running === null);

export async function made(desk: TestDesk, input: Parameters<TestDesk['ask']['batch:make']>[0]): Promise<string> {
  const { id } = must(await desk.ask['batch:make'](input));
  if (id === null) throw new Error('not begun');
  return id;
}

export const shown = async (desk: TestDesk, id: string) =>
  must(await desk.ask['batch:show']({ id, states: [], from: 0, count: 100 }));
