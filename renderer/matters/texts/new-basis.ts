// The form of a legal basis: which articles of a text make an act unlawful and say what follows.
import type { Finding } from '../../../templates/checks/finding';
import { paragraphsOf } from '../../../templates/law/article-parts';
import { type Basis, basisSchema, type LawText } from '../../../templates/law/schema';
import { listAt } from '../../../templates/reading/loose';
import { findingsOf } from '../../../templates/reading/sentences';
import type { CaseData } from '../../case-form/form-store';

/** Begins with the text, holds as long as it does. */
export function blankBasis({ law, jurisdiction, validFrom, validTo }: LawText): CaseData {
  const citation = { law };
  const fine = { zh: '', en: '' };
  return {
    jurisdiction,
    competent: 'city-management',
    structure: '',
    breach: [citation],
    consequence: [citation],
    fine,
    validFrom,
    validTo,
  };
}

type Entered =
  | { readonly ok: true; readonly basis: Basis }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** @param text whose articles are cited: a citation of what it does not have is refused */
export function basisFrom(data: CaseData, text: LawText): Entered {
  const consequence = listAt(data, 'consequence').filter(isFilled);
  const value = { ...data, consequence };
  const read = basisSchema.safeParse(value);
  if (!read.success) return { ok: false, findings: findingsOf(basisSchema, value, read.error.issues) };
  const astray = (['breach', 'consequence'] as const).flatMap((list) =>
    read.data[list].flatMap((citation, index) => (isIn(text, citation) ? [] : [notThere(`${list}[${index}].article`)])),
  );
  return astray.length > 0 ? { ok: false, findings: astray } : { ok: true, basis: read.data };
}

function isFilled(citation: unknown): boolean {
  const { article } = citation as { article?: unknown };
  return article !== undefined && article !== '';
}

function isIn(text: LawText, { law, article, paragraph, item }: Basis['breach'][number]): boolean {
  if (law !== text.law) return true;
  const found = text.articles.find((one) => one.article === article);
  if (found === undefined) return false;
  const paragraphs = paragraphsOf(found);
  if (item !== undefined) return paragraphs[(paragraph ?? 1) - 1]?.items.has(item) ?? false;
  return paragraph === undefined || paragraph <= paragraphs.length;
}

function notThere(path: string): Finding {
  return {
    code: 'citation-not-in-text',
    severity: 'block',
    path,
    sentence: {
      zh: '所录入的文本中没有这一条、款或者项，请核对。',
      en: 'The text entered has no such article, paragraph or item; verify it.',
    },
  };
}
