// Writes papers as files to a folder the person chooses: PDF and DOCX of the same words, all or none.
import { join } from 'node:path';
import type { Finding } from '../../templates/checks/finding';
import type { Office } from '../../templates/office/office';
import { done, type Outcome } from '../contract/outcome';
import type { paperChannels } from '../contract/paper-channels';
import type { InputOf, OutputOf } from '../contract/table';
import type { MadeFile, PaperChoice } from '../paper-worker/questions';
import { sha256 } from '../store/sha256';
import type { Desk } from './desk';
import { logEntries, notRecorded, record, versionNow } from './paper-record';
import { subjectToJudge } from './paper-subject';
import { refusalFor } from './send-papers';
import { writeInto } from './write-out';

type Input = InputOf<typeof paperChannels, 'paper:export'>;
type Output = OutputOf<typeof paperChannels, 'paper:export'>;
type NamedFile = MadeFile & { readonly choice: PaperChoice; readonly name: string };

const title = { zh: '导出到文件夹', en: 'Export to a folder' };

export async function exportPapers(desk: Desk, input: Input): Promise<Outcome<Output>> {
  const before = await versionNow(desk, input.subject);
  const office = await desk.office.need();
  if (!office.ok) return office;
  const files = await makeAll(desk, office.value, input);
  if (!files.ok) return files;
  const folder = await desk.dialogs.chooseFolder(title);
  if (folder === null) return done({ cancelled: true, files: [] });
  const written = await writeInto(folder, files.value);
  if (!written.ok) return written;
  const sent = files.value.map(({ choice, format, bytes, template }) => {
    return { choice, format, sha256: sha256(bytes), template };
  });
  const entries = logEntries(desk, 'exported', sent);
  const recorded = input.ready ? await record(desk, input.subject, entries, before) : done(null);
  if (!recorded.ok) return notRecorded(recorded, 'exported');
  const known = files.value.map(({ name, choice, bytes }) => {
    return { file: desk.exported.add(join(folder, name)), name, kind: choice.kind, sha256: sha256(bytes) };
  });
  return done({ cancelled: false, files: known });
}

/** Before the folder is asked for, so that nobody chooses one for papers that can't be made. */
async function makeAll(desk: Desk, office: Office, input: Input): Promise<Outcome<readonly NamedFile[]>> {
  const subject = await subjectToJudge(desk, input.subject);
  const { choices, formats, ready } = input;
  const files: NamedFile[] = [];
  const findings: Finding[] = [];
  for (const choice of choices) {
    const made = await desk.worker.ask('export', office, { subject, choice, ready });
    if (!made.ok) return made;
    findings.push(...made.value.findings);
    const wanted = made.value.files.filter(({ format }) => formats.includes(format));
    files.push(...wanted.map((file) => ({ ...file, choice, name: nameOf(subject.id, choice, file.format, choices) })));
  }
  return refusalFor(findings) ?? done(files);
}

/** The layout is named only where two papers of the set differ by nothing else. */
function nameOf(id: string, choice: PaperChoice, format: string, all: readonly PaperChoice[]): string {
  const { kind, language, layout } = choice;
  const alike = all.filter((other) => other.kind === kind && other.language === language);
  return `${id}-${kind}.${language}${alike.length > 1 ? `.${layout}` : ''}.${format}`;
}
