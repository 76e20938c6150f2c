// The one way in for office files: whatever a file or another program hands over is judged here.
import { ownTemplateOf } from '../compose/own-template';
import { ownTemplate } from '../compose/template-in-use';
import { joinPath } from '../reading/path';
import { type FileKind, type Read, readAs } from '../reading/read';
import { officeMigrations } from './migrate';
import { type Office, officeFormat, officeSchema, officeVersion } from './office';

export const officeFile: FileKind<typeof officeSchema> = {
  format: officeFormat,
  version: officeVersion,
  migrations: officeMigrations,
  schema: officeSchema,
};

/** @param value parsed JSON of unknown origin. @returns the office in the newest version, or why it was refused */
export function readOffice(value: unknown): Read<Office> {
  const read = readKeptOffice(value);
  if (!read.ok) return read;
  const findings = templateFindings(read.value);
  return findings.length === 0 ? read : { ok: false, findings };
}

/**
 * As `readOffice`, for an office that the program keeps itself: editions of templates that this program version can't
 * use are left in it. The shipped template is used in their place, and a finding says so.
 */
export function readKeptOffice(value: unknown): Read<Office> {
  return readAs(officeFile, value);
}

/** What keeps editions in use from being used; those kept for the record are not asked. */
function templateFindings(office: Office) {
  return office.templates.flatMap((entry, index) => {
    const { kind } = entry.template;
    if (!entry.inUse || (typeof kind === 'string' && ownTemplate(office, kind) !== entry)) return [];
    return ownTemplateOf(entry)
      .faults.filter(({ severity }) => severity === 'block')
      .map(({ path, sentence }) => {
        const where = joinPath(['templates', index, 'template', ...path]);
        const { zh, en } = sentence;
        return {
          code: 'template-unfit',
          severity: 'block' as const,
          path: where,
          sentence: { zh: `${where}：${zh}`, en: `${where}: ${en}` },
        };
      });
  });
}
