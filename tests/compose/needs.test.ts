// An office may word its papers as it likes, but not lose what the law has them say.
import { describe, expect, it } from 'vitest';
import { catalogue, findKind } from '../../templates/catalogue';
import { blockWords } from '../../templates/compose/block-words';
import { judgeOwnTemplate } from '../../templates/compose/own-template';
import { waysToPrint } from '../../templates/compose/printed';
import type { Template, TemplateBlock } from '../../templates/compose/template-schema';
import { vocabularyOf } from '../../templates/compose/vocabulary';
import { editionOf } from './own-edition';

const kinds = catalogue.map(({ id }) => id);

function shipped(kind: string): Template {
  const found = findKind(kind);
  if (found === undefined) throw new Error(kind);
  return found.template;
}

function faultsOf(data: unknown) {
  return judgeOwnTemplate(data).faults.map(({ path, severity, sentence }) => ({
    path: path.join('.'),
    severity,
    ...sentence,
  }));
}

describe('the shipped template of each kind', () => {
  it.each(kinds)('%s taken as an own edition is free of faults', (kind) => {
    expect(faultsOf(editionOf(kind))).toEqual([]);
  });

  it.each(kinds)('%s says what no edition may lose, and prints it somewhere', (kind) => {
    const template = shipped(kind);
    expect(template.needs.length).toBeGreaterThan(0);
    const { facts, collections } = vocabularyOf(template);
    const ways = waysToPrint(template);
    for (const need of template.needs) {
      for (const fact of need.facts) {
        const [, collection = '', entry = ''] = /^(.+)\.([^.]+)$/.exec(fact) ?? [];
        expect(facts.has(fact) || collections.get(collection)?.has(entry), fact).toBe(true);
        expect([...ways.keys()]).toContain(`zh:${fact}`);
        expect([...ways.keys()]).toContain(`en:${fact}`);
      }
      for (const block of need.blocks) expect([...ways.keys()]).toContain(`block:${block}`);
      for (const block of need.blocks) expect(Object.keys(blockWords)).toContain(block);
      for (const clause of need.clauses) expect([...ways.keys()]).toContain(`clause:${clause}`);
    }
  });
});

const order = (change: (blocks: TemplateBlock[]) => unknown): unknown => {
  const edition = editionOf('order-to-correct');
  const blocks = edition.blocks as TemplateBlock[];
  return { ...edition, blocks: change(blocks) ?? blocks };
};

describe('an edition of the order to correct', () => {
  it('that drops a block is refused with what is lost, why, and where it was', () => {
    const [fault] = faultsOf(order((blocks) => blocks.filter(({ clause }) => clause !== 'requirement')));
    expect(fault).toMatchObject({ path: 'blocks', severity: 'block' });
    expect(fault?.zh).toContain('改正内容及要求');
    expect(fault?.zh).toContain('requirement');
    expect(fault?.en).toContain('“what is to be corrected” (correction.requirement)');
  });

  it('that prints the time limit only for some parties is refused, and says for whom it is lost', () => {
    const faults = faultsOf(
      order((blocks) =>
        blocks.map((block) =>
          block.clause === 'order-within-limit' ? { ...block, when: 'is.dated and is.organisation' } : block,
        ),
      ),
    );
    expect(faults[0]).toMatchObject({ severity: 'block' });
    expect(faults.map(({ zh }) => zh).join()).toContain('当事人是个人时，不再印出“改正期限”');
    expect(faults.map(({ en }) => en).join()).toContain('Where the party is a person, it no longer prints');
  });

  it('that hides a fact within a text is found out too', () => {
    const text = '限期：{% if is.minor %}{{ correction.deadline }}{% else %}尽快{% endif %}';
    const faults = faultsOf(
      order((blocks) =>
        blocks.map((block) =>
          block.clause === 'order-within-limit' && block.kind === 'paragraph'
            ? { ...block, text: { zh: `${text}{{ cited.order }}`, en: `${text}{{ cited.order }}` } }
            : block,
        ),
      ),
    );
    expect(faults).toHaveLength(1);
    expect(faults[0]?.zh).toContain('当事人没有监护人');
  });

  it('that loses something in English alone is refused', () => {
    const faults = faultsOf(
      order((blocks) =>
        blocks.map((block) =>
          block.clause === 'requirement' && block.kind === 'paragraph'
            ? { ...block, text: { zh: block.text.zh, en: '' } }
            : block,
        ),
      ),
    );
    expect(faults.map(({ zh }) => zh).join()).toContain('英文的“改正内容及要求”');
  });

  it('may tell at once and by a day in one block, for no case is both', () => {
    const text =
      '现责令{{ party.you }}{% if is.immediately %}立即{% else %}于{{ correction.deadline }}{% endif %}改正（{{ cited.order }}）。';
    const one = { clause: 'order', kind: 'paragraph', text: { zh: text, en: text } };
    const merged = order((blocks) =>
      blocks.flatMap((block) =>
        block.clause === 'order-at-once'
          ? [one as TemplateBlock]
          : block.clause === 'order-within-limit'
            ? []
            : [block],
      ),
    );
    expect(faultsOf(merged)).toEqual([]);
  });

  it('without the receipt is warned of, not refused', () => {
    const faults = faultsOf(order((blocks) => blocks.filter(({ kind }) => kind !== 'receipt')));
    expect(faults).toMatchObject([{ severity: 'warn' }]);
    expect(faults[0]?.zh).toContain('签收栏');
  });

  it('that drops the right to be heard, the officers or the signature is refused for each', () => {
    const faults = faultsOf(
      order((blocks) => blocks.filter(({ clause }) => clause !== 'statement' && clause !== 'signature')),
    );
    const all = faults.map(({ zh }) => zh).join('\n');
    for (const part of ['statement', 'officers.name', 'officers.certificate', 'paper.date', '签名和落款']) {
      expect(all).toContain(part);
    }
  });
});
