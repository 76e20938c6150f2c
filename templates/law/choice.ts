// What choosing the law yields: provisions ready to be quoted, or the reason why the office must enter them.
import type { Bilingual } from '../language/bilingual';
import type { Basis, Citation, LawText } from './schema';

/** One provision in the edition that was in force, with its name and text as papers cite them. */
export type Provision = {
  readonly citation: Citation;
  /** 《浙江省城市市容和环境卫生管理条例》第十七条第一款 / paragraph 1 of Article 17 of the Regulations … */
  readonly name: Bilingual;
  /** The text of just the cited paragraph or item (an item with the opening words of its paragraph). */
  readonly text: Bilingual;
  readonly enStatus: 'official' | 'working' | 'missing';
  readonly edition: LawText;
};

/** A reservation about the law chosen; papers are blocked or the clerk is warned. */
export type LawNotice = {
  readonly code:
    | 'local-provision-to-be-entered'
    | 'local-provision-may-be-more-specific'
    | 'no-provision'
    | 'text-not-found'
    | 'not-in-force'
    | 'not-confirmed'
    | 'candidate-matter'
    | 'other-authority-competent'
    | 'english-missing'
    | 'duty-without-fine'
    | 'depends-on-facts'
    | 'changed-since';
  readonly severity: 'block' | 'warn';
  readonly sentence: Bilingual;
};

export type Choice =
  | {
      /** local: a confirmed text of the place. national: no local one in force here and then, a national one fits. */
      readonly outcome: 'local' | 'national';
      readonly basis: Basis;
      /** All that fit: more than one where facts that decide between them are not known. */
      readonly bases: readonly Basis[];
      readonly breach: readonly Provision[];
      readonly consequence: readonly Provision[];
      readonly notices: readonly LawNotice[];
    }
  | { readonly outcome: 'missing'; readonly notices: readonly LawNotice[] };
