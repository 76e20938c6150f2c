// The article of a new edition that reads most like one of the old: a proposal where numbers have moved, never taken by itself.
import type { Article, LawText } from '../schema';

export type Nearest = { readonly article: number /** 0 to 1. */; readonly likeness: number };

const worthSaying = 0.4;

/** @param text Chinese words of the old article or of the cited part of it */
export function nearestArticle(text: string, edition: Pick<LawText, 'articles'>): Nearest | null {
  const wanted = pairsOf(text);
  let best: Nearest | null = null;
  for (const { article, zh } of edition.articles) {
    const likeness = share(wanted, pairsOf(zh));
    if (likeness >= worthSaying && (best === null || likeness > best.likeness)) best = { article, likeness };
  }
  return best;
}

/** How much of the old words occurs in the new ones: a paragraph is found within its article. */
function share(wanted: ReadonlySet<string>, found: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  return [...wanted].filter((pair) => found.has(pair)).length / wanted.size;
}

function pairsOf(text: Article['zh']): ReadonlySet<string> {
  const bare = [...text.replace(/[\s，。；、：（）《》“”]/g, '')];
  return new Set(bare.slice(1).map((sign, index) => `${bare[index]}${sign}`));
}
