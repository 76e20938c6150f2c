// From a Paper in two languages to the one sequence of blocks that both printers set: this is why
// DOCX and PDF carry the same words. Pure; knows languages and layouts, nothing of fonts or pages.
import type { LanguageCode } from '../language/bilingual';
import type { Block, Run, Words } from './blocks';
import { mapBlock } from './map-block';
import type { Paper } from './paper';

/** One text in one language. */
export type Speech = { readonly language: LanguageCode; readonly runs: readonly Run[] };

/** A text as it is printed: one language, or Chinese then English. Never holds an empty speech. */
export type Said = readonly Speech[];

/** A block ready to be set. `facing`: Chinese left, English right, aligned at their first line. */
export type Arranged = { readonly block: Block<Said>; readonly facing: boolean };

type Side = LanguageCode | 'both';

const translationLabel: Words = {
  zh: [],
  en: [{ text: 'English translation for reference' }],
};

/** The blocks of a paper in printing order for its language and layout. */
export function arrange(paper: Paper): readonly Arranged[] {
  if (paper.language !== 'zh-en') {
    return paper.blocks.map((block) => ({ block: sayBlock(block, paper.language as LanguageCode), facing: false }));
  }
  if (paper.layout === 'annex') return annexed(paper);
  const facing = paper.layout === 'facing';
  return paper.blocks.map((block) => ({ block: sayBlock(block, 'both'), facing: facing && canFace(block) }));
}

/**
 * Chinese paper whole, then the English on a new page, without seal, signature lines, receipt or imprint. The imprint
 * closes the last page, after whatever is annexed (GB/T 9704-2012, 7.3.7 and 7.4).
 */
function annexed(paper: Paper): readonly Arranged[] {
  const inChinese = (block: Block<Words>): Arranged => ({ block: sayBlock(block, 'zh'), facing: false });
  const english = paper.blocks
    .filter((block) => !standsOnce(block))
    .map((block) => ({ block: sayBlock(block, 'en'), facing: false }));
  const label: Block<Words> = { kind: 'paragraph', clause: 'translation', level: 'plain', text: translationLabel };
  return [
    ...paper.blocks.filter((block) => block.kind !== 'imprint').map(inChinese),
    { block: { kind: 'page-break', clause: 'translation' }, facing: false },
    { block: sayBlock(label, 'en'), facing: false },
    ...english,
    ...paper.blocks.filter((block) => block.kind === 'imprint').map(inChinese),
  ];
}

function standsOnce(block: Block<Words>): boolean {
  return block.kind === 'signature' || block.kind === 'receipt' || block.kind === 'imprint';
}

/** Running text faces; tables, figures, mastheads and signatures take the whole width with both languages in them. */
function canFace(block: Block<Words>): boolean {
  return block.kind === 'paragraph' || block.kind === 'addressee' || block.kind === 'list';
}

function sayBlock(block: Block<Words>, side: Side): Block<Said> {
  return mapBlock(block, (words) => say(words, side));
}

/** The speeches of one text; an empty language leaves none. What reads alike in both (figures, codes) is said once. */
export function say(words: Words, side: Side): Said {
  const said: Speech[] = [];
  if (side !== 'en' && hasText(words.zh)) said.push({ language: 'zh', runs: words.zh });
  if (side === 'zh' || !hasText(words.en)) return said;
  if (said.length === 0 || textOf(words.zh) !== textOf(words.en)) said.push({ language: 'en', runs: words.en });
  return said;
}

function textOf(runs: readonly Run[]): string {
  return runs.map((run) => run.text).join('');
}

function hasText(runs: readonly Run[]): boolean {
  return runs.some((run) => run.text !== '');
}
