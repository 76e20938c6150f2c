// Blocks of official papers in templates: attachments and annexes, rows that are left out, signers, law of the place.
import { describe, expect, it } from 'vitest';
import type { Particulars } from '../../templates/asks/ask';
import { checkTemplate } from '../../templates/compose/check-template';
import { withParts } from '../../templates/compose/clauses';
import { composeCase } from '../../templates/compose/compose-case';
import type { Template } from '../../templates/compose/template-schema';
import { templateSchema } from '../../templates/compose/template-schema';
import type { Office } from '../../templates/office/office';
import type { Block, Words } from '../../templates/paper/blocks';
import { office, sampleCase } from './sample';

const [first] = sampleCase.evidence;
if (first === undefined) throw new Error('the sample case has evidence');
const file = { name: 'site.jpg', sha256: 'a'.repeat(64), bytes: 1 };
const one = { ...sampleCase, evidence: [first, { ...first, id: 'e2', file }] };

const both = (zh: string, en = zh): { zh: string; en: string } => ({ zh, en });

function template(blocks: readonly object[], more: object = {}): Template {
  const data = {
    kind: 'order-to-correct',
    edition: '1',
    name: both('样', 'Sample'),
    subject: 'case',
    page: 'general',
    sources: ['x'],
    copies: [both('存根')],
    asks: [{ key: 'more', kind: 'texts', label: both('另附', 'also attached') }],
    blocks,
    ...more,
  };
  return withParts(templateSchema.parse(data));
}

const answers: Particulars = {
  'order-to-correct': { more: [both('现场照片', 'Photographs'), both('名单', 'A list')] },
};

function blocksOf(tried: Template, given: Particulars = answers, of: Office = office): readonly Block<Words>[] {
  const request = {
    kind: 'order-to-correct',
    office: of,
    date: '2026-10-20',
    language: 'zh',
    layout: 'stacked',
  } as const;
  return composeCase({ ...request, draft: true, case: { ...one, particulars: given }, template: tried }).paper.blocks;
}

const textOf = ({ zh }: Words): string => zh.map((run) => run.text).join('');

const note = (item: object = {}) => ({
  clause: 'attachments',
  kind: 'attachment-note',
  items: [{ ...both('证据清单', 'List of evidence'), ...item }],
  each: 'asked.more',
});
const annex = (title: string) => ({ clause: 'annex', kind: 'annex', label: both('附件', 'Annex'), title: both(title) });

describe('the note of attachments', () => {
  const items = (blocks: readonly Block<Words>[]) =>
    blocks.flatMap((block) => (block.kind === 'attachment-note' ? block.items.map(textOf) : []));

  it('names what the paper annexes, then what was answered', () => {
    expect(items(blocksOf(template([note()])))).toEqual(['证据清单', '现场照片', '名单']);
  });

  it('leaves out an item whose condition does not hold, and falls away with the last', () => {
    expect(items(blocksOf(template([note({ when: 'is.individual' })])))).toEqual(['现场照片', '名单']);
    expect(blocksOf(template([note({ when: 'is.individual' })]), {})).toEqual([]);
  });
});

describe('annexes', () => {
  const labels = (blocks: readonly Block<Words>[]) =>
    blocks.flatMap((block) =>
      block.kind === 'annex' ? [[textOf(block.label), block.label.en.map((run) => run.text).join('')]] : [],
    );

  it('bear their number where the note of attachments has more than one', () => {
    expect(labels(blocksOf(template([note(), annex('证据清单')])))).toEqual([['附件1', 'Annex 1']]);
    expect(labels(blocksOf(template([annex('甲'), annex('乙')]), {}))).toEqual([
      ['附件1', 'Annex 1'],
      ['附件2', 'Annex 2'],
    ]);
  });

  it('bear none where there is one attachment only', () => {
    expect(labels(blocksOf(template([note(), annex('证据清单')]), {}))).toEqual([['附件', 'Annex']]);
  });
});

describe('a table', () => {
  it('leaves out the entries for which its condition does not hold', () => {
    const column = { head: both('校验值', 'SHA-256'), cell: both('{{ item.sha256 }}'), share: 1 };
    const table = { clause: 'files', kind: 'data-table', each: 'evidence', where: 'item.sha256', columns: [column] };
    const rows = blocksOf(template([table])).flatMap((block) => (block.kind === 'data-table' ? block.rows : []));
    const files = one.evidence.filter(({ file }) => file !== undefined);
    expect(rows).toHaveLength(files.length);
    expect(files.length).toBeLessThan(one.evidence.length);
  });

  it('whose condition names an unknown fact is refused, with its place', () => {
    const text = `kind: sample
edition: "1"
name: { zh: 样, en: Sample }
subject: case
page: form
sources: [x]
copies: [{ zh: 存根, en: File copy }]
blocks:
  - clause: files
    kind: data-table
    each: evidence
    where: item.hash
    columns: [{ head: { zh: 名, en: Name }, cell: { zh: "{{ item.title }}", en: "{{ item.title }}" }, share: 1 }]
`;
    expect(checkTemplate(text, 'a.yaml')).toMatchObject([
      { line: 12, sentence: { en: expect.stringContaining('item.hash') } },
    ]);
  });
});

describe('a document number', () => {
  const number = { clause: 'number', kind: 'number', text: both('{{ paper.number }}'), signers: 'asked.more' };

  it('has its signers beside it, and none where none was answered', () => {
    const signers = (given: Particulars) =>
      blocksOf(template([number]), given).map((block) =>
        block.kind === 'number' ? block.signers?.map(textOf) : block,
      );
    expect(signers(answers)).toEqual([['现场照片', '名单']]);
    expect(signers({})).toEqual([undefined]);
  });
});

describe('a provision of a province', () => {
  const provisions = {
    assistance: [{ law: 'penalty-law', article: 26 }],
    local: [{ law: 'zj-procedure', article: 39, paragraph: 1 }],
  };
  const text = both('依据{{ cited.assistance }}{% if cited.local %}、{{ cited.local }}{% endif %}');
  const said = (division: string): string => {
    const authorities = office.authorities.map((one) => ({ ...one, division }));
    const tried = template([{ clause: 'basis', kind: 'paragraph', text }], { provisions });
    return blocksOf(tried, {}, { ...office, authorities })
      .map((block) => ('text' in block ? textOf(block.text) : ''))
      .join('');
  };

  it('is cited by an authority of that province only', () => {
    expect(said('330482')).toBe('依据《中华人民共和国行政处罚法》第二十六条、《浙江省行政程序办法》第三十九条第一款');
    expect(said('310116')).toBe('依据《中华人民共和国行政处罚法》第二十六条');
  });
});
