// Every matter at every place on the days that matter: answered with reasons, never by a law not in force there.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseBasis } from '../../templates/law/choose';
import type { DecidingFacts } from '../../templates/law/deciding-facts';
import type { Matter } from '../../templates/law/schema';
import {
  choose,
  codes,
  firstDayOfNewText,
  guidingOpinionsDay,
  hefei,
  jiaxing,
  jinshan,
  lastDayOfOldText,
  law,
  nantong,
  pinghu,
  severityOf,
  suzhou,
  today,
} from './choosing';

const divisions = [pinghu, jinshan, suzhou, nantong, jiaxing, hefei];
const dates = [guidingOpinionsDay, lastDayOfOldText, firstDayOfNewText, today];

/** What each matter rests on today in Pinghu, Jinshan, Suzhou and Hefei: a law, or nothing until the office enters it. */
const expected: Record<string, readonly [string, string, string, string]> = {
  'street-vending': ['zj-city-appearance', '', '', ''],
  'over-window-business': ['zj-city-appearance', '', '', ''],
  'stacking-in-public-place': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'temporary-structure': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'posting-and-scribbling': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'hanging-and-drying': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'signboard-setting': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'signboard-disrepair': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'spitting-and-littering': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'dumping-refuse-or-sewage': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'open-burning': ['zj-city-appearance', '', '', ''],
  'roadside-car-washing': ['zj-city-appearance', '', '', ''],
  'construction-site-upkeep': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'green-waste-not-cleared': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'workshop-premises-unclean': ['zj-city-appearance', '', '', ''],
  'responsibility-area-duty': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'keeping-livestock': ['zj-city-appearance', 'city-appearance', 'city-appearance', 'city-appearance'],
  'dog-waste': ['zj-city-appearance', 'sh-dogs', '', ''],
  'dog-unleashed': ['jx-dogs', 'sh-dogs', '', ''],
  'waste-not-sorted': ['jx-domestic-waste', 'sh-domestic-waste', '', ''],
  'waste-manager-duty': ['jx-domestic-waste', 'sh-domestic-waste', '', ''],
  'road-occupation': ['urban-roads', 'urban-roads', 'urban-roads', 'urban-roads'],
  'greenery-damage': ['urban-greening', 'sh-greening', 'urban-greening', 'urban-greening'],
  'cooking-fume': ['jx-cooking-fume', 'air-pollution', 'air-pollution', 'air-pollution'],
};

describe('choosing for every matter', () => {
  it.each(Object.entries(expected))('%s rests today on the law expected on each side', (id, laws) => {
    const found = [pinghu, jinshan, suzhou, hefei].map((division) => {
      const choice = choose(id, division, today);
      return choice.outcome === 'missing' ? '' : [...new Set(choice.breach.map((one) => one.citation.law))].join();
    });
    expect(found).toEqual(laws);
  });

  it.each(
    law.matters.flatMap((matter) =>
      divisions.flatMap((division) => dates.map((date) => [matter.id, division, date] as const)),
    ),
  )('%s in %s on %s is answered with its reasons', (id, division, date) => {
    const choice = choose(id, division, date);
    expect(codes(choice)).toContain('candidate-matter');
    expect(codes(choice).includes('local-provision-to-be-entered')).toBe(choice.outcome === 'missing');
    expect(codes(choice).includes('english-missing')).toBe(false);
    if (choice.outcome === 'local') return;
    const reason = codes(choice).some((code) => ['text-not-found', 'no-provision', 'not-in-force'].includes(code));
    expect(reason).toBe(true);
    if (choice.outcome === 'missing') expect(severityOf(choice, 'local-provision-to-be-entered')).toBe('block');
    else expect(severityOf(choice, 'local-provision-may-be-more-specific')).toBe('warn');
  });

  it('cites nothing but provisions in force there and then, whatever the place, the day and the facts', () => {
    const days = fc.date({ min: new Date('2011-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
    const anyDivision = fc.oneof(fc.constantFrom(...divisions), fc.stringMatching(/^[1-6]\d{5}$/));
    fc.assert(
      fc.property(fc.constantFrom(...law.matters), anyDivision, days, fc.nat(), (matter, division, day, seed) => {
        const date = day.toISOString().slice(0, 10);
        const choice = chooseBasis(law, matter, division, date, someFacts(matter, seed));
        if (choice.outcome === 'missing') return;
        expect(choice.outcome).toBe(choice.basis.jurisdiction === '' ? 'national' : 'local');
        for (const { edition, text } of [...choice.breach, ...choice.consequence]) {
          expect(division.startsWith(edition.jurisdiction)).toBe(true);
          expect(edition.validFrom <= date && (edition.validTo === null || date <= edition.validTo)).toBe(true);
          expect(edition.status).not.toBe('text-not-found');
          expect(text.zh).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('once the facts are entered, cites one provision as breached and leaves no question open', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...law.matters),
        fc.constantFrom(...divisions),
        fc.constantFrom(...dates),
        fc.nat(),
        (matter, division, date, seed) => {
          const choice = chooseBasis(law, matter, division, date, someFacts(matter, seed));
          expect(codes(choice)).not.toContain('depends-on-facts');
          if (choice.outcome !== 'missing') expect(choice.breach).toHaveLength(1);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

/** One value for every choice of the matter, and a kind of party. */
function someFacts(matter: Matter, seed: number): DecidingFacts {
  const choices = matter.facts.filter((fact) => fact.kind === 'choice');
  const entries = choices.map((fact, index) => {
    const values = fact.choices ?? [];
    return [fact.key, values[(seed + index) % values.length]?.value] as const;
  });
  return { ...Object.fromEntries(entries), party: seed % 2 === 0 ? 'organisation' : 'individual' };
}
