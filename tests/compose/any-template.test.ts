// Whatever an office makes of a template: what the judgement lets through composes, and what it refuses has its place.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../templates/catalogue';
import { withParts } from '../../templates/compose/clauses';
import { composeCase } from '../../templates/compose/compose-case';
import { composeOperation } from '../../templates/compose/compose-operation';
import { judgeTemplate } from '../../templates/compose/judge-template';
import { liquid } from '../../templates/compose/say-text';
import { walkTemplate } from '../../templates/compose/template-text-walk';
import { factsOfText } from '../../templates/compose/text-facts';
import { readOperation } from '../../templates/operation/read-operation';
import { blankOperation } from '../../templates/operation/whole-operation';
import { changedTemplate, fragments } from './changed-template';
import { office, sampleCase } from './sample';

/** More of them in `npm run soak`. */
const runs = Number(process.env.PILIN_RUNS ?? 120);

const read = readOperation(
  JSON.parse(readFileSync('examples/operations/pinghu-jinshan-october-2026.json', 'utf8')) as unknown,
);
const operations = [blankOperation('01JD0000000000000000000002', 'pinghu'), ...(read.ok ? [read.value] : [])];

function composeWith(data: unknown, kind: (typeof catalogue)[number]): void {
  const { template } = judgeTemplate(data);
  if (template === null) throw new Error('not sound');
  const tried = { ...withParts(template), kind: kind.id };
  for (const language of ['zh', 'en', 'zh-en'] as const) {
    const request = { kind: kind.id, office, date: '2026-11-09', language, layout: 'stacked', draft: true } as const;
    if (kind.subject === 'case') composeCase({ ...request, template: tried, case: sampleCase });
    else
      for (const operation of operations)
        composeOperation({ ...request, template: tried, operation, cases: [sampleCase] });
  }
}

describe('a template that was changed at random', () => {
  it.each(catalogue.map((kind) => [kind.id, kind] as const))(
    'of the kind %s composes where it is let through',
    (_, kind) => {
      let passed = 0;
      fc.assert(
        fc.property(changedTemplate(kind.template), (data) => {
          const { faults } = judgeTemplate(data);
          if (faults.some(({ severity }) => severity === 'block')) {
            for (const { path, sentence } of faults) {
              expect(Array.isArray(path) && sentence.zh !== '' && sentence.en !== '').toBe(true);
            }
            return;
          }
          passed += 1;
          composeWith(data, kind);
        }),
        { numRuns: runs },
      );
      // A judgement that refused everything would prove nothing.
      expect(passed).toBeGreaterThan(runs / 20);
    },
  );
});

describe('a text of placeholders and tags', () => {
  it('that is read without fault is sound to the engine, and names the same facts', () => {
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const facts = factsOfText(text);
        if ('fault' in facts) return;
        const { globals } = liquid.parseAndAnalyzeSync(text);
        const named = Object.values(globals).flatMap((uses) => uses.map(({ segments }) => segments.join('.')));
        expect([...new Set(facts.facts.map(({ name }) => name))].sort()).toEqual([...new Set(named)].sort());
        for (const { name, offset } of facts.facts) expect(text.slice(offset, offset + name.length)).toBe(name);
      }),
      { numRuns: runs * 10 },
    );
  });

  it('is found wherever a template has one', () => {
    const { texts } = walkTemplate({ blocks: [{ kind: 'title', text: { zh: '甲', en: 'A' } }] });
    expect(texts.map(({ path }) => path)).toEqual([['blocks', 0, 'text']]);
  });
});
