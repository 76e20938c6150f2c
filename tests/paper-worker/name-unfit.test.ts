// What the schema refuses, in the words of the form.
import { describe, expect, it } from 'vitest';
import { nameUnfit } from '../../electron/paper-worker/name-unfit';
import type { Finding } from '../../templates/checks/finding';

const unfit = (path: string): Finding => {
  const sentence = {
    zh: `${path} 是 空文本，应为：…。请改正。`,
    en: `${path} is an empty text; expected: …. Correct it.`,
  };
  return { code: 'value-unfit', severity: 'block', path, sentence };
};

describe('a field that the schema refuses', () => {
  it('is to be filled in where it is empty', () => {
    const { sentence } = nameUnfit(unfit('act.division'), { act: { division: '' } });
    expect(sentence.zh).toBe('请填写“违法行为发生地（行政区划）”。');
    expect(sentence.en).toBe('Fill in “division where the act took place”.');
  });

  it('is called by its name where it holds something that does not fit', () => {
    const { sentence } = nameUnfit(unfit('evidence[1].takenAt'), { evidence: [{}, { takenAt: 'soon' }] });
    expect(sentence.zh).toMatch(/^“第2项证据取得时间” 是 /);
  });

  it('keeps its path where the form has no name for it', () => {
    const finding = unfit('papers[0].sha256');
    expect(nameUnfit(finding, {})).toBe(finding);
  });
});
