// A template is refused before it can put a wrong word on paper.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../templates/catalogue';
import { checkTemplate } from '../../templates/compose/check-template';
import { allClauses, allParts } from '../../templates/compose/clauses';
import { judgeTexts } from '../../templates/compose/judge-texts';
import { clauseSchema, partSchema, templateSchema } from '../../templates/compose/template-schema';
import { walkTemplate } from '../../templates/compose/template-text-walk';
import { factsOfText } from '../../templates/compose/text-facts';

import { vocabularyOf } from '../../templates/compose/vocabulary';

const folder = new URL('../../templates/', import.meta.url);
const kinds = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((entry) => readdirSync(new URL(`${entry.name}/`, folder)).map((file) => `${entry.name}/${file}`))
  .filter((file) => file.endsWith('/template.yaml'));

const small = (zh: string, en: string): string => `kind: sample
edition: "1"
name: { zh: 样, en: Sample }
subject: case
page: form
sources: [x]
copies: [{ zh: 存根, en: File copy }]
blocks:
  - clause: body
    kind: paragraph
    text:
      zh: ${JSON.stringify(zh)}
      en: ${JSON.stringify(en)}
`;

describe('a template', () => {
  it.each(kinds)('shipped in %s is free of faults', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(checkTemplate(text, file)).toEqual([]);
  });

  it('is in the catalogue for each folder, under the name of its folder', () => {
    expect(catalogue.map((kind) => `${kind.id}/template.yaml`).sort()).toEqual([...kinds].sort());
  });

  it.each(catalogue)('$id proposes a number series where it prints its number', ({ template }) => {
    const isNumbered = template.blocks.some(({ kind }) => kind === 'number');
    expect(template.series !== undefined).toBe(isNumbered);
  });

  it('that names an unknown fact is refused with line and column', () => {
    const [fault] = checkTemplate(small('甲{{ party.nmae }}', 'A {{ party.nmae }}'), 'a.yaml');
    expect(fault).toMatchObject({ file: 'a.yaml', line: 12 });
    expect(fault?.column).toBeGreaterThan(10);
    expect(fault?.sentence.zh).toContain('party.nmae');
    expect(fault?.sentence.en).toContain('party.nmae');
  });

  it('whose table names its entries in a head is refused: heads stand outside of the rows', () => {
    const table = `  - clause: table
    kind: data-table
    each: officers
    columns:
      - { head: { zh: "{{ item.name }}", en: "{{ item.name }}" }, cell: { zh: "{{ item.name }}", en: "{{ item.name }}" }, share: 1 }
`;
    const faults = checkTemplate(`${small('甲', 'A')}${table}`, 'a.yaml');
    expect(faults.map(({ sentence }) => sentence.en).join()).toContain('item.name');
    expect(faults.every(({ line }) => line === 18)).toBe(true);
  });

  it('that uses an unknown filter is refused', () => {
    const faults = checkTemplate(small('{{ party.name | upcasse }}', '{{ party.name }}'), 'a.yaml');
    expect(faults.some((fault) => fault.sentence.en.includes('upcasse') && fault.line === 12)).toBe(true);
  });

  it('whose placeholder is not closed is refused, not printed', () => {
    expect(checkTemplate(small('{{ party.name', 'x'), 'a.yaml')).not.toEqual([]);
  });

  it('whose Chinese and English name different facts is refused', () => {
    const faults = checkTemplate(small('{{ party.name }}', '{{ party.address }}'), 'a.yaml');
    expect(faults.map((fault) => fault.sentence.en).join()).toMatch(/zh: party.name.*en: party.address/);
  });

  it('that uses an entry of a collection outside of it is refused', () => {
    expect(checkTemplate(small('{{ item.name }}', '{{ item.name }}'), 'a.yaml')).toHaveLength(2);
  });

  it('with broken YAML or an unknown key is refused with its place', () => {
    expect(checkTemplate('kind: [', 'a.yaml')[0]?.line).toBe(1);
    const faults = checkTemplate(`${small('甲', 'A')}colour: red\n`, 'a.yaml');
    expect(faults[0]?.sentence.zh).toContain('colour 是未知字段');
  });
});

describe('shipped clauses and parts', () => {
  it('have the shape of clauses and parts', () => {
    for (const clause of allClauses()) expect(clauseSchema.safeParse(clause).error).toBeUndefined();
    for (const part of allParts()) expect(partSchema.safeParse(part).error).toBeUndefined();
  });

  it('name only facts that cases have', () => {
    const vocabulary = vocabularyOf({ subject: 'case', provisions: {}, asks: [] });
    const faults: string[] = [];
    for (const shared of [...allParts(), ...allClauses()]) {
      judgeTexts(walkTemplate(shared), vocabulary, (_place, _zh, en) => faults.push(`${shared.id}: ${en}`));
    }
    expect(faults).toEqual([]);
  });

  it('leave no day without a remedy clause, and none with two', () => {
    const remedy = allClauses().find((clause) => clause.id === 'remedy');
    for (const day of ['1999-01-01', '2023-12-31', '2024-01-01', '2026-11-23', '2099-12-31']) {
      const fitting = remedy?.variants.filter((one) => one.from <= day && (one.until === null || day <= one.until));
      expect(fitting).toHaveLength(1);
    }
  });

  it('cite no article by number in their texts: the law is data', () => {
    const texts = JSON.stringify(catalogue.map((kind) => templateSchema.shape.blocks.safeParse(kind.template.blocks)));
    expect(texts).not.toMatch(/第[一二三四五六七八九十百零]+条/);
    expect(texts).not.toMatch(/Article \d/);
  });
});

describe('the facts of a text', () => {
  it('are read with their places, conditions apart from what is printed', () => {
    const read = factsOfText('{% if party.phone %}{{ party.name }}{% endif %}');
    if ('fault' in read) throw new Error(read.fault.en);
    expect(read.facts.map(({ name, printed }) => [name, printed])).toEqual([
      ['party.phone', false],
      ['party.name', true],
    ]);
  });
});
