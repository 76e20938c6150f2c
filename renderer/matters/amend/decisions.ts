// What has been decided for everything that cites the amended law, and the changes that come of it.
import type { AffectedBasis, ArticleThen } from '../../../templates/law/amending/affected';
import {
  type BasisDecision,
  decidedMatter,
  decidedProvisions,
  type TemplateDecision,
} from '../../../templates/law/amending/decide';
import { ended } from '../../../templates/law/amending/new-edition';
import { isSame } from '../../../templates/law/keeping/change-law';
import { textKey } from '../../../templates/law/keeping/kept-version';
import type { Basis, Citation } from '../../../templates/law/schema';
import type { Change, TemplateChange } from '../keeping/use-keep';
import type { LawAtHand } from '../keeping/use-law';
import type { Affected } from './amend-session';

/** For one basis or one citation of a template. `to`: the new citations for each old one, by `citationKey`. */
export type Decided = {
  readonly do: 'carry' | 'repoint' | 'verify';
  readonly to: Readonly<Record<string, readonly Citation[]>>;
  readonly structure?: Basis['structure'];
  readonly fine?: Basis['fine'];
};
export type DecidedByKey = ReadonlyMap<string, Decided>;

export function citationKey(citation: Citation): string {
  const { law, article, paragraph, item } = citation;
  return [law, article, paragraph ?? '', item ?? ''].join(' ');
}

/** What is decided: a basis of a matter, or a citation of a template, which has no fine. */
export type Decidable = {
  readonly key: string;
  readonly articles: readonly ArticleThen[];
  readonly basis?: Basis;
};

/** A new article is named for each old one, where it is pointed elsewhere, and the fine says the same in both languages. */
export function isDecided(decided: Decided | undefined, { articles, basis }: Decidable): boolean {
  if (decided === undefined) return false;
  if (decided.do !== 'repoint') return true;
  const named = articles.every((one) => (decided.to[citationKey(one.citation)] ?? []).length > 0);
  return named && (basis === undefined || !hasStaleFine(decided, basis));
}

/** The English of the fine is that of the old words. */
export function hasStaleFine({ fine }: Decided, basis: Basis): boolean {
  return fine !== undefined && fine.zh !== basis.fine.zh && fine.en === basis.fine.en && fine.en !== '';
}

/** Everything whose articles read the same as before can be carried over in one press; the rest is for a person to read. */
export function readSame(articles: readonly ArticleThen[]): boolean {
  return articles.every(({ before, after }) => after !== undefined && before?.text.zh === after.text.zh);
}

export function basisDecision({ basis }: Pick<AffectedBasis, 'basis'>, decided: Decided): BasisDecision {
  if (decided.do !== 'repoint') return { do: decided.do };
  const moved = (citations: readonly Citation[]): Citation[] =>
    citations.flatMap((one) => decided.to[citationKey(one)] ?? [one]);
  return {
    do: 'repoint',
    breach: moved(basis.breach),
    consequence: moved(basis.consequence),
    structure: decided.structure ?? basis.structure,
    fine: decided.fine ?? basis.fine,
  };
}

/** The old edition with its end, the new one, and every matter whose bases change. */
export function lawChanges(at: LawAtHand, { change, bases }: Affected, decided: DecidedByKey): readonly Change[] {
  const { old, next } = change;
  const day = next.validFrom;
  const byKey = new Map(
    bases.flatMap((one) => pair(one.key, decided.get(one.key), (made) => basisDecision(one, made))),
  );
  const ownText = (text: { readonly law: string; readonly edition: string }): object | null =>
    at.own.texts.find((one) => textKey(one) === textKey(text)) ?? null;
  const texts = old === undefined ? [next] : [ended(old, day), next];
  const matters = at.law.matters.flatMap((matter): Change[] => {
    const after = decidedMatter(matter, bases, byKey, day);
    if (isSame(matter, after)) return [];
    return [{ of: 'matter', id: matter.id, before: at.own.matters.find(({ id }) => id === matter.id) ?? null, after }];
  });
  return [
    ...texts.map((text): Change => ({ of: 'text', id: textKey(text), before: ownText(text), after: text })),
    ...matters,
  ];
}

/** Every template that cites otherwise from that day. */
export function templateChanges(
  at: LawAtHand,
  { change, templates }: Affected,
  decided: DecidedByKey,
): readonly TemplateChange[] {
  return at.uses.templates.flatMap(({ kind, newest, provisions }) => {
    const mine = templates.filter((one) => one.kind === kind);
    const made = new Map(
      mine.flatMap((one) =>
        pair(one.key, decided.get(one.key), ({ do: what, to }): TemplateDecision => {
          if (what !== 'repoint') return { do: what };
          return { do: 'repoint', citations: one.articles.flatMap(({ citation }) => to[citationKey(citation)] ?? []) };
        }),
      ),
    );
    if ([...made.values()].every((one) => one.do === 'carry')) return [];
    const changed = decidedProvisions(provisions, mine, made, change.next.validFrom);
    return [{ kind, expected: newest, provisions: changed }];
  });
}

function pair<D>(key: string, decided: Decided | undefined, make: (decided: Decided) => D): [string, D][] {
  return decided === undefined ? [] : [[key, make(decided)]];
}
