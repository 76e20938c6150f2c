// What an office cannot begin without: the authority's name, and two officers with their certificates.
import type { Finding } from '../../templates/checks/finding';
import type { Bilingual } from '../../templates/language/bilingual';
import { listAt, textAt, wordsAt } from '../../templates/reading/loose';

const names = {
  name: { zh: '机关全称', en: 'the full name of the authority' },
  officer: { zh: '执法人员姓名', en: 'the name of the officer' },
  certificate: { zh: '执法证号', en: 'the certificate number' },
};

/** The rest may be entered later: a paper that needs it says so. */
export function missingAtStart(office: unknown): readonly Finding[] {
  const officers = listAt(office, 'officers').map((_, index) => index);
  return [
    ...(isNamed(office, 'authorities', 0) ? [] : [missing('authorities[0].name', names.name)]),
    ...officers.flatMap((index) => [
      ...(isNamed(office, 'officers', index) ? [] : [missing(`officers[${index}].name`, names.officer)]),
      ...(textAt(office, 'officers', index, 'certificate').trim() === ''
        ? [missing(`officers[${index}].certificate`, names.certificate)]
        : []),
    ]),
  ];
}

function isNamed(office: unknown, list: string, index: number): boolean {
  return wordsAt(office, list, index, 'name').zh.trim() !== '';
}

function missing(path: string, { zh, en }: Bilingual): Finding {
  return { code: 'missing-at-start', severity: 'block', path, sentence: { zh: `请填写${zh}。`, en: `Enter ${en}.` } };
}
