// A template, facts and a date make a Paper. Pure: the same in the window, in the machine and in a test.
import type { FiledPaper } from '../case-file/filed-paper';
import type { Bilingual } from '../language/bilingual';
import type { Choice } from '../law/choice';
import type { Office } from '../office/office';
import type { Block, Words } from '../paper/blocks';
import type { Language, Layout, Paper } from '../paper/paper';
import { pageOf } from '../paper/settings';
import type { Facts } from './fact';
import { fillBlocks } from './fill-blocks';
import { citedFacts, type LawThere } from './law-facts';
import { Speaker } from './say-text';
import type { TemplateInUse } from './template-in-use';
import type { Template } from './template-schema';

/** What the clerk chooses about one paper. */
export type PaperRequest = {
  readonly kind: string;
  readonly office: Office;
  /** Day of the paper, YYYY-MM-DD. */
  readonly date: string;
  readonly language: Language;
  readonly layout: Layout;
  /** A draft shows gaps and bears 草稿 DRAFT. */
  readonly draft: boolean;
  /** The number taken for it from the register; left out, the number of the case or an open one. */
  readonly number?: string;
  /** What lies in the file of the case, with its pages; left out while the file as a whole has not been set. */
  readonly filed?: readonly FiledPaper[];
  /** Another template than the office's own or the shipped one, such as one being edited. */
  readonly template?: Template;
  /** Wording of this paper alone, by clause. */
  readonly rewording?: Readonly<Record<string, Bilingual>>;
};

export type Composed = { readonly paper: Paper; readonly choice: Choice | null };

type Subject = { readonly id: string; readonly title: string; readonly author: string };

export function composePaper(
  request: PaperRequest,
  { template, origin }: TemplateInUse,
  facts: Facts,
  law: LawThere,
  subject: Subject,
): Paper {
  const named = new Map([...facts.named, ...citedFacts(template, law, request.date)]);
  const all = { ...facts, named };
  const filling = {
    facts: all,
    speaker: Speaker.of(all),
    date: request.date,
    clauses: template.clauses,
    rewording: request.rewording ?? {},
  };
  const blocks = fillBlocks(template.blocks, filling);
  return {
    kind: template.kind,
    name: template.name,
    template: { edition: template.edition, origin },
    page: template.page,
    language: request.language,
    layout: request.layout,
    draft: request.draft,
    subject,
    date: request.date,
    settings: pageOf(request.office.page),
    blocks: request.language === 'zh' ? blocks : withReservation(blocks, request.language === 'en'),
    eachPage: template.eachPage,
    copies: template.copies,
  };
}

const prevails: Words = {
  zh: [{ text: '本文书以中文文本为准，英文译文仅供参考。' }],
  en: [{ text: 'The Chinese text prevails; the English translation is for reference only.' }],
};

/** Every paper with English says which text prevails, before what is signed; an English one says it in both languages. */
function withReservation(blocks: Block<Words>[], englishOnly: boolean): Block<Words>[] {
  const text = englishOnly ? { zh: prevails.zh, en: [...prevails.en] } : prevails;
  // Kept with what follows: its two languages must not part at a page end.
  const note: Block<Words> = { kind: 'paragraph', clause: 'chinese-prevails', level: 'note', keepWithNext: true, text };
  const closing = ['attachment-note', 'signature', 'annex', 'imprint'];
  const first = blocks.findIndex(({ kind }) => closing.includes(kind));
  const at = first < 0 ? blocks.length : first;
  return [...blocks.slice(0, at), note, ...blocks.slice(at)];
}
