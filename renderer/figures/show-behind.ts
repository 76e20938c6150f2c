// From a figure to the cases behind it: the list of cases, filtered to exactly those.
import type { Condition, FigureCell } from '../../templates/figures/figure-wish';
import type { Bilingual } from '../../templates/language/bilingual';
import { figureShown, firstWish, wishFor } from '../drafts/list-wish';
import { goTo } from '../frame/navigation';
import type { Figures } from './use-figures';

/** Conditions of a figure and the words that name it. */
export type Behind = { readonly where: readonly Condition[]; readonly label: Bilingual; readonly undated?: boolean };

export function showBehind({ wish }: Figures, { where, label, undated = false }: Behind): void {
  const cell: FigureCell = { undated, where: [...where] };
  figureShown.set(label);
  wishFor({ ...firstWish, behind: { wish, cell } });
  goTo({ view: 'drafts' });
}

export function condition(split: Condition['split'], key: string): Condition {
  return { split, keys: [key], except: false };
}

/** 平湖综合执法局，2026年10月 / Pinghu Bureau, October 2026 */
export function joinLabels(labels: readonly Bilingual[]): Bilingual {
  return { zh: labels.map(({ zh }) => zh).join('，'), en: labels.map(({ en, zh }) => en || zh).join(', ') };
}
