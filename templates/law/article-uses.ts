// Where an article of one edition is used: in the bases of matters, in templates by name, in the program's periods.
import { shippedRules } from '../deadlines/rules';
import type { Bilingual } from '../language/bilingual';
import type { TemplateUse } from './amending/affected';
import { inForce } from './editions';
import type { Law, LawText } from './schema';

export type ArticleUse = {
  readonly in: 'matter' | 'template' | 'period';
  readonly id: string;
  readonly name: Bilingual;
};

/** Each once. @param templates in use */
export function usesOfArticle(
  law: Law,
  templates: readonly TemplateUse[],
  edition: LawText,
  article: number,
): readonly ArticleUse[] {
  const isIt = (one: { readonly law: string; readonly article: number }): boolean =>
    one.law === edition.law && one.article === article;
  const matters = law.matters.filter(({ bases }) =>
    bases.some(
      (basis) => inForce(edition, basis.validFrom) && [...basis.breach, ...basis.consequence].some((one) => isIt(one)),
    ),
  );
  const inTemplates = templates.filter(({ provisions }) =>
    Object.values(provisions).some((list) =>
      list.some(
        ({ from = '', until = '9999', ...one }) =>
          isIt(one) && from <= (edition.validTo ?? '9999') && until >= edition.validFrom,
      ),
    ),
  );
  const periods = shippedRules().filter(({ source }) => source.citations.some(isIt));
  return [
    ...matters.map(({ id, name }): ArticleUse => ({ in: 'matter', id, name })),
    ...inTemplates.map(({ kind, name }): ArticleUse => ({ in: 'template', id: kind, name })),
    ...periods.map(({ id, name }): ArticleUse => ({ in: 'period', id, name })),
  ];
}
