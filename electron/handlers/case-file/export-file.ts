// Writes the file of a case into a folder of its own: numbered files in the order of filing, and one of the whole.
import { join } from 'node:path';
import type { caseFileChannels } from '../../contract/case-file-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { OutputOf } from '../../contract/table';
import { isSafeFileName } from '../../store/file-name';
import { sha256 } from '../../store/sha256';
import type { NamedBytes } from '../../store/write-file-atomically';
import type { Desk } from '../desk';
import { actNow } from '../issued/act-now';
import { versionNow } from '../paper-record';
import { refusalFor } from '../send-papers';
import { writeInto } from '../write-out';
import { bindFile } from './bind-file';
import { recordFile } from './file-record';
import { type FilePart, makeFile, type Wish } from './make-file';

type Output = OutputOf<typeof caseFileChannels, 'case-file:export'>;

const title = { zh: '导出案卷到文件夹', en: 'Export the case file to a folder' };

export async function exportFile(desk: Desk, wish: Wish): Promise<Outcome<Output>> {
  const before = await versionNow(desk, wish.subject);
  const act = actNow(desk);
  if (!act.ok) return act;
  const office = await desk.office.need();
  if (!office.ok) return office;
  const made = await makeFile(desk, office.value, wish);
  if (!made.ok) return made;
  const refused = refusalFor(made.value.papers.flatMap(({ findings }) => findings));
  if (refused !== null) return refused;
  const { parts } = made.value;
  const whole = await bindFile(desk, office.value, wish, parts);
  if (!whole.ok) return whole;
  const chosen = await desk.dialogs.chooseFolder(title);
  if (chosen === null) return done({ cancelled: true, files: [] });
  const folder = join(chosen, `case-file-${wish.subject.id}`);
  const files = [...parts.map(numbered), { name: 'case-file.pdf', bytes: whole.value }];
  const written = await writeInto(folder, files);
  if (!written.ok) return written;
  const warning = await recordFile(desk, wish.subject, parts, act.value, null, before);
  const known = files.map(({ name, bytes }) => {
    return { file: desk.exported.add(join(folder, name)), name, sha256: sha256(bytes) };
  });
  return done({ cancelled: false, files: known, ...(warning !== null && { warning }) });
}

/** 03-order-to-correct-平综执责改字〔2026〕第0001号.pdf */
function numbered({ kind, number, bytes }: FilePart, index: number): NamedBytes {
  const stem = `${String(index + 1).padStart(2, '0')}-${kind}`;
  const bare = number.replace(/[/\\:*?"<>|\s]/g, '-').slice(0, 60);
  const name = `${stem}-${bare}.pdf`;
  return { name: bare !== '' && isSafeFileName(name) ? name : `${stem}.pdf`, bytes };
}
