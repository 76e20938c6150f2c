// One template as a YAML file: taken in after it was judged, or written out for a neighbour or the record.
import { basename } from 'node:path';
import type { Kind } from '../../../templates/catalogue';
import { checkText } from '../../../templates/compose/check-template';
import { judgeOwnTemplate } from '../../../templates/compose/own-template';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import { templateYaml } from '../../../templates/workshop/template-yaml';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import type { templateChannels } from '../../contract/template-channels';
import { readTextFile } from '../../store/read-text-file';
import type { Desk } from '../desk';
import { plainData } from '../plain-data';
import { saveFile } from '../write-out';
import { otherKind } from './save-template';

type Imported = OutputOf<typeof templateChannels, 'template:import'>;
type Template = InputOf<typeof templateChannels, 'template:export'>['template'];

const importTitle = { zh: '导入模板', en: 'Import a template' };
const exportTitle = { zh: '导出模板', en: 'Export the template' };
const largestFileBytes = 2_000_000;

export async function importTemplate({ dialogs }: Desk, kind: Kind): Promise<Outcome<Imported>> {
  const [path] = (await dialogs.openFiles(importTitle, 'yaml')) ?? [];
  if (path === undefined) return done({ cancelled: true, name: '', faults: [], template: null });
  const name = basename(path);
  const text = await readTextFile(path, largestFileBytes);
  if (!text.ok) {
    const faults = text.findings.map(({ sentence }) => ({ line: 1, column: 1, severity: 'block' as const, sentence }));
    return done({ cancelled: false, name, faults, template: null });
  }
  const { faults, data } = checkText(text.value, name, judgeFor(kind));
  const told = faults.map(({ line, column, severity, sentence }) => ({ line, column, severity, sentence }));
  const refused = told.some(({ severity }) => severity === 'block') || !isPlainObject(data);
  return done({ cancelled: false, name, faults: told, template: refused ? null : plainData(data) });
}

/** A file of another kind says that before anything else about itself. */
function judgeFor(kind: Kind): typeof judgeOwnTemplate {
  return (data) => {
    const other = isPlainObject(data) && typeof data.kind === 'string' && data.kind !== kind.id;
    if (!other) return judgeOwnTemplate(data);
    const fault = { path: ['kind'], offset: 0, severity: 'block' as const, sentence: otherKind(kind) };
    return { faults: [fault], template: null };
  };
}

export async function exportTemplate(
  desk: Desk,
  kind: Kind,
  template: Template,
): Promise<Outcome<{ cancelled: boolean }>> {
  const unsound =
    template.kind !== kind.id || judgeOwnTemplate(template).faults.some((one) => one.severity === 'block');
  if (unsound) return notSound;
  const edition = String(template.edition ?? '').replace(/[^\w.-]/g, '-');
  const heading = { zh: `${kind.name.zh}模板 ${edition}`, en: `Template of ${kind.name.en}, ${edition}` };
  const bytes = () => new TextEncoder().encode(templateYaml(template, heading));
  const saved = await saveFile(desk, { title: exportTitle, name: `${kind.id}-${edition}.yaml`, bytes });
  return saved.ok ? done({ cancelled: !saved.value }) : saved;
}

const notSound = failed(
  'template-unsound',
  '模板还有错误，未导出。请先改正错误列表中的各项。',
  'The template still has faults and was not exported. Mend those in the list first.',
);
