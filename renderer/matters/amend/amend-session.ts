// A law being amended: which one, from which day, its new text as it is typed, and what is decided for everything that
// cites it. The text outlives the window; decisions are made in one sitting.
import {
  type AffectedBasis,
  type AffectedTemplate,
  affectedBases,
  affectedTemplates,
} from '../../../templates/law/amending/affected';
import { type Amendment, editionBefore, endOf } from '../../../templates/law/amending/new-edition';
import type { Law, LawText } from '../../../templates/law/schema';
import type { CaseData } from '../../case-form/form-store';
import type { LawAtHand } from '../keeping/use-law';
import { keepWork, workOn } from '../matter/matter-work';

export type AmendStart = { readonly law: string; readonly day: string; readonly from: 'empty' | 'old' };

/** Under a name that no matter can have. */
const workName = '~amend';

/** The form of the new edition. @param from whether the old articles are there to be changed one by one */
export function editionToAmend(law: Law, { law: id, day, from }: AmendStart): CaseData {
  const old = editionBefore(law, id, day) ?? law.texts.find((one) => one.law === id);
  return {
    law: id,
    edition: day,
    title: old?.title ?? { zh: '', en: '' },
    titleEnStatus: old?.titleEnStatus ?? 'missing',
    level: old?.level ?? 'local-regulation',
    jurisdiction: old?.jurisdiction ?? '',
    validFrom: day,
    validTo: endOf(law, id, day),
    source: '',
    articles: from === 'old' ? (old?.articles ?? []) : [],
  };
}

export type AmendWork = { readonly start: AmendStart; readonly data: CaseData };

const restMs = 400;

/** Typed and not written yet. */
let pending: AmendWork | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

export function amendWork(): AmendWork | null {
  flushAmendWork();
  const data = workOn(workName)?.data as Partial<AmendWork> | undefined;
  return data?.start !== undefined && data.data !== undefined ? { start: data.start, data: data.data } : null;
}

/** null lets it go, with what was still to be written. */
export function keepAmendWork(work: AmendWork | null): void {
  clearTimeout(timer);
  pending = null;
  keepWork(workName, work === null ? null : { before: null, data: { ...work } });
}

/** Once typing rests: a whole law written at every letter would hold the typing up. */
export function keepAmendWorkSoon(work: AmendWork): void {
  pending = work;
  clearTimeout(timer);
  timer = setTimeout(flushAmendWork, restMs);
}

/** Now, as when the form or the window is left. */
export function flushAmendWork(): void {
  if (pending !== null) keepAmendWork(pending);
}

/** English that was of the old words of an article is none of the new ones. */
export function withoutStaleEnglish(text: LawText, old: LawText | undefined): { text: LawText; dropped: number[] } {
  const dropped: number[] = [];
  const articles = text.articles.map((one) => {
    const was = old?.articles.find(({ article }) => article === one.article);
    if (was === undefined || was.zh === one.zh || one.en === '' || was.en !== one.en) return one;
    dropped.push(one.article);
    return { ...one, en: '', enStatus: 'missing' as const };
  });
  return { text: { ...text, articles }, dropped };
}

export type Affected = {
  readonly change: Amendment;
  readonly bases: readonly AffectedBasis[];
  readonly templates: readonly AffectedTemplate[];
};

export function affectedBy(at: LawAtHand, next: LawText): Affected {
  const change = { old: editionBefore(at.law, next.law, next.validFrom), next };
  return {
    change,
    bases: affectedBases(at.law, change),
    templates: affectedTemplates(at.law, change, at.uses.templates),
  };
}
