// Finds articles by words of either language, in every edition that is held.
import type { Article, Law, LawText } from './schema';

export type FoundArticle = { readonly text: LawText; readonly article: Article };

/** Every word must occur in the article or in the title of its law. In the order of the law's texts; none for "". */
export function searchArticles(law: Pick<Law, 'texts'>, wanted: string): readonly FoundArticle[] {
  const words = wanted.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return law.texts.flatMap((text) => {
    const title = `${text.title.zh} ${text.title.en}`;
    return text.articles
      .filter(({ zh, en }) => {
        const said = `${title} ${zh} ${en}`.normalize('NFKC').toLowerCase();
        const own = `${zh} ${en}`.normalize('NFKC').toLowerCase();
        return words.every((word) => said.includes(word)) && words.some((word) => own.includes(word));
      })
      .map((article) => ({ text, article }));
  });
}
