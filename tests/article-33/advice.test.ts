// What is suggested under Article 33, over every combination of answers: never without every condition met.
import { describe, expect, it } from 'vitest';
import { type Advice, type AdviceInput, adviseOn, isAgainst } from '../../templates/article-33/advice';
import { isListed, noticesFor } from '../../templates/article-33/notices';
import { blankCase } from '../../templates/case/blank';
import { capacities } from '../../templates/case/case';
import { provisionOf } from '../../templates/law/cite';
import { shippedLaw } from '../../templates/law/library';
import { sampleCase } from '../checks/sample-case';

type Grounds = AdviceInput['grounds'];
type Case = ReturnType<typeof sampleCase>['case'];

const answers = ['yes', 'no', 'unknown'] as const;
const harms = ['none', 'slight', 'more', 'unknown'] as const;
const results = [undefined, 'corrected', 'partly', 'not-corrected'] as const;
const births = [undefined, '2015-01-01', '2010-01-01', '1990-01-01'] as const;

function caseWith(grounds: Partial<Grounds>, change: (one: Case) => void = () => {}): Case {
  return sampleCase((input) => {
    const open = { first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null } as const;
    input.case.grounds = { ...open, ...grounds };
    delete input.case.correction.reinspection;
    change(input.case);
  }).case;
}

function person(birthDate: string | undefined): Case['party'] {
  const party = blankCase('01JDZQ7Y3K5M8N2P4R6T8V0W1X', 'pinghu').party;
  const words = { zh: '某', en: 'A' };
  return {
    ...{ kind: 'individual', name: words, address: words, phone: party.phone },
    ...{ identity: { kind: 'passport', number: 'E1' } },
    ...(birthDate === undefined ? {} : { birthDate }),
  } as Case['party'];
}

/** Every combination of what bears on the article. */
function* everyCase(): Generator<Case> {
  const parties = [undefined, ...births.map((birth) => person(birth))];
  for (const first of answers)
    for (const harm of harms)
      for (const corrected of answers)
        for (const fault of answers)
          for (const result of results)
            for (const matches of [null, 0, 1])
              for (const shown of [false, true])
                for (const party of parties)
                  for (const capacity of party === undefined ? [undefined] : [undefined, ...capacities])
                    yield caseWith(
                      {
                        ...{ first, harm, corrected, fault },
                        ...(shown ? { evidence: { fault: ['e1'] } } : {}),
                        ...(capacity === undefined ? {} : { capacity }),
                        ...(matches === null ? {} : { lookUp: { ...lookUp, matches } }),
                      },
                      (one) => {
                        if (result !== undefined) one.correction.reinspection = { ...reinspection, result };
                        if (party !== undefined) one.party = party;
                      },
                    );
}

const lookUp = sampleCase().case.grounds.lookUp as NonNullable<Grounds['lookUp']>;
const reinspection = sampleCase().case.correction.reinspection as NonNullable<Case['correction']['reinspection']>;

/** Article 33 and what comes before it, written out a second time. */
function conditionsMet({ grounds, correction, party }: Case): Advice['suggested'] {
  const birth = party.kind === 'individual' ? party.birthDate : '1990-01-01';
  if (birth === undefined || birth === '2015-01-01') return [];
  if (party.kind === 'individual' && ['unable', 'open'].includes(grounds.capacity ?? '')) return [];
  const result = correction.reinspection?.result;
  const corrected = grounds.corrected === 'yes' && (result === undefined || result === 'corrected');
  const first = grounds.first === 'yes' && (grounds.lookUp?.matches ?? 0) === 0;
  const shall: Advice['suggested'] = [
    ...(corrected && grounds.harm === 'none' ? (['minor'] as const) : []),
    ...(grounds.fault === 'no' && grounds.evidence?.fault !== undefined ? (['no-fault'] as const) : []),
  ];
  if (shall.length > 0) return shall;
  return first && corrected && ['none', 'slight'].includes(grounds.harm) ? ['first'] : [];
}

describe('a sentence of Article 33', () => {
  it('is suggested exactly where every condition is met, over every combination', () => {
    let count = 0;
    for (const one of everyCase()) {
      count += 1;
      const advice = adviseOn(one);
      if (advice.suggested.join() !== conditionsMet(one).join())
        expect(advice, JSON.stringify(one.grounds)).toEqual({});
      if ((advice.verdict === 'fits') !== advice.suggested.length > 0) expect(advice).toEqual({});
    }
    expect(count).toBe(3 * 4 * 3 * 3 * 4 * 3 * 2 * (1 + 4 * 6));
  }, 60_000);

  it('that is not suggested says what is missing, what contradicts, which article comes first, or that none fits', () => {
    for (const one of everyCase()) {
      const { verdict, missing, contradictions } = adviseOn(one);
      if (verdict === 'missing') expect(missing.length).toBeGreaterThan(0);
      if (verdict === 'contradictory') expect(contradictions.length).toBeGreaterThan(0);
      if (verdict === 'none') expect([...missing, ...contradictions]).toEqual([]);
    }
  }, 60_000);

  it('says what is missing once, with the sentence that needs it', () => {
    const { verdict, missing } = adviseOn(caseWith({ first: 'yes', harm: 'slight' }));
    expect(verdict).toBe('missing');
    expect(missing.map(({ path, zh }) => `${path} ${zh}`)).toEqual([
      'grounds.corrected 首违不罚：及时改正',
      'grounds.fault 无主观过错不罚：没有主观过错',
      'grounds.evidence.fault 无主观过错不罚：当事人有足以证明的证据',
    ]);
  });

  it('is held back where the register or the re-inspection speaks against an answer', () => {
    const found = { ...lookUp, matches: 1 };
    const advice = adviseOn(caseWith({ first: 'yes', harm: 'slight', corrected: 'yes', fault: 'yes', lookUp: found }));
    expect(advice).toMatchObject({ verdict: 'contradictory', suggested: [] });
    expect(advice.contradictions.map(({ path }) => path)).toEqual(['grounds.first']);
  });

  it('that says “shall” comes before the one that says “may”', () => {
    expect(adviseOn(caseWith({ first: 'yes', harm: 'none', corrected: 'yes', fault: 'yes' })).suggested).toEqual([
      'minor',
    ]);
  });
});

describe('a choice', () => {
  const fitting = { first: 'yes', harm: 'slight', corrected: 'yes', fault: 'yes' } as const;

  it('is against the advice where it is another sentence, or none and a person is named', () => {
    const advice = adviseOn(caseWith(fitting));
    expect(isAgainst(advice, { ...fitting, leg: 'first' })).toBe(false);
    expect(isAgainst(advice, { ...fitting, leg: 'minor' })).toBe(true);
    expect(isAgainst(advice, { ...fitting, leg: null })).toBe(false);
    expect(isAgainst(advice, { ...fitting, leg: null, decidedBy: '赵磊' })).toBe(true);
  });
});

describe('notices', () => {
  const codesOf = (one: Case, setting = { orderFirst: false, listed: true }) =>
    noticesFor(one, adviseOn(one), setting).map(({ code }) => code);

  it('name what the person, the matter and the law ask to be borne in mind', () => {
    const none = { first: 'no', harm: 'more', corrected: 'no', fault: 'yes' } as const;
    expect(codesOf(caseWith(none))).toEqual(['lighter']);
    expect(codesOf(caseWith({}), { orderFirst: true, listed: false })).toEqual(['order-first', 'list-not-exclusive']);
    const minor = { first: 'yes', harm: 'none', corrected: 'yes', fault: 'yes' } as const;
    expect(codesOf(caseWith(minor))).toEqual(['minor-judged', 'educate']);
    const at = (birth: string | undefined, capacity?: Grounds['capacity']) =>
      codesOf(
        caseWith(capacity === undefined ? {} : { capacity }, (one) => {
          one.party = person(birth);
        }),
      );
    expect(at('2015-01-01')).toEqual(['under-14']);
    expect(at('2010-01-01')).toEqual(['14-to-18']);
    expect(at(undefined)).toEqual(['age-unknown']);
    expect(at('1990-01-01', 'unable')).toEqual(['unable']);
    expect(at('1990-01-01', 'open')).toEqual(['capacity-open']);
    expect(at('1990-01-01', 'none')).toEqual([]);
  });

  it('say that a list is not exclusive of a matter that no list knows, as of one not confirmed', () => {
    const listed = [undefined, 'candidate', 'office-confirmed', 'official'] as const;
    expect(listed.map(isListed)).toEqual([false, false, true, true]);
    expect(codesOf(caseWith({}), { orderFirst: false, listed: isListed(undefined) })).toContain('list-not-exclusive');
  });

  it('say of a person who was in a normal state then that Article 31 imposes a penalty, as its text does', () => {
    const one = caseWith({ capacity: 'normal' }, (input) => {
      input.party = person('1990-01-01');
    });
    const [notice] = noticesFor(one, adviseOn(one), { orderFirst: false, listed: true });
    expect(notice?.code).toBe('able-then');
    const text = provisionOf(shippedLaw(), { law: 'penalty-law', article: 31 }, '2026-12-01')?.text;
    expect(text?.zh).toContain('应当给予行政处罚');
    expect(notice?.sentence.zh).toContain('应当给予行政处罚');
    expect(notice?.sentence.en).toContain('a penalty shall be imposed');
  });

  it('cite provisions that the law library holds', () => {
    for (const one of everyCase())
      for (const { cites } of noticesFor(one, adviseOn(one), { orderFirst: true, listed: false }))
        for (const citation of cites) {
          const key = JSON.stringify(citation);
          if (held.has(key)) continue;
          expect(provisionOf(shippedLaw(), citation, '2026-12-01'), key).toBeDefined();
          held.add(key);
        }
    expect(held.size).toBe(5);
  }, 60_000);
});
const held = new Set<string>();
