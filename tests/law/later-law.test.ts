// Article 37 of the Penalty Law: what changed after the act is pointed out, a person compares.
import { describe, expect, it } from 'vitest';
import { chooseBasis } from '../../templates/law/choose';
import { changesSince } from '../../templates/law/later-law';
import { findMatter, shippedLaw } from '../../templates/law/library';

const law = shippedLaw();
const matter = findMatter(law, 'over-window-business');
if (matter === undefined) throw new Error('the matter is gone');

describe('law that changed after the act', () => {
  it('is warned of where the edition cited is no longer in force on the day of the paper', () => {
    const choice = chooseBasis(law, matter, '310116', '2022-11-30');
    const notices = changesSince(choice, '2022-12-05');
    expect(notices.map((notice) => [notice.code, notice.severity])).toEqual([['changed-since', 'warn']]);
    expect(notices[0]?.sentence.zh).toContain('《上海市市容环境卫生管理条例》');
    expect(notices[0]?.sentence.en).toContain('Article 37');
  });

  it('is not warned of while the edition cited is still in force', () => {
    expect(changesSince(chooseBasis(law, matter, '310116', '2022-11-01'), '2022-11-30')).toEqual([]);
    expect(changesSince(chooseBasis(law, matter, '330482', '2022-11-30'), '2026-11-23')).toEqual([]);
  });

  it('has nothing to say where no provision was found', () => {
    expect(changesSince(chooseBasis(law, matter, '310116', '2026-11-23'), '2026-11-23')).toEqual([]);
  });
});
