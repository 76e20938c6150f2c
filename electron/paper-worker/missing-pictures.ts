// Photographs that a paper shows and that could not be printed: told with the other findings, before anything is printed.
import type { Finding } from '../../templates/checks/finding';
import type { Paper } from '../../templates/paper/paper';
import { listAt, textAt } from '../../templates/reading/loose';
import { namesIn, picturesOf } from './pictures';
import type { Subject } from './questions';

/** Files that are gone, that can't be read, or that are not the ones whose hash the case holds; each blocks. */
export async function missingPictures(subject: Subject, paper: Paper): Promise<readonly Finding[]> {
  const names = namesIn(paper);
  if (names.length === 0) return [];
  const found = await picturesOf(subject, paper);
  return names
    .filter((name) => !found.has(name))
    .map((name) => ({
      code: 'photograph-not-at-hand',
      severity: 'block',
      path: pathOf(subject, name),
      sentence: {
        zh: `照片文件缺失或已被改动：${name}。请重新添加该照片，或者在文书中取消选用。`,
        en: `The photograph's file is missing or was altered: ${name}. Add the photograph again, or untick it in the paper.`,
      },
    }));
}

/** The field that names the file. */
function pathOf(subject: Subject, name: string): string {
  const isCase = subject.of === 'case';
  const room = isCase ? 'evidence' : 'photographs';
  const all = listAt(isCase ? subject.case : subject.operation, room);
  const at = all.findIndex((one) => (isCase ? textAt(one, 'file', 'name') : textAt(one, 'file')) === name);
  return at < 0 ? room : `${room}[${at}]`;
}
