// The figures as a paper: for a desk, a superior or a meeting. It is no document with a number, a seal or a signature.
import type { Bilingual } from '../language/bilingual';
import type { Block, Words } from '../paper/blocks';
import { ownPaper } from '../paper/own-paper';
import type { Language, Paper } from '../paper/paper';
import type { PageSettings } from '../paper/settings';
import { splits } from './figure-wish';
import { countingRules, outcomeDefinition, periodWords } from './figure-words';
import type { Figures } from './figures';
import { outcomeBlocks, plainWords, splitBlocks, trendBlocks } from './figures-blocks';
import { filterLines } from './filter-words';

export type FiguresSheet = {
  readonly language: Language;
  /** Day they were counted, YYYY-MM-DD. */
  readonly date: string;
  readonly settings: PageSettings;
  /** Who counts: named in the properties of the file. */
  readonly author: string;
  /** What was filtered by, in words. */
  readonly filters: readonly Bilingual[];
};

const name: Bilingual = { zh: '案件统计', en: 'Case Figures' };

export function figuresPaper(figures: Figures, { language, date, settings, author, filters }: FiguresSheet): Paper {
  const subject = { id: 'figures', title: `${name.zh} ${periodWords(figures.wish).zh}`, author };
  const blocks = blocksOf(figures, { language, date, settings, author, filters });
  return ownPaper({ kind: 'figures', name, page: 'general', language, subject, date, settings, blocks }, 'figures');
}

function blocksOf(figures: Figures, { language, date, settings, filters }: FiguresSheet): readonly Block<Words>[] {
  const set = { language, widthMm: settings.textWidthMm };
  const line = (clause: string, text: Bilingual, level: 'plain' | 'note'): Block<Words> => ({
    kind: 'paragraph',
    clause,
    level,
    text: plainWords(text),
  });
  const counted = figures.total === 0 ? [] : splits.flatMap((split) => splitBlocks(figures, split, set));
  return [
    { kind: 'title', clause: 'title', text: plainWords(name) },
    ...filterLines(figures, date, filters).map((words, at) => line(`filter-${at}`, words, 'plain')),
    line('rules', countingRules, 'note'),
    ...counted,
    ...(figures.total === 0 ? [] : [...trendBlocks(figures), ...outcomeBlocks(figures)]),
    line('definition', outcomeDefinition, 'note'),
  ];
}
