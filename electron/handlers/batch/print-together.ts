// The papers of a batch bound for printing, a hundred rows a file: a printer is fed in parts, and memory stays flat however
// many rows there are.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Office } from '../../../templates/office/office';
import { paperFileName } from '../../batch/file-names';
import { done, type Outcome } from '../../contract/outcome';
import type { PlannedBatch } from '../../store/batches-port';
import type { PaperDesk } from '../desk';
import { orFileFault, writeInto } from '../write-out';

const rowsPerVolume = 100;

/** Only of files, and only where it is wished; parts that were bound before are bound anew. */
export async function printTogether(
  desk: PaperDesk,
  office: Office,
  { batch, rows }: PlannedBatch,
  states: PlannedBatch['states'],
): Promise<Outcome<null>> {
  const { make, combined, formats, kinds, date, language } = batch.wish;
  const { into } = batch;
  if (make !== 'files' || !combined || into === null || !formats.includes('pdf')) return done(null);
  const made = rows.flatMap(({ label }, at) => (states.get(at)?.state === 'made' ? [{ label, at }] : []));
  for (let from = 0; from < made.length; from += rowsPerVolume) {
    const volume = made.slice(from, from + rowsPerVolume);
    const names = volume.flatMap(({ label, at }) =>
      kinds.map((kind) => ({ title: label, name: paperFileName(at, rows.length, label, kind, 'pdf') })),
    );
    const read = await orFileFault('batch-file-gone', () =>
      Promise.all(
        names.map(async ({ title, name }) => ({ title, bytes: new Uint8Array(await readFile(join(into, name))) })),
      ),
    );
    if (!read.ok) return read;
    const isEnglish = language === 'en';
    const about = {
      title: isEnglish ? 'Papers of a batch' : '成批文书',
      author: office.authorities[0]?.name[isEnglish ? 'en' : 'zh'] ?? '',
      date,
      language: isEnglish ? ('en-GB' as const) : ('zh-CN' as const),
    };
    const bound = await desk.worker.ask('bind', office, { parts: read.value, about, labels: [] });
    if (!bound.ok) return bound;
    const written = await writeInto(into, [{ name: volumeName(volume), bytes: bound.value.pdf }]);
    if (!written.ok) return written;
  }
  return done(null);
}

/** print-001-100.pdf, by the rows in it. */
function volumeName(volume: readonly { readonly at: number }[]): string {
  const number = (at: number | undefined): string => String((at ?? 0) + 1).padStart(3, '0');
  return `print-${number(volume[0]?.at)}-${number(volume.at(-1)?.at)}.pdf`;
}
