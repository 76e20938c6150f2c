// Enters where each paper of a case file went: issued ones in the archive as reprints for the file, the others in the
// record of the case.
import type { IssuedEvent } from '../../../templates/issued/events';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Act } from '../../../templates/register/take-numbers';
import type { Fault } from '../../contract/outcome';
import { sha256 } from '../../store/sha256';
import type { Desk } from '../desk';
import { noteIssued } from '../issued/reprint';
import { logEntries, record } from '../paper-record';
import type { SubjectOfWindow } from '../paper-subject';
import type { FilePart } from './make-file';

/** Said in the record of an issued paper: why it left the program again. */
const why = '归档 for the case file';

/** @param printer null where files were written. @returns what could not be entered, in words; null where all was */
export async function recordFile(
  desk: Desk,
  subject: SubjectOfWindow,
  parts: readonly FilePart[],
  act: Act,
  printer: string | null,
  before: string | null,
): Promise<Bilingual | null> {
  let fault: Fault | null = null;
  // First, while the case still stands as the papers were made from it: noting issued ones saves it too.
  const made = parts.flatMap(({ sent, bytes }) => (sent === null ? [] : [{ ...sent, sha256: sha256(bytes) }]));
  const entries = logEntries(desk, printer === null ? 'exported' : 'printed', made);
  const recorded = made.length === 0 ? null : await record(desk, subject, entries, before);
  if (recorded?.ok === false) fault ??= recorded.fault;
  for (const { frozen } of parts) {
    if (frozen === null) continue;
    const { issued, part } = frozen;
    const first = issued.row.standing.printed + issued.row.standing.exported === 0;
    const { name, label = null } = part;
    const event: IssuedEvent =
      printer === null
        ? { what: 'exported', ...act, first, files: [name], why }
        : { what: 'printed', ...act, first, copies: [{ name, label }], printer, why };
    const noted = await noteIssued(desk, issued, event, [part]);
    if (!noted.ok) fault ??= noted.fault;
  }
  return fault?.sentence ?? null;
}
