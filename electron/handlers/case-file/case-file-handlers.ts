// Answers the window about the file of a case: what lies in it, out as files, out to a printer.
import type { caseFileChannels } from '../../contract/case-file-channels';
import { done } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import type { Desk } from '../desk';
import { exportFile } from './export-file';
import { makeFile } from './make-file';
import { printFile } from './print-file';

type Handlers = FunctionsOf<typeof caseFileChannels>;

export function caseFileHandlers(desk: Desk): Handlers {
  return {
    'case-file:look': (input) => look(desk, input),
    'case-file:export': (input) => exportFile(desk, input),
    'case-file:print': (input) => printFile(desk, input),
  };
}

const look = async (
  desk: Desk,
  wish: Parameters<Handlers['case-file:look']>[0],
): ReturnType<Handlers['case-file:look']> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const made = await makeFile(desk, office.value, wish);
  if (!made.ok) return made;
  const { entries, pages, papers } = made.value;
  return done({
    entries: entries.map(({ key, source, kind, name, number, date, taken, pages: range }) => {
      return { key, source, kind, name, number, date, taken, pages: range && [range[0], range[1]] };
    }),
    pages,
    papers: papers.map(({ kind, findings }) => ({ kind, findings: [...findings] })),
  });
};
