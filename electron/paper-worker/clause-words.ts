// The paragraphs of a paper as a clerk may reword them: their words in both languages, by clause.
import type { Paragraph, Words } from '../../templates/paper/blocks';
import type { Paper } from '../../templates/paper/paper';
import type { ClauseWords } from './questions';

/** Added to every paper with English by law, and no clause of a template. */
const fixed = new Set(['chinese-prevails']);

/** In the paper's order; the paragraphs of one clause are its lines. Repeated clauses (one per entry) are joined. */
export function clauseWords(paper: Paper, rewording: Readonly<Record<string, unknown>>): readonly ClauseWords[] {
  const clauses = new Map<string, Paragraph<Words>[]>();
  for (const block of paper.blocks) {
    if (block.kind !== 'paragraph' || fixed.has(block.clause)) continue;
    clauses.set(block.clause, [...(clauses.get(block.clause) ?? []), block]);
  }
  return [...clauses].map(([clause, paragraphs]) => ({
    clause,
    words: { zh: linesOf(paragraphs, 'zh'), en: linesOf(paragraphs, 'en') },
    reworded: Object.hasOwn(rewording, clause),
  }));
}

function linesOf(paragraphs: readonly Paragraph<Words>[], language: 'zh' | 'en'): string {
  return paragraphs
    .map(({ text }) => text[language].map((run) => run.text).join(''))
    .filter((line) => line !== '')
    .join('\n');
}
