// Changes of the law are all kept or none, with who and why; what somebody else changed meanwhile is never overwritten.
import { describe, expect, it } from 'vitest';
import office from '../../../examples/office.json';
import { chooseBasis } from '../../../templates/law/choose';
import { changeLaw, isSame, type LawChange, mostKept, type OwnLaw } from '../../../templates/law/keeping/change-law';
import { textKey } from '../../../templates/law/keeping/kept-version';
import { findMatter, lawOf, shippedLaw } from '../../../templates/law/library';
import type { LawText, Matter } from '../../../templates/law/schema';
import { readOffice } from '../../../templates/office/read-office';

const none: OwnLaw = { texts: [], matters: [], kept: [] };
const who = { by: '法制员', note: '试验', at: '2026-12-01T09:00:00+08:00' };
const shipped = findMatter(shippedLaw(), 'street-vending') as Matter;
const renamed: Matter = { ...shipped, name: { zh: '流动设摊（试验）', en: 'Vending (trial)' } };
const edit = (before: Matter | null, after: Matter | null): LawChange => ({
  of: 'matter',
  id: shipped.id,
  before,
  after,
});

function must(own: OwnLaw, ...changes: LawChange[]): OwnLaw {
  const changed = changeLaw(own, changes, who);
  if (changed.result !== 'changed') throw new Error(JSON.stringify(changed));
  return changed.law;
}

describe('a change of a matter', () => {
  it('takes the place of the shipped entry, which stands first in its record', () => {
    const law = must(none, edit(null, renamed));
    expect(findMatter(lawOf({ law }), shipped.id)?.name).toEqual(renamed.name);
    expect(law.kept.map(({ origin, by }) => [origin, by])).toEqual([
      ['shipped', ''],
      ['office', '法制员'],
    ]);
    expect(law.kept[0]?.entry).toEqual(shipped);
  });

  it('taken back lets the shipped one stand again, and the office’s stays on record', () => {
    const law = must(must(none, edit(null, renamed)), edit(renamed, null));
    expect(law.matters).toEqual([]);
    expect(findMatter(lawOf({ law }), shipped.id)).toEqual(shipped);
    expect(law.kept.map(({ entry }) => entry === null)).toEqual([false, false, true]);
  });

  it('is a conflict where another window has changed the entry since', () => {
    const law = must(none, edit(null, renamed));
    expect(changeLaw(law, [edit(null, { ...renamed, order: 9 })], who)).toEqual({
      result: 'conflict',
      ids: [shipped.id],
    });
  });

  it('keeps what an import left without a record before it is changed', () => {
    const imported = { ...renamed, order: 3 };
    const law = must({ ...must(none, edit(null, renamed)), matters: [imported] }, edit(imported, renamed));
    expect(law.kept.map(({ origin }) => origin)).toEqual(['shipped', 'office', 'found', 'office']);
    expect(law.kept[2]?.entry).toEqual(imported);
  });

  it('lets the oldest versions go at the limit and never the newest of an entry', () => {
    const other = { ...who, of: 'matter' as const, id: 'other', entry: null, origin: 'office' as const };
    const many = Array.from({ length: mostKept }, () => ({ ...other, id: shipped.id, entry: { ...shipped } }));
    const law = must({ ...none, kept: [other, ...many] }, edit(null, renamed));
    expect(law.kept).toHaveLength(mostKept);
    expect(law.kept[0]).toEqual(other);
    expect(law.kept.at(-1)?.entry).toEqual(renamed);
  });
});

describe('what would break the choosing of law', () => {
  const text = shippedLaw().texts.find(
    ({ law, status }) => law === 'sh-domestic-waste' && status === 'confirmed',
  ) as LawText;

  it('is refused with the field of the article that is not held', () => {
    const [basis, ...others] = shipped.bases;
    if (basis === undefined) throw new Error('no basis');
    const astray = {
      ...renamed,
      bases: [{ ...basis, breach: [{ law: basis.breach[0]?.law ?? '', article: 999 }] }, ...others],
    };
    const changed = changeLaw(none, [edit(null, astray)], who);
    expect(changed.result === 'refused' && changed.findings.map(({ path, change }) => [path, change])).toEqual([
      ['bases[0].breach[0].article', 0],
    ]);
  });

  it('is refused where one of several changes is unfit: nothing is half-applied', () => {
    const other = findMatter(shippedLaw(), 'dog-waste') as Matter;
    const bad = { of: 'matter' as const, id: other.id, before: null, after: { ...other, name: { zh: '', en: '' } } };
    expect(changeLaw(none, [edit(null, renamed), bad], who).result).toBe('refused');
  });

  it('is refused where a text loses an article that a matter cites, and the matter is named', () => {
    const without = { ...text, articles: text.articles.filter(({ article }) => article !== 57) };
    const changed = changeLaw(none, [{ of: 'text', id: textKey(text), before: null, after: without }], who);
    expect(changed.result === 'refused' && changed.findings[0]?.sentence.zh).toContain('生活垃圾未分类投放');
  });

  it('is no matter of an edition that merely ends: acts before its end still cite it', () => {
    const ended = { ...text, validTo: '2026-12-31' };
    const law = lawOf({ law: must(none, { of: 'text', id: textKey(text), before: null, after: ended }) });
    const matter = findMatter(law, 'waste-not-sorted') as Matter;
    expect(law.texts.filter((one) => textKey(one) === textKey(text))).toHaveLength(1);
    expect(chooseBasis(law, matter, '310116', '2026-12-31').outcome).toBe('local');
    expect(chooseBasis(law, matter, '310116', '2027-01-01').outcome).not.toBe('local');
  });
});

it('an office of before the record reads as before, and one with a record reads again', () => {
  const { law: _, ...bare } = office as Record<string, unknown>;
  expect(readOffice({ ...bare, law: { texts: [], matters: [] } }).ok).toBe(true);
  const law = must(none, edit(null, renamed));
  const read = readOffice({ ...bare, law });
  expect(read.ok && isSame(read.value.law, law)).toBe(true);
});
