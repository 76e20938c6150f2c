// The list of matters is data that clerks and reviewers rely on: complete, cited exactly, the same in both languages.
import { describe, expect, it } from 'vitest';
import { provisionOf } from '../../templates/law/cite';
import { shippedLaw } from '../../templates/law/library';
import { type Matter, matterSchema } from '../../templates/law/schema';

const law = shippedLaw();
const named = law.matters.map((matter) => [matter.id, matter] as const);

/** docs of the contract: the 24 candidates, in their order. */
const ids =
  'street-vending over-window-business stacking-in-public-place temporary-structure posting-and-scribbling ' +
  'hanging-and-drying signboard-setting signboard-disrepair spitting-and-littering dumping-refuse-or-sewage ' +
  'open-burning roadside-car-washing construction-site-upkeep green-waste-not-cleared workshop-premises-unclean ' +
  'responsibility-area-duty keeping-livestock dog-waste dog-unleashed waste-not-sorted waste-manager-duty ' +
  'road-occupation greenery-damage cooking-fume';

describe('the shipped matters', () => {
  it('are the 24 of the contract in its order, every one a candidate', () => {
    expect(law.matters.map((matter) => matter.id)).toEqual(ids.split(' '));
    expect(law.matters.map((matter) => matter.order)).toEqual(law.matters.map((_, index) => index + 1));
    expect(new Set(law.matters.map((matter) => matter.sourceStatus))).toEqual(new Set(['candidate']));
  });

  it.each(named)('%s is what the schema makes of it, nothing left to a default', (_, matter) => {
    expect(matterSchema.parse(matter)).toEqual(matter);
  });

  it.each(named)('%s has both languages wherever it speaks', (_, matter) => {
    const { name, conditions, sentence, requirement, education, facts, bases } = matter;
    const labels = facts.flatMap((fact) => [fact.label, ...(fact.choices ?? []).map((choice) => choice.label)]);
    const rest = bases.flatMap((basis) => [basis.note, basis.competentName]).filter((one) => one !== undefined);
    for (const words of [name, conditions, sentence, requirement, education, ...labels, ...rest]) {
      expect(words.zh).not.toBe('');
      expect(words.en).not.toBe('');
      expect(words.en).not.toMatch(/[\u3400-\u9fff]/);
    }
  });

  it.each(named)('%s fills its sentence from the same declared facts in both languages', (_, matter) => {
    const declared = matter.facts.map((fact) => fact.key).sort();
    expect(keysOf(matter.sentence.zh)).toEqual(declared);
    expect(keysOf(matter.sentence.en)).toEqual(declared);
    expect(declared).not.toContain('party');
  });

  it.each(named)('%s leaves no hole where an optional fact is not entered', (_, matter) => {
    const optional = matter.facts.filter((fact) => !fact.required).map((fact) => fact.key);
    for (const text of [matter.sentence.zh, matter.sentence.en]) {
      const conditions = [...text.matchAll(/\{% if (\w+) %\}/g)].map((match) => match[1]);
      expect(conditions.sort()).toEqual([...optional].sort());
      const bare = text.replace(/\{% if \w+ %\}.*?\{% endif %\}/g, '');
      for (const key of optional) expect(bare).not.toContain(`{{ ${key} }}`);
    }
  });

  it.each(named)('%s cites only provisions that resolve, through all the time its basis is valid', (_, matter) => {
    for (const basis of matter.bases) {
      for (const citation of [...basis.breach, ...basis.consequence]) {
        for (const date of [basis.validFrom, basis.validTo ?? '2026-11-23']) {
          expect(provisionOf(law, citation, date), JSON.stringify({ citation, date })).toBeDefined();
        }
      }
    }
  });

  it.each(named)('%s has English for every provision it cites', (_, matter) => {
    for (const basis of matter.bases) {
      for (const citation of [...basis.breach, ...basis.consequence]) {
        const provision = provisionOf(law, citation, basis.validFrom);
        expect(provision?.enStatus, JSON.stringify(citation)).not.toBe('missing');
        expect(provision?.text.en, JSON.stringify(citation)).not.toBe('');
      }
    }
  });

  it.each(named)('%s names a fine exactly where its provision has one', (_, matter) => {
    for (const basis of matter.bases) {
      expect(basis.fine.zh === '').toBe(basis.structure === 'N');
      expect(basis.fine.en === '').toBe(basis.structure === 'N');
    }
  });

  it.each(named)('%s keeps every amount in words that its provision prints', (_, matter) => {
    for (const basis of matter.bases) {
      const amounts = basis.fine.zh.match(/[一二三四五六七八九十百千万]+元/g) ?? [];
      const cited = basis.consequence.map((citation) => provisionOf(law, citation, basis.validFrom)?.text.zh ?? '');
      const text = cited.join('\n').replace('2万元', '二万元');
      for (const amount of amounts) expect(text).toContain(amount);
    }
  });

  it.each(named)('%s decides between provisions only by its own choices or the kind of party', (_, matter) => {
    for (const basis of matter.bases) {
      for (const [key, values] of Object.entries(basis.when ?? {})) {
        expect(choicesOf(matter, key), key).toEqual(expect.arrayContaining(values));
      }
    }
  });
});

function choicesOf(matter: Matter, key: string): readonly string[] {
  if (key === 'party') return ['organisation', 'individual'];
  const fact = matter.facts.find((one) => one.key === key && one.kind === 'choice' && one.required);
  return fact?.choices?.map((choice) => choice.value) ?? [];
}

function keysOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{ (\w+) \}\}/g)].map((match) => match[1]))].sort() as string[];
}
