// Everything that is fuzzed; one file each.
import type { AnyTarget } from '../engine/target';
import { backups } from './backups';
import { bundles } from './bundles';
import { caseFiles } from './case-files';
import { commandLine } from './command-line';
import { draftFiles, matterFiles, officeFiles, operationFiles, recordFiles } from './other-files';
import { docxWriter, pdfWriter, typesetter } from './papers';
import { spreadsheets } from './spreadsheets';
import { writtenTables } from './tables';
import { templates } from './templates';

export const targets: readonly AnyTarget[] = [
  caseFiles,
  operationFiles,
  officeFiles,
  draftFiles,
  matterFiles,
  recordFiles,
  templates,
  bundles,
  spreadsheets,
  backups,
  commandLine,
  writtenTables,
  typesetter,
  pdfWriter,
  docxWriter,
];
