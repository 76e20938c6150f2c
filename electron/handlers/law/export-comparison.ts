// The comparison of one matter at several places as files: PDF and DOCX in a folder that the person chooses.
import { join } from 'node:path';
import { comparisonPaper } from '../../../templates/compose/comparison-paper';
import { findMatter, lawOf } from '../../../templates/law/library';
import type { lawChannels } from '../../contract/law-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { Desk } from '../desk';
import { writeInto } from '../write-out';

type Input = InputOf<typeof lawChannels, 'law:export-comparison'>;
type Output = OutputOf<typeof lawChannels, 'law:export-comparison'>;

const title = { zh: '对照表保存到文件夹', en: 'Save the comparison to a folder' };

export async function exportComparison(desk: Desk, input: Input): Promise<Outcome<Output>> {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const law = lawOf(office.value);
  const matter = findMatter(law, input.matter);
  if (matter === undefined) return unknownMatter;
  const { date, language, places } = input;
  const paper = comparisonPaper({ office: office.value, law, matter, places, date, language });
  const made = await desk.worker.ask('lay', office.value, { paper });
  if (!made.ok) return made;
  const folder = await desk.dialogs.chooseFolder(title);
  if (folder === null) return done({ cancelled: true, files: [] });
  const files = made.value.files.map(({ format, bytes }) => ({
    name: `${matter.id}-comparison-${date}.${language}.${format}`,
    bytes,
  }));
  const written = await writeInto(folder, files);
  if (!written.ok) return written;
  const known = files.map(({ name }) => ({ file: desk.exported.add(join(folder, name)), name }));
  return done({ cancelled: false, files: known });
}

const unknownMatter = failed('matter-unknown', '没有这个事项，请重新选择。', 'There is no such matter. Choose again.');
