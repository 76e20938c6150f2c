// An office's editions of a template in its file: named, numbered, kept for the record, compared with what is shipped.
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalogue, findKind, type Kind } from '../../templates/catalogue';
import { checkTemplate } from '../../templates/compose/check-template';
import { judgeOwnTemplate } from '../../templates/compose/own-template';
import { ownTemplate, templateInUse } from '../../templates/compose/template-in-use';
import { readOffice } from '../../templates/office/read-office';
import { changesBetween, threeWay } from '../../templates/workshop/compare-editions';
import { editionsOf, newestEdition, nextEdition, withEdition, withShipped } from '../../templates/workshop/editions';
import { shippedNews } from '../../templates/workshop/shipped-news';
import { shippedBase, shippedText, type TemplateData } from '../../templates/workshop/shipped-text';
import { takeShipped } from '../../templates/workshop/take-shipped';
import { templateYaml } from '../../templates/workshop/template-yaml';
import { office } from '../compose/sample';

const order = findKind('order-to-correct') as Kind;
const made = { basedOn: order.template.edition, note: '措辞', by: '法制员', savedAt: '2026-12-01T09:00:00+08:00' };

type Block = { readonly clause: string; readonly [key: string]: unknown };

function reworded(template: TemplateData, clause: string, zh: string, en: string): TemplateData {
  const blocks = (template.blocks as readonly Block[]).map((block) =>
    block.clause === clause ? { ...block, text: { zh, en } } : block,
  );
  return { ...template, blocks };
}

const ours = reworded(
  shippedText(order),
  'requirement',
  '要求：{{ correction.requirement }}',
  'To do: {{ correction.requirement }}',
);

describe('the text an office begins with', () => {
  it.each(catalogue.map((kind) => [kind.id, kind] as const))('of %s is sound, as data and as YAML', (_, kind) => {
    const text = shippedText(kind);
    expect(judgeOwnTemplate(text).faults).toEqual([]);
    const yaml = templateYaml(text, { zh: '甲', en: 'A' });
    expect(checkTemplate(yaml, 'a.yaml')).toEqual([]);
    expect(parse(yaml)).toEqual(text);
    expect(Object.keys(parse(yaml) as object)).toEqual(Object.keys(text));
  });

  it('has the words of shared parts in it, and none of what the kind alone decides', () => {
    const yaml = templateYaml(shippedText(order));
    expect(yaml).toContain('有权对上述事实、理由和依据进行陈述和申辩');
    expect(yaml).not.toContain('needs:');
    expect(yaml).toContain('    text: { zh: 责令改正通知书, en: Notice of Order to Make Corrections }');
  });
});

describe('a new edition', () => {
  it('is named by the day and a number that was not used that day', () => {
    const day = '2026-12-01';
    expect(nextEdition(office, order, day)).toBe('2026-12-01.1');
    const one = withEdition(office, order, { ...made, template: ours, edition: '2026-12-01.1' });
    expect(nextEdition(one, order, day)).toBe('2026-12-01.2');
    expect(nextEdition(one, order, '2026-12-02')).toBe('2026-12-02.1');
  });

  it('is in use at once, with the shipped one it was made from beside it', () => {
    const one = withEdition(office, order, { ...made, template: ours, edition: '2026-12-01.1' });
    expect(templateInUse(order, one)).toMatchObject({ origin: 'office', template: { edition: '2026-12-01.1' } });
    expect(one.templateBases).toMatchObject([{ kind: order.id, edition: order.template.edition }]);
    const two = withEdition(one, order, { ...made, template: ours, edition: '2026-12-01.2' });
    expect(two.templateBases).toHaveLength(1);
    expect(editionsOf(two, order.id).map(({ template }) => template.edition)).toEqual(['2026-12-01.1', '2026-12-01.2']);
    expect(newestEdition(two, order.id)).toBe('2026-12-01.2');
    expect(readOffice(JSON.parse(JSON.stringify(two))).ok).toBe(true);
  });

  it('gives way to the shipped template again and stays for the record, with who and why', () => {
    const one = withEdition(office, order, { ...made, template: ours, edition: '2026-12-01.1' });
    const ended = { at: '2026-12-02T09:00:00+08:00', by: '法制员', note: '改回' };
    const back = withShipped(one, order.id, ended);
    expect(ownTemplate(back, order.id)).toBeUndefined();
    expect(back.templates).toMatchObject([{ inUse: false, ended, template: { edition: '2026-12-01.1' } }]);
    expect(withShipped(back, order.id, ended)).toBe(back);
  });

  it('beyond what an office keeps lets go of the oldest, never of the newest of a kind', () => {
    let many = withEdition(office, order, { ...made, template: ours, edition: 'first' });
    const letter = findKind('education-letter') as Kind;
    for (let count = 0; count < 405; count += 1) {
      const template = shippedText(letter);
      many = withEdition(many, letter, { ...made, template, edition: `e${count}` });
    }
    expect(many.templates).toHaveLength(400);
    expect(newestEdition(many, order.id)).toBe('first');
    expect(newestEdition(many, letter.id)).toBe('e404');
  });
});

describe('two editions compared', () => {
  it('differ where their words do, in the order of the paper', () => {
    const changes = changesBetween(shippedText(order), ours);
    expect(changes.map(({ id }) => id)).toEqual(['block:requirement']);
    expect(changes[0]?.after?.words).toEqual({
      zh: '要求：{{ correction.requirement }}',
      en: 'To do: {{ correction.requirement }}',
    });
  });

  it('differ in conditions, dropped and added blocks, copies and questions as well', () => {
    const blocks = (ours.blocks as readonly Block[]).filter(({ clause }) => clause !== 'receipt');
    const added = { clause: 'extra', kind: 'paragraph', text: { zh: '附。', en: 'Extra.' } };
    const other = {
      ...ours,
      copies: [{ zh: '存根', en: 'File copy' }],
      blocks: [
        ...blocks.map((block) => (block.clause === 'order-at-once' ? { ...block, when: 'is.minor' } : block)),
        added,
      ],
    };
    const changes = changesBetween(ours, other);
    expect(changes.map(({ id }) => id)).toEqual([
      'block:order-at-once',
      'block:receipt',
      'block:extra',
      'frame:copies',
    ]);
    expect(changes[1]).toMatchObject({ after: undefined });
    expect(changes[2]).toMatchObject({ before: undefined });
  });

  it('are the same whatever the order of keys', () => {
    const turned = (ours.blocks as readonly Block[]).map((block) =>
      Object.fromEntries(Object.entries(block).reverse()),
    );
    expect(changesBetween(ours, { ...ours, blocks: turned })).toEqual([]);
  });
});

describe('a newer shipped template', () => {
  const base = shippedBase(order);
  const shipped = reworded(
    reworded(base, 'addressee', '{{ party.name }}', '{{ party.name }}'),
    'requirement',
    '须：{{ correction.requirement }}',
    'Must: {{ correction.requirement }}',
  );
  const newer: Kind = {
    ...order,
    template: { ...order.template, edition: '2027-01-01', blocks: shipped.blocks as never },
  };
  const one = withEdition(office, order, { ...made, template: ours, edition: '2026-12-01.1' });

  it('is told, with the one ours was made from', () => {
    expect(shippedNews(one, order)).toEqual({ news: 'none' });
    expect(shippedNews(one, newer)).toMatchObject({ news: 'newer', base: { edition: order.template.edition } });
    expect(shippedNews({ ...one, templateBases: [] }, newer)).toEqual({ news: 'newer', base: null });
    expect(shippedNews(office, newer)).toEqual({ news: 'none' });
  });

  it('is told by its words where its name was left as it was', () => {
    const unnamed = { ...newer, template: { ...newer.template, edition: order.template.edition } };
    expect(shippedNews(one, unnamed).news).toBe('newer');
  });

  it('is none where ours was made from what a later program ships', () => {
    const later = withEdition(office, order, { ...made, basedOn: '2030-01-01', template: ours, edition: 'x' });
    expect(shippedNews(later, order)).toEqual({ news: 'later-program' });
  });

  it('is compared three ways: what it alone changed, and what both did', () => {
    const changes = threeWay(base, shipped, ours);
    expect(changes.map(({ id, changedBy }) => [id, changedBy])).toEqual([
      ['block:addressee', 'shipped'],
      ['block:requirement', 'both'],
    ]);
    const taken = takeShipped(ours, shipped, changes.slice(0, 1));
    expect(changesBetween(ours, taken).map(({ id }) => id)).toEqual(['block:addressee']);
    expect(changesBetween(shipped, takeShipped(ours, shipped, changes)).map(({ id }) => id)).toEqual(['clause:remedy']);
  });

  it('may bring a block in its place, take one away, and change a shared clause', () => {
    const blocks = base.blocks as readonly Block[];
    const extra = { clause: 'warning', kind: 'paragraph', text: { zh: '请注意。', en: 'Note.' } };
    const at = blocks.findIndex(({ clause }) => clause === 'requirement');
    const now = {
      ...base,
      blocks: [...blocks.slice(0, at), extra, ...blocks.slice(at)].filter(({ clause }) => clause !== 'receipt'),
    };
    const changes = threeWay(base, now, ours);
    const taken = takeShipped(ours, now, changes);
    const names = (taken.blocks as readonly Block[]).map(({ clause }) => clause);
    expect(names.indexOf('warning')).toBe(names.indexOf('requirement') - 1);
    expect(names).not.toContain('receipt');
  });
});
