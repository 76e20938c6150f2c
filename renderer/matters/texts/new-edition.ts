// The form of a text of law before it is filled in, and the text as the office file takes it.
import type { Finding } from '../../../templates/checks/finding';
import { type LawText, lawTextSchema } from '../../../templates/law/schema';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import { findingsOf } from '../../../templates/reading/sentences';
import type { CaseData } from '../../case-form/form-store';

const blank = {
  law: '',
  edition: '',
  title: { zh: '', en: '' },
  level: 'local-regulation',
  jurisdiction: '',
  validFrom: '',
  validTo: null,
  source: '',
  articles: [],
};

export function blankEdition(): CaseData {
  return blank;
}

/**
 * What is known of an edition whose text is missing. Where not even its dates were found (edition "not-read") they are
 * left for the office to look up.
 */
export function editionToEnter(missing: LawText): CaseData {
  const { law, title, level, jurisdiction, validTo } = missing;
  const isDated = missing.edition !== 'not-read';
  const known = isDated ? { edition: missing.edition, validFrom: missing.validFrom } : {};
  return { ...blank, law, title, level, jurisdiction, validTo, ...known };
}

type Entered =
  | { readonly ok: true; readonly text: LawText }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** English that was entered counts as the office's working translation unless it was marked official before. */
export function editionFrom(data: CaseData): Entered {
  const { title, validTo, articles } = data;
  const titleEn = isPlainObject(title) && typeof title.en === 'string' ? title.en.trim() : '';
  const value = {
    ...data,
    status: 'office-entered',
    titleEnStatus: statusOf(titleEn, data.titleEnStatus),
    validTo: validTo === '' || validTo === undefined ? null : validTo,
    articles: (Array.isArray(articles) ? articles : []).map(articleFrom),
  };
  const read = lawTextSchema.safeParse(value);
  if (!read.success) return { ok: false, findings: findingsOf(lawTextSchema, value, read.error.issues) };
  return read.data.articles.length === 0 ? noArticles : { ok: true, text: read.data };
}

const noArticles: Entered = {
  ok: false,
  findings: [
    {
      code: 'no-articles',
      severity: 'block',
      path: 'articles',
      sentence: { zh: '请至少录入一条条文。', en: 'Enter at least one article.' },
    },
  ],
};

function articleFrom(article: unknown): unknown {
  if (!isPlainObject(article)) return article;
  const en = typeof article.en === 'string' ? article.en : '';
  return { ...article, en: en.trim() === '' ? '' : en, enStatus: statusOf(en.trim(), article.enStatus) };
}

function statusOf(en: string, known: unknown): 'official' | 'working' | 'missing' {
  if (en === '') return 'missing';
  return known === 'official' ? 'official' : 'working';
}
