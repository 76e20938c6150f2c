// Law that an office enters itself: used where it fits, never read through a basis made for an older text.
import { describe, expect, it } from 'vitest';
import { chooseBasis } from '../../templates/law/choose';
import type { Law, LawText, Matter } from '../../templates/law/schema';
import { codes, law, matterOf, pinghu, today } from './choosing';

describe('law entered by an office', () => {
  const shipped = matterOf('street-vending');
  const newer = entered({ law: 'zj-city-appearance', validFrom: '2025-01-01', jurisdiction: '33' });

  it('never cites a newer edition through a basis that was read under an older one', () => {
    const withNewer: Law = { ...law, texts: [newer, ...law.texts] };
    expect(chooseBasis(withNewer, shipped, pinghu, '2024-12-31').outcome).toBe('local');
    const after = chooseBasis(withNewer, shipped, pinghu, '2025-01-01');
    expect(codes(after)).toEqual(['local-provision-to-be-entered', 'not-confirmed', 'candidate-matter']);
  });

  it('uses the edition and basis the office entered, and warns of missing English and of its own text', () => {
    const [basis] = shipped.bases.filter((one) => one.jurisdiction === '33');
    if (basis === undefined) throw new Error('no basis for Zhejiang');
    const own = { ...basis, validFrom: '2025-01-01', consequence: [{ law: 'zj-city-appearance', article: 16 }] };
    const confirmed: Matter = { ...shipped, sourceStatus: 'office-confirmed', bases: [own] };
    const choice = chooseBasis({ ...law, texts: [newer, ...law.texts] }, confirmed, pinghu, today);
    expect(choice.outcome).toBe('local');
    expect(codes(choice)).toEqual(['english-missing', 'not-confirmed']);
    expect(choice.outcome === 'local' && choice.breach[0]?.text.zh).toBe('新的第一款。');
  });
});

function entered(fields: Pick<LawText, 'law' | 'validFrom' | 'jurisdiction'>): LawText {
  return {
    ...fields,
    edition: fields.validFrom,
    title: { zh: '浙江省城市市容和环境卫生管理条例', en: 'Regulations' },
    titleEnStatus: 'working',
    level: 'local-regulation',
    validTo: null,
    status: 'office-entered',
    source: 'test',
    articles: [{ article: 16, zh: '新的第一款。\n新的第二款。', en: '', enStatus: 'missing' }],
  };
}
