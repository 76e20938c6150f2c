// Template blocks and facts in, blocks of the paper out. Pure; the order of a template is the order on paper.
import { assertNever, type Block, type Words } from '../paper/blocks';
import { clauseOn } from './clauses';
import { Fact } from './fact';
import { fillGrid } from './fill-grid';
import { fillOfficial } from './fill-official';
import { type Filling, itemName, itemsOf, speakers } from './filling';
import type { TemplateBlock } from './template-schema';

/** @throws an error of the template language where a template names what does not exist (the checker finds it first) */
export function fillBlocks(blocks: readonly TemplateBlock[], filling: Filling): Block<Words>[] {
  const filled = blocks
    .filter((block) => filling.speaker.holds(block.when))
    .flatMap((block) => reword(fillBlock(block, filling), filling.rewording))
    .filter((block) => block.kind !== 'attachment-note' || block.items.length > 0);
  return numberAnnexes(filled);
}

/** Annexes bear their number in the note of attachments where that has more than one (GB/T 9704-2012, 7.3.4, 7.3.7). */
function numberAnnexes(blocks: Block<Words>[]): Block<Words>[] {
  const annexes = blocks.filter((block) => block.kind === 'annex');
  const noted = blocks.flatMap((block) => (block.kind === 'attachment-note' ? block.items : []));
  if (Math.max(annexes.length, noted.length) < 2) return blocks;
  return blocks.map((block) => {
    if (block.kind !== 'annex') return block;
    const number = String(annexes.indexOf(block) + 1);
    const label = { zh: [...block.label.zh, { text: number }], en: [...block.label.en, { text: ` ${number}` }] };
    return { ...block, label };
  });
}

function fillBlock(block: TemplateBlock, filling: Filling): Block<Words>[] {
  const { speaker } = filling;
  switch (block.kind) {
    case 'number':
      return [fillNumber(block, filling)];
    case 'title':
    case 'addressee':
    case 'end-mark':
      return [{ kind: block.kind, clause: block.clause, text: speaker.say(block.text) }];
    case 'paragraph':
      return speakers(filling, block.each).flatMap((one) =>
        paragraphs(one.say(block.text)).map((text) => ({
          kind: 'paragraph' as const,
          clause: block.clause,
          level: block.level ?? 'body',
          keepWithNext: block.keepWithNext,
          text,
        })),
      );
    case 'clause':
      return [
        { kind: 'paragraph', clause: block.clause, level: block.level ?? 'body', text: sayClause(block, filling) },
      ];
    case 'list':
    case 'field-table':
    case 'data-table':
    case 'question-answer':
    case 'photographs':
    case 'chart':
      return fillGrid(block, filling);
    case 'masthead':
    case 'signature':
    case 'receipt':
    case 'attachment-note':
    case 'annex':
    case 'page-break':
    case 'imprint':
      return [fillOfficial(block, filling)];
    default:
      return assertNever(block);
  }
}

function fillNumber(block: Extract<TemplateBlock, { kind: 'number' }>, { facts, speaker }: Filling): Block<Words> {
  const signers = block.signers === undefined ? [] : itemsOf(facts, block.signers);
  return {
    kind: 'number',
    clause: block.clause,
    text: speaker.say(block.text),
    ...(signers.length === 0 ? {} : { signers: signers.map((item) => speaker.with(item).say(itemName)) }),
    editor: block.editor && speaker.say(block.editor),
    issuedOn: block.issuedOn && speaker.say(block.issuedOn),
  };
}

function sayClause(block: Extract<TemplateBlock, { kind: 'clause' }>, filling: Filling): Words {
  const variant = clauseOn(block.use, filling.date, filling.clauses);
  if (variant === undefined) throw new Error(`no clause "${block.use}" for ${filling.date}`);
  const name = block.document ?? { zh: '文书', en: 'document' };
  const document = new Fact(name, `clause:${block.use}`, name);
  return filling.speaker.also({ document }).say(variant);
}

/** A clerk's text may hold line breaks: each line becomes a paragraph; the lines of both languages go in step. */
function paragraphs(words: Words): Words[] {
  const zh = splitLines(words.zh);
  const en = splitLines(words.en);
  const count = Math.max(zh.length, en.length);
  return Array.from({ length: count }, (_, index) => ({ zh: zh[index] ?? [], en: en[index] ?? [] }));
}

function splitLines(runs: Words['zh']): Words['zh'][] {
  const lines: Words['zh'][number][][] = [[]];
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.filter((line) => line.length > 0);
}

function reword(blocks: Block<Words>[], rewording: Filling['rewording']): Block<Words>[] {
  const first = blocks[0];
  const wording = first && rewording[first.clause];
  if (!first || !wording || !('text' in first)) return blocks;
  const field = `rewording.${first.clause}`;
  const text: Words = { zh: [{ text: wording.zh, field }], en: wording.en ? [{ text: wording.en, field }] : [] };
  return paragraphs(text).map((one) => ({ ...first, text: one }));
}
