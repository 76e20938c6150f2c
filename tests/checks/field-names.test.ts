// Names of fields in the sentences of findings.
import { describe, expect, it } from 'vitest';
import { fieldName } from '../../templates/checks/field-names';

describe('names of fields', () => {
  it('are those of the form', () => {
    expect(fieldName('correction.deadline')).toEqual({ zh: '改正期限', en: 'time limit for correction' });
  });

  it('count the entries of a list from one', () => {
    expect(fieldName('evidence[2].title')).toEqual({ zh: '第3项证据名称', en: 'title of evidence 3' });
  });

  it('find the entries of authorities and cases by their id', () => {
    expect(fieldName('office.authorities.pinghu.phone').zh).toBe('执法机关电话');
    expect(fieldName('cases.01JDCASE00000000000000000A.party')).toEqual({
      zh: '案件当事人名称（案件01JDCASE00000000000000000A）',
      en: 'name of the party of case 01JDCASE00000000000000000A',
    });
  });

  it('say which clause a text of the paper stands in, and otherwise the path itself', () => {
    expect(fieldName('paper.remedy').zh).toBe('文书段落“remedy”');
    expect(fieldName('something.else')).toEqual({ zh: 'something.else', en: 'something.else' });
  });
});
