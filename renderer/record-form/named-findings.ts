// Findings of the schema name a field by its path, for people who write files; on the desk it is called as the form
// calls it, and one that is empty is simply to be filled in.
import type { Finding } from '../../templates/checks/finding';
import type { Bilingual } from '../../templates/language/bilingual';
import { getAt } from '../case-form/paths';

/**
 * @param nameOf what the form calls the field at a path; null where it has no field of its own
 * @param data that was judged
 */
export function namedFindings(
  findings: readonly Finding[],
  nameOf: (path: string) => Bilingual | null,
  data: unknown,
): readonly Finding[] {
  return findings.map((finding) => {
    const { path } = finding;
    const name = path === '' ? null : nameOf(path);
    return name === null ? finding : { ...finding, sentence: namedSentence(finding, name, getAt(data, path)) };
  });
}

function namedSentence({ path, sentence }: Finding, name: Bilingual, value: unknown): Bilingual {
  if (value === undefined || value === '') return { zh: `请填写“${name.zh}”。`, en: `Fill in “${name.en}”.` };
  return { zh: sentence.zh.replace(path, `“${name.zh}”`), en: sentence.en.replace(path, `“${name.en}”`) };
}
