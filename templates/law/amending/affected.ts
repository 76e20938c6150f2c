// What rests on the articles of an edition that ends: bases of matters and citations of templates, each article with its
// old and its new text.
import type { Bilingual } from '../../language/bilingual';
import { addDays } from '../../language/calendar';
import type { Provision } from '../choice';
import { holds } from '../choose';
import { provisionOf } from '../cite';
import type { Cited } from '../cited-on';
import type { Basis, Citation, Law, Matter } from '../schema';
import { type Amendment, amendedLaw } from './new-edition';

export type ArticleThen = {
  readonly citation: Citation;
  readonly before: Provision | undefined;
  /** The same article, paragraph and item in the new edition; undefined where it has none. */
  readonly after: Provision | undefined;
};

export type AffectedBasis = {
  readonly key: string;
  readonly matter: Matter;
  /** Place among the matter's bases. */
  readonly index: number;
  readonly basis: Basis;
  readonly articles: readonly ArticleThen[];
  /** Whether every citation leads somewhere in the new edition. */
  readonly mayCarry: boolean;
};

export type AffectedTemplate = {
  readonly key: string;
  readonly kind: string;
  readonly name: Bilingual;
  /** {{ cited.NAME }} */
  readonly as: string;
  /** Place among the citations of that name. */
  readonly index: number;
  readonly articles: readonly ArticleThen[];
  readonly mayCarry: boolean;
};

export type TemplateUse = {
  readonly kind: string;
  readonly name: Bilingual;
  readonly provisions: Readonly<Record<string, readonly Cited[]>>;
};

/** @param law as it is before the change */
export function affectedBases(law: Law, change: Amendment): readonly AffectedBasis[] {
  const { next } = change;
  const later = amendedLaw(law, change);
  return law.matters.flatMap((matter) =>
    matter.bases.flatMap((basis, index) => {
      if (!restsOn(law, basis, next.law, next.validFrom)) return [];
      const cited = [...basis.breach, ...basis.consequence].filter((one) => one.law === next.law);
      const articles = once(cited).map((one) => articleThen(law, later, one, next.validFrom));
      const from = startOf(basis, next.validFrom);
      const mayCarry = holds(later, { ...basis, validFrom: from }, from);
      return [{ key: `matter ${matter.id} ${index}`, matter, index, basis, articles, mayCarry }];
    }),
  );
}

/** A basis that cites the law on the day before, or begins later under the edition that now ends. */
function restsOn(law: Law, basis: Basis, id: string, day: string): boolean {
  if (![...basis.breach, ...basis.consequence].some((one) => one.law === id)) return false;
  if (basis.validTo !== null && basis.validTo < day) return false;
  const eve = addDays(day, -1);
  return holds(law, basis, startOf(basis, eve));
}

/** The later of two days: a basis carried over begins with the new edition, or when it would have begun by itself. */
export function startOf({ validFrom }: Basis, day: string): string {
  return validFrom > day ? validFrom : day;
}

/** @param templates in use */
export function affectedTemplates(
  law: Law,
  change: Amendment,
  templates: readonly TemplateUse[],
): readonly AffectedTemplate[] {
  const { next } = change;
  const later = amendedLaw(law, change);
  return templates.flatMap(({ kind, name, provisions }) =>
    Object.entries(provisions).flatMap(([as, citations]) =>
      citations.flatMap((citation, index) => {
        if (citation.law !== next.law || (citation.until ?? '9999') < next.validFrom) return [];
        const article = articleThen(law, later, citation, next.validFrom);
        const mayCarry = article.after !== undefined;
        return [{ key: `template ${kind} ${as} ${index}`, kind, name, as, index, articles: [article], mayCarry }];
      }),
    ),
  );
}

function articleThen(law: Law, later: Law, citation: Citation, day: string): ArticleThen {
  return {
    citation,
    before: provisionOf(law, citation, addDays(day, -1)),
    after: provisionOf(later, citation, day),
  };
}

function once(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((one) => [JSON.stringify(one), one])).values()];
}
