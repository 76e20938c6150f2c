// A fact as templates see it: words in both languages with the field they came from. Texts of a case reach a
// paper only through this class, so they can never act as template or markup.
import { Drop } from 'liquidjs';
import type { Bilingual, LanguageCode } from '../language/bilingual';
import type { Run, Words } from '../paper/blocks';

export class Fact extends Drop {
  /**
   * @param words what is printed; an empty side is a gap in that language
   * @param field path of the field in the case, operation or office file
   * @param label the field's name in both languages, shown as 【label】 where the fact is missing
   * @param said runs to print instead of `words`, where a fact is itself put together from other facts
   */
  constructor(
    readonly words: Bilingual,
    readonly field: string,
    readonly label: Bilingual,
    private readonly said?: Words,
  ) {
    super();
  }

  /** What a condition or comparison in a template sees: the same in both languages, null where nothing is known. */
  override valueOf(): string | null {
    return this.words.zh || this.words.en || null;
  }

  /** The runs to print in one language; a visible gap where the fact is missing. */
  runs(language: LanguageCode): readonly Run[] {
    if (this.said !== undefined && this.said[language].length > 0) return this.said[language];
    const text = this.words[language];
    return text === ''
      ? [{ text: `【${this.label[language]}】`, field: this.field, gap: true }]
      : [{ text, field: this.field }];
  }
}

/** The same words in both languages: numbers, codes, telephone numbers. */
export function plain(text: string): Bilingual {
  return { zh: text, en: text };
}

/** One entry of a collection, as `item` in a template. */
export type Item = { readonly [name: string]: Fact };

/** All that a template may speak of: facts by dotted path, collections by name, conditions by name after `is.`. */
export type Facts = {
  readonly named: ReadonlyMap<string, Fact>;
  readonly collections: { readonly [name: string]: readonly Item[] };
  readonly conditions: { readonly [name: string]: boolean | string | null };
  /** Choices answered for the paper, by key after `chosen.`; "" while there is none. */
  readonly chosen: { readonly [key: string]: string };
};
