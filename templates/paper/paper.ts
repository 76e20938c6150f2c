// A Paper 文书: one composed document as a value. Printers turn it into bytes, nothing else is needed.
import type { Bilingual } from '../language/bilingual';
import type { Block, Words } from './blocks';
import type { PageSettings } from './settings';

export const languages = ['zh', 'en', 'zh-en'] as const;
export type Language = (typeof languages)[number];

/** How a bilingual paper sets its two languages; of no effect on a paper in one language. */
export const layouts = ['stacked', 'facing', 'annex'] as const;
export type Layout = (typeof layouts)[number];

/** form: enforcement forms. record: forms signed on each page. general, letter, bulletin: GB/T 9704-2012 and its 10.1. */
export const pageKinds = ['form', 'record', 'general', 'letter', 'bulletin'] as const;
export type PageKind = (typeof pageKinds)[number];

export type Paper = {
  /** Id of the document kind, as in the catalogue. */
  readonly kind: string;
  readonly name: Bilingual;
  readonly template: { readonly edition: string; readonly origin: 'shipped' | 'office' };
  readonly page: PageKind;
  readonly language: Language;
  readonly layout: Layout;
  /** A draft bears 草稿 DRAFT on each page and may have gaps; a ready paper has neither. */
  readonly draft: boolean;
  /** Id of the case or operation it was composed from, and what the file's properties say. */
  readonly subject: { readonly id: string; readonly title: string; readonly author: string };
  /** The day it is dated, YYYY-MM-DD. */
  readonly date: string;
  readonly settings: PageSettings;
  readonly blocks: readonly Block<Words>[];
  /** Who signs at the foot of each page, by hand: records are signed page by page. Left out: nobody. */
  readonly eachPage?: readonly Bilingual[];
  /** Labels of the copies to be printed (存根, 当事人联), in order. */
  readonly copies: readonly Bilingual[];
};
