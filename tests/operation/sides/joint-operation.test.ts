// Sides of a joint operation agree: whichever way and however often their bundles went, operation and totals are equal.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../templates/case/case';
import { wholeCase } from '../../../templates/case/whole-case';
import { checkOperation } from '../../../templates/checks/check-operation';
import { composeOperation } from '../../../templates/compose/compose-operation';
import type { Office } from '../../../templates/office/office';
import type { Operation } from '../../../templates/operation/operation';
import { joinShares } from '../../../templates/operation/sides/join-shares';
import { jointOperation, jointTexts } from '../../../templates/operation/sides/joint-operation';
import { seenOf } from '../../../templates/operation/sides/joint-texts';
import type { HeldShare, Shared } from '../../../templates/operation/sides/share';
import { statisticsOf } from '../../../templates/operation/statistics';
import { blankOperation } from '../../../templates/operation/whole-operation';
import { anyShare, caseIds, office, type SideId, sides } from './a-share';

const id = '01M4QJ0B00XWBDHCE7TAVS05MF';
const anyShares = fc.array(anyShare, { maxLength: 6 });

/** The operation as a side keeps it that said `own` and holds what others sent. */
function keptBy(own: HeldShare, others: readonly HeldShare[]): { operation: Operation; cases: readonly Case[] } {
  const as = own.authority.id;
  const cases = own.cases.map((one) => wholeCase(one.case, one.id, as));
  const shared: Shared = { as, shares: [...others], texts: {} };
  const operation = { ...blankOperation(id, 'pinghu'), ...own.facts, cases: cases.map((one) => one.id), shared };
  return { operation, cases };
}

/** One word of each side, in any order. */
const anySides = fc
  .array(anyShare, { minLength: 30, maxLength: 30 })
  .map((all) => sides.flatMap((side) => all.find(({ authority }) => authority.id === side) ?? []))
  .filter((all) => all.length === sides.length);

describe('joining what sides said', () => {
  it('does not hang on the order, on the grouping or on repetition', () => {
    fc.assert(
      fc.property(anyShares, anyShares, anyShares, (a, b, c) => {
        expect(joinShares(a, b)).toEqual(joinShares(b, a));
        expect(joinShares(joinShares(a, b), c)).toEqual(joinShares(a, joinShares(b, c)));
        expect(joinShares(joinShares(a, b), b)).toEqual(joinShares(a, b));
      }),
    );
  });

  it('keeps of each side its newest word, and an older one that comes late changes nothing', () => {
    fc.assert(
      fc.property(anyShares, (shares) => {
        for (const one of joinShares(shares, []))
          for (const other of shares)
            if (other.authority.id === one.authority.id) expect(one.at >= other.at).toBe(true);
      }),
    );
  });
});

describe('the operation of all sides', () => {
  it('is equal at each side, with equal totals, whatever order the bundles came in', () => {
    fc.assert(
      fc.property(anySides, fc.boolean(), (all, turned) => {
        const seen = all.map((own) => {
          const others = all.filter((one) => one !== own);
          const { operation, cases } = keptBy(own, turned ? others.reverse() : others);
          const joint = jointOperation(operation, cases, office);
          const statistics = statisticsOf(joint.operation, joint.cases);
          return { operation: joint.operation, cases: joint.cases, statistics, undecided: joint.undecided };
        });
        for (const one of seen) expect(one).toEqual(seen[0]);
      }),
    );
  });

  it('counts each case once, and the rows of each authority add up to the total', () => {
    fc.assert(
      fc.property(anySides, ([own, ...others]) => {
        const { operation, cases } = keptBy(own as HeldShare, others);
        const joint = jointOperation(operation, cases, office);
        expect(new Set(joint.cases.map((one) => one.id)).size).toBe(joint.cases.length);
        const { total, authorities } = statisticsOf(joint.operation, joint.cases);
        for (const name of ['officers', 'vehicles', 'inspected', 'cases'] as const) {
          const sum = authorities.reduce((all, { figures }) => all + figures[name].value, 0);
          expect(sum).toBe(total[name].value);
        }
        const known = new Set([own as HeldShare, ...others].flatMap((one) => one.cases.map((each) => each.id)));
        expect(new Set(joint.operation.cases)).toEqual(known);
      }),
    );
  });
});

describe('what an authority says of itself', () => {
  const [own, other] = fc.sample(anySides, { numRuns: 1, seed: 7 })[0] as readonly HeldShare[];
  const rowsOf = (side: SideId, officers: number) => [{ authority: side, officers, vehicles: 0 }];
  const said = (share: HeldShare | undefined, side: SideId, participants: HeldShare['facts']['participants']) => {
    const base = share as HeldShare;
    return { ...base, authority: { ...base.authority, id: side }, facts: { ...base.facts, participants } };
  };

  it('goes before what another typed for it; where it says nothing, theirs stands', () => {
    const mine = said(own, 'pinghu', [...rowsOf('pinghu', 3), ...rowsOf('jinshan', 5)]);
    const officers = (theirs: HeldShare) => {
      const { operation, cases } = keptBy(mine, [theirs]);
      return statisticsOf(jointOperation(operation, cases, office).operation, []).total.officers.value;
    };
    expect(officers(said(other, 'jinshan', rowsOf('jinshan', 8)))).toBe(11);
    expect(officers(said(other, 'jinshan', []))).toBe(8);
  });
});

describe('texts that sides worded differently', () => {
  const [own, other] = fc.sample(anySides, { numRuns: 1, seed: 3 })[0] as readonly HeldShare[];
  const wording = (share: HeldShare | undefined, side: SideId, zh: string) => {
    const base = share as HeldShare;
    const facts = { ...base.facts, authorities: ['pinghu', 'jinshan'], findings: { zh, en: `${zh}!` } };
    return { ...base, authority: { ...base.authority, id: side, shortName: { zh: side, en: side } }, facts };
  };
  const kept = keptBy(wording(own, 'pinghu', '甲。'), [wording(other, 'jinshan', '乙。')]);
  const choosing = (texts: Shared['texts']) => {
    const shared = { ...(kept.operation.shared as Shared), texts };
    return jointOperation({ ...kept.operation, shared }, kept.cases, office);
  };
  const seen = seenOf(jointTexts(kept.operation, office).findings);

  it('are printed side by side until a person chooses', () => {
    const joint = choosing({});
    expect(joint.operation.findings.zh).toContain('甲。');
    expect(joint.operation.findings.zh).toContain('乙。');
    expect(joint.undecided).toContain('findings');
  });

  it('are printed as chosen, of one side or in words of its own', () => {
    const one = choosing({ findings: { take: 'one', authority: 'jinshan', seen } });
    expect(one.operation.findings.zh).toBe('乙。');
    expect(one.undecided).not.toContain('findings');
    const words = { zh: '合写。', en: 'Joined.' };
    expect(choosing({ findings: { take: 'own', words, seen } }).operation.findings).toEqual(words);
  });

  it('stand side by side again once a side has written another', () => {
    const joint = choosing({ findings: { take: 'one', authority: 'jinshan', seen: 'as it was' } });
    expect(joint.operation.findings.zh).toContain('甲。');
    expect(joint.undecided).toContain('findings');
  });
});

it('an operation of one office alone is as it was', () => {
  const operation = { ...blankOperation(id, 'pinghu'), cases: [...caseIds] };
  expect(jointOperation(operation, [], office)).toEqual({ operation, cases: [], office, undecided: [] });
});

it('no paper of an operation that others share is composed or checked before it is joined', () => {
  const [own, other] = fc.sample(anySides, { numRuns: 1, seed: 7 })[0] as readonly HeldShare[];
  const { operation, cases } = keptBy(own as HeldShare, [other as HeldShare]);
  const request = { cases, office, date: '2026-12-01', language: 'zh-en' } as const;
  const compose = (from: { operation: Operation; cases: readonly Case[]; office: Office }) =>
    composeOperation({ ...request, ...from, kind: 'operation-report', layout: 'stacked', draft: true });
  expect(() => compose({ operation, cases, office })).toThrowError(/all its sides/);
  expect(() => checkOperation({ ...request, operation })).toThrowError(/all its sides/);
  expect(compose(jointOperation(operation, cases, office)).paper.kind).toBe('operation-report');
});
