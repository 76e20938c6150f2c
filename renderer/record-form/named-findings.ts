// Findings of the schema name a field by its path, for people who write files; on the desk it is called as the form calls it.
import type { Finding } from '../../templates/checks/finding';
import type { Bilingual } from '../../templates/language/bilingual';

/** @param nameOf what the form calls the field at a path; null where it has no field of its own */
export function namedFindings(
  findings: readonly Finding[],
  nameOf: (path: string) => Bilingual | null,
): readonly Finding[] {
  return findings.map((finding) => {
    const name = finding.path === '' ? null : nameOf(finding.path);
    if (name === null) return finding;
    const { zh, en } = finding.sentence;
    return {
      ...finding,
      sentence: { zh: zh.replace(finding.path, `“${name.zh}”`), en: en.replace(finding.path, `“${name.en}”`) },
    };
  });
}
