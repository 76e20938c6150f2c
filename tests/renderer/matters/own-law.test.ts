// Entering the text of a law that was missing makes the choice of the law use it.
import { describe, expect, it } from 'vitest';
import office from '../../../examples/office.json';
import { articlesFromText, withPasted } from '../../../renderer/matters/texts/articles-from-text';
import { basisFrom, blankBasis } from '../../../renderer/matters/texts/new-basis';
import { editionFrom, editionToEnter } from '../../../renderer/matters/texts/new-edition';
import { withBasis, withoutBasis } from '../../../renderer/matters/texts/own-law';
import { waitingEditions } from '../../../renderer/matters/texts/waiting-editions';
import { chooseBasis } from '../../../templates/law/choose';
import { findMatter, lawOf, shippedLaw } from '../../../templates/law/library';
import type { Law, LawText } from '../../../templates/law/schema';
import { readOffice } from '../../../templates/office/read-office';

const none: Law = { texts: [], matters: [] };
const shipped = shippedLaw();

/** Invented words: no statute says this. */
const pasted = `第一章 总则
第一条　试验条文，第一款。
　　试验条文，第二款：
（一）甲项；
（二）乙项。

第二条　违反第一条的，责令改正。`;

function missingOf(law: string): LawText {
  const found = shipped.texts.find((text) => text.law === law && text.status === 'text-not-found');
  if (found === undefined) throw new Error(`no edition of ${law} is missing`);
  return found;
}

function entered(law: string, changes: object = {}): LawText {
  const articles = withPasted([], articlesFromText(pasted));
  const typed = { ...editionToEnter(missingOf(law)), source: '试验', articles, ...changes };
  const read = editionFrom(typed);
  if (!read.ok) throw new Error(JSON.stringify(read.findings));
  return read.text;
}

function basisOf(text: LawText, changes: object = {}) {
  const citation = { law: text.law, article: 1, paragraph: 2, item: 2 };
  const consequence = [{ law: text.law, article: 2 }];
  return basisFrom({ ...blankBasis(text), structure: 'A', breach: [citation], consequence, ...changes }, text);
}

describe('the text of a law as it is pasted', () => {
  it('is split into articles, a line a paragraph, without the heads of chapters', () => {
    expect(articlesFromText(pasted)).toEqual([
      { article: 1, zh: '试验条文，第一款。\n试验条文，第二款：\n（一）甲项；\n（二）乙项。' },
      { article: 2, zh: '违反第一条的，责令改正。' },
    ]);
  });

  it('takes the place of articles of the same number and leaves the others', () => {
    const known = [
      { article: 2, zh: '旧' },
      { article: 9, zh: '第九条' },
    ];
    expect(withPasted(known, articlesFromText(pasted)).map(({ article }) => article)).toEqual([1, 2, 9]);
  });
});

describe('an edition being entered', () => {
  it('begins with what is known, without dates that only stand for unknown', () => {
    expect(editionToEnter(missingOf('sh-city-appearance'))).toMatchObject({
      validFrom: '2022-12-01',
      jurisdiction: '31',
    });
    expect(editionToEnter(missingOf('js-city-appearance'))).toMatchObject({ validFrom: '', edition: '' });
  });

  it('is refused without articles, source or dates, naming the fields', () => {
    const read = editionFrom(editionToEnter(missingOf('js-city-appearance')));
    expect(read.ok ? [] : read.findings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['edition', 'validFrom', 'source']),
    );
    const bare = editionFrom({ ...editionToEnter(missingOf('sh-city-appearance')), source: '试验' });
    expect(bare.ok ? [] : bare.findings.map(({ path }) => path)).toEqual(['articles']);
  });
});

describe('the law of an office', () => {
  const text = entered('sh-city-appearance');
  const own = { ...none, texts: [text] };

  it('shows which editions wait, and that one no longer does', () => {
    const before = waitingEditions(shipped, none);
    expect(before.every((one) => one.entered === null)).toBe(true);
    const after = waitingEditions(shipped, own).filter((one) => one.entered !== null);
    expect(after.map((one) => one.text.law)).toEqual(['sh-city-appearance']);
    expect(after[0]?.withBasis).toEqual([]);
  });

  it('is cited once a matter rests on it, where nothing could be cited before', () => {
    const basis = basisOf(text);
    if (!basis.ok) throw new Error(JSON.stringify(basis.findings));
    const law = withBasis(own, shipped, 'street-vending', basis.basis);
    const read = readOffice({ ...office, law });
    if (!read.ok) throw new Error(JSON.stringify(read.findings));
    const choose = (one: Law) => {
      const matter = findMatter(one, 'street-vending');
      return matter && chooseBasis(one, matter, '310116', '2026-11-01');
    };
    expect(choose(shipped)?.outcome).not.toBe('local');
    const chosen = choose(lawOf(read.value));
    expect(chosen).toMatchObject({ outcome: 'local' });
    expect(chosen && 'breach' in chosen && chosen.breach[0]?.text.zh).toContain('乙项');
    expect(waitingEditions(shipped, law).find((one) => one.entered)?.withBasis).toEqual(['street-vending']);
    expect(withoutBasis(law, shipped, 'street-vending', basis.basis).matters).toEqual([]);
  });

  it('refuses a citation of what the text does not have', () => {
    const astray = basisOf(text, { breach: [{ law: text.law, article: 1, paragraph: 2, item: 7 }] });
    expect(astray.ok ? [] : astray.findings.map(({ path }) => path)).toEqual(['breach[0].article']);
    expect(basisOf(text, { breach: [{ law: text.law, article: 3 }] }).ok).toBe(false);
    expect(basisOf(text, { breach: [{ law: text.law }] }).ok).toBe(false);
  });

  it('may state no consequence', () => {
    const read = basisOf(text, { structure: 'N', consequence: [{ law: text.law }] });
    expect(read.ok && read.basis.consequence).toEqual([]);
  });
});
