// Findings of the schema name a field by its path, for people who write files; papers and desk call it by its name.
import { fieldName } from '../../templates/checks/field-names';
import type { Finding } from '../../templates/checks/finding';

/** @param data the case or operation that was judged. A field that is empty is simply to be filled in. */
export function nameUnfit(finding: Finding, data: unknown): Finding {
  const { path, sentence } = finding;
  const name = fieldName(path);
  if (path === '' || name.zh === path) return finding;
  const value = valueAt(data, path);
  if (value === '' || value === undefined || value === null) {
    return { ...finding, sentence: { zh: `请填写“${name.zh}”。`, en: `Fill in “${name.en}”.` } };
  }
  const zh = sentence.zh.replace(path, `“${name.zh}”`);
  return { ...finding, sentence: { zh, en: sentence.en.replace(path, `“${name.en}”`) } };
}

/** @param path evidence[0].takenAt */
function valueAt(data: unknown, path: string): unknown {
  return path
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], data);
}
