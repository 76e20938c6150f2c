// An amended law: acts before its day keep the old article, acts from it on cite what a person decided, and nothing else.
import { describe, expect, it } from 'vitest';
import { affectedBases, affectedTemplates } from '../../../templates/law/amending/affected';
import {
  type BasisDecision,
  decidedMatter,
  decidedProvisions,
  type TemplateDecision,
} from '../../../templates/law/amending/decide';
import { lostAmounts } from '../../../templates/law/amending/lost-amounts';
import { nearestArticle } from '../../../templates/law/amending/nearest-article';
import { editionBefore, ended, endOf } from '../../../templates/law/amending/new-edition';
import { chooseBasis } from '../../../templates/law/choose';
import { type Cited, citedOn } from '../../../templates/law/cited-on';
import { changeLaw, type OwnLaw } from '../../../templates/law/keeping/change-law';
import { textKey } from '../../../templates/law/keeping/kept-version';
import { findMatter, lawOf, shippedLaw } from '../../../templates/law/library';
import type { LawText, Matter } from '../../../templates/law/schema';

const law = shippedLaw();
const day = '2027-01-01';
const old = editionBefore(law, 'sh-domestic-waste', day) as LawText;
const matter = findMatter(law, 'waste-not-sorted') as Matter;

/** Invented: article 24 as it was, article 57 moved to 59 with another amount. */
const next: LawText = {
  ...old,
  edition: day,
  validFrom: day,
  validTo: endOf(law, old.law, day),
  status: 'office-entered',
  source: '试验',
  articles: old.articles.map((one) =>
    one.article === 57 ? { ...one, article: 59, zh: one.zh.replaceAll('五千元', '六千元') } : one,
  ),
};
const change = { old, next };
const affected = affectedBases(law, change);
const mine = affected.filter((one) => one.matter.id === matter.id);
const facts = { party: 'organisation' };
const choose = (own: Pick<OwnLaw, 'texts' | 'matters'>, date: string) => {
  const all = lawOf({ law: own });
  return chooseBasis(all, findMatter(all, matter.id) as Matter, '310116', date, facts);
};
const named = (choice: ReturnType<typeof choose>): string =>
  choice.outcome === 'missing' ? 'missing' : choice.consequence.map(({ name }) => name.zh).join();

function amend(decision: (one: (typeof mine)[number]) => BasisDecision): OwnLaw {
  const decided = new Map(affected.map((one) => [one.key, one.matter.id === matter.id ? decision(one) : verify]));
  const after = decidedMatter(matter, affected, decided, day);
  const changed = changeLaw(
    { texts: [], matters: [], kept: [] },
    [
      { of: 'text', id: textKey(old), before: null, after: ended(old, day) },
      { of: 'text', id: textKey(next), before: null, after: next },
      { of: 'matter', id: matter.id, before: null, after },
    ],
    { by: '法制员', note: '修订', at: '2026-12-01T09:00:00+08:00' },
  );
  if (changed.result !== 'changed') throw new Error(JSON.stringify(changed));
  return changed.law;
}

const verify: BasisDecision = { do: 'verify' };
const repoint = ({ basis }: (typeof mine)[number]): BasisDecision => ({
  do: 'repoint',
  breach: basis.breach,
  consequence: basis.consequence.map((one) => ({ ...one, article: 59 })),
  structure: basis.structure,
  fine: { zh: basis.fine.zh.replaceAll('五千元', '六千元'), en: basis.fine.en },
});

describe('what an amended law touches', () => {
  it('is every basis that cites it on the eve, with old and new text of each article', () => {
    expect(mine.length).toBe(matter.bases.filter(({ jurisdiction }) => jurisdiction === '31').length);
    const [first] = mine;
    expect(first?.articles.map(({ citation }) => citation.article)).toEqual([24, 57]);
    expect(first?.articles[1]?.before?.text.zh).toContain('五千元');
    expect(first?.articles[1]?.after).toBeUndefined();
    expect(mine.map(({ mayCarry }) => mayCarry)).toEqual(mine.map(({ basis }) => basis.consequence.length === 0));
  });

  it('may be carried over where every article is still there', () => {
    const same = affectedBases(law, { old, next: { ...next, articles: old.articles } });
    expect(same.every(({ mayCarry }) => mayCarry)).toBe(true);
  });

  it('is every citation of a template in use', () => {
    const provisions = {
      order: [{ law: old.law, article: 24, paragraph: 1 }],
      other: [{ law: 'penalty-law', article: 28 }],
    };
    const uses = affectedTemplates(law, change, [{ kind: 'a', name: { zh: '甲', en: 'A' }, provisions }]);
    expect(uses.map(({ as, index, mayCarry }) => [as, index, mayCarry])).toEqual([['order', 0, true]]);
    const before = { order: [{ law: old.law, article: 24, until: '2026-12-31' }] };
    expect(affectedTemplates(law, change, [{ kind: 'a', name: { zh: '甲', en: 'A' }, provisions: before }])).toEqual(
      [],
    );
  });

  it('proposes the article that reads most alike, and names amounts that are gone', () => {
    const [, consequence] = mine[0]?.articles ?? [];
    expect(nearestArticle(consequence?.before?.text.zh ?? '', next)?.article).toBe(59);
    expect(nearestArticle('毫不相干的一句话', next)).toBeNull();
    const carried = { ...(mine[0] as (typeof mine)[number]).basis, consequence: [{ law: old.law, article: 59 }] };
    const all = { ...law, texts: [next, ...law.texts] };
    expect(lostAmounts(carried, all, day)).toEqual(['五千元']);
  });
});

describe('after the decision', () => {
  it('an act of the day before cites the old article, one of the day itself the new one', () => {
    const own = amend(repoint);
    expect(named(choose(own, '2026-12-31'))).toContain('第五十七条');
    expect(named(choose(own, day))).toContain('第五十九条');
    expect(named(choose(own, '2028-02-29'))).toContain('第五十九条');
    const choice = choose(own, day);
    expect(choice.outcome !== 'missing' && choice.basis.fine.zh).toContain('六千元');
  });

  it('what is to be verified is cited by nobody from that day, and the choice says so; before it as ever', () => {
    const own = amend(() => verify);
    expect(named(choose(own, '2026-12-31'))).toContain('第五十七条');
    const later = choose(own, day);
    expect(named(later)).not.toContain('生活垃圾管理条例');
    expect(later.notices.map(({ code }) => code)).toContain('local-provision-to-be-entered');
  });

  it('carrying over cites the same number of the new edition', () => {
    const decided = new Map(mine.map(({ key }) => [key, { do: 'carry' } as const]));
    const after = decidedMatter(matter, affected, decided, day);
    const texts = [ended(old, day), { ...next, articles: old.articles }];
    const choice = choose({ texts, matters: [after] }, day);
    expect(choice.outcome !== 'missing' && choice.breach[0]?.edition.edition).toBe(day);
    const eve = choose({ texts, matters: [after] }, '2026-12-31');
    expect(eve.outcome !== 'missing' && eve.breach[0]?.edition.edition).toBe(old.edition);
  });

  it('a template cites the old article in papers before the day and the new one from it on', () => {
    const provisions = { order: [{ law: old.law, article: 57, paragraph: 1 }] };
    const [use] = affectedTemplates(law, change, [{ kind: 'a', name: { zh: '甲', en: 'A' }, provisions }]);
    const key = use?.key ?? '';
    const to = (decision: Parameters<typeof decidedProvisions>[2] extends ReadonlyMap<string, infer D> ? D : never) =>
      decidedProvisions(provisions, use === undefined ? [] : [use], new Map([[key, decision]]), day).order;
    expect(to({ do: 'carry' })).toEqual(provisions.order);
    expect(to({ do: 'verify' })).toEqual([{ ...provisions.order[0], until: '2026-12-31' }]);
    expect(to({ do: 'repoint', citations: [{ law: old.law, article: 59, paragraph: 1 }] })).toEqual([
      { ...provisions.order[0], until: '2026-12-31' },
      { law: old.law, article: 59, paragraph: 1, from: day },
    ]);
  });

  describe('of citations under one name', () => {
    const provisions = {
      grounds: [
        { law: old.law, article: 24, paragraph: 1 },
        { law: old.law, article: 57, paragraph: 1 },
      ],
    };
    const uses = affectedTemplates(law, change, [{ kind: 'a', name: { zh: '甲', en: 'A' }, provisions }]);
    const [carried = '', other = ''] = uses.map(({ key }) => key);
    const to = (decision: TemplateDecision, all: Readonly<Record<string, readonly Cited[]>> = provisions) =>
      decidedProvisions(
        all,
        uses,
        new Map([
          [carried, { do: 'carry' } as const],
          [other, decision],
        ]),
        day,
      ).grounds;

    it('none is cited from the day where one is to be verified: a paper shows a gap, never half its basis', () => {
      const after = to({ do: 'verify' }) ?? [];
      expect(citedOn(after, '2026-12-31').map(({ article }) => article)).toEqual([24, 57]);
      expect(citedOn(after, day)).toEqual([]);
    });

    it('those of a name whose citations all have an article go on together', () => {
      const after = to({ do: 'repoint', citations: [{ law: old.law, article: 59, paragraph: 1 }] }) ?? [];
      expect(citedOn(after, '2026-12-31').map(({ article }) => article)).toEqual([24, 57]);
      expect(citedOn(after, day).map(({ article }) => article)).toEqual([24, 59]);
    });

    it('one that begins later leads to the new article from its own day, not from that of the edition', () => {
      const [first, second] = provisions.grounds as [Cited, Cited];
      const later = { grounds: [first, { ...second, from: '2027-06-01' }] };
      const after = to({ do: 'repoint', citations: [{ law: old.law, article: 59, paragraph: 1 }] }, later) ?? [];
      expect(citedOn(after, day).map(({ article }) => article)).toEqual([24]);
      expect(citedOn(after, '2027-06-01').map(({ article }) => article)).toEqual([24, 59]);
    });

    it('one that has ended before keeps its end', () => {
      const ending = { grounds: [{ law: old.law, article: 1, until: '2026-06-30' }, ...provisions.grounds] };
      const found = affectedTemplates(law, change, [{ kind: 'a', name: { zh: '甲', en: 'A' }, provisions: ending }]);
      const verified = new Map(found.map(({ key }) => [key, { do: 'verify' } as const]));
      expect(decidedProvisions(ending, found, verified, day).grounds?.[0]).toEqual(ending.grounds[0]);
    });
  });
});
