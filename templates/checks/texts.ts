// Every text of a case, operation or office entry with its path: what checks of wording and characters read.
import type { LanguageCode } from '../language/bilingual';
import type { Language } from '../paper/paper';

export type Text = {
  /** party.name, evidence[0].title: the bilingual field, without its language. */
  readonly path: string;
  /** null for plain strings such as numbers and codes, which both languages print. */
  readonly language: LanguageCode | null;
  readonly text: string;
};

/** All strings in plain data, in its order. @param path where `value` stands, e.g. "" or "act.facts" */
export function textsOf(value: unknown, path = ''): readonly Text[] {
  if (typeof value === 'string') return [{ path, language: null, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, index) => textsOf(entry, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const { zh, en } = value as { zh?: unknown; en?: unknown };
  if (typeof zh === 'string' && typeof en === 'string') {
    return [
      { path, language: 'zh', text: zh },
      { path, language: 'en', text: en },
    ];
  }
  const join = (key: string): string => (path === '' ? key : `${path}.${key}`);
  return Object.entries(value).flatMap(([key, entry]) => textsOf(entry, join(key)));
}

/** Whether a text in `language` is printed on a paper in `paper`. */
export function isSpoken(language: LanguageCode | null, paper: Language): boolean {
  return language === null || paper === 'zh-en' || paper === language;
}
