// Builds the tagged structure: typesetter tags become elements, stretches of content on a page their children.
import type { Tag } from '../typesetter/flow/marks';
import type { PdfElement, PdfSheaf } from './sheaf';

const languages = { zh: 'zh-CN', en: 'en-GB' } as const;

export class Structure {
  readonly #sheaf: PdfSheaf;
  readonly #root: PdfElement;
  readonly #elements = new Map<Tag, PdfElement>();

  constructor(sheaf: PdfSheaf) {
    this.#sheaf = sheaf;
    this.#root = sheaf.struct('Document');
    sheaf.addStructure(this.#root);
  }

  /** Begins content of `tag` on the current page; `sheaf.endMarkedContent` ends it. */
  begin(tag: Tag): void {
    const element = this.#elementOf(tag);
    element.add(this.#sheaf.markStructureContent(tag.type));
  }

  #elementOf(tag: Tag): PdfElement {
    let element = this.#elements.get(tag);
    if (element === undefined) {
      const parent = tag.parent === undefined ? this.#root : this.#elementOf(tag.parent);
      element = this.#sheaf.struct(tag.type, optionsOf(tag));
      parent.add(element);
      this.#elements.set(tag, element);
    }
    return element;
  }
}

function optionsOf(tag: Tag): Record<string, unknown> {
  return {
    ...(tag.language === undefined ? {} : { lang: languages[tag.language] }),
    ...(tag.alternative === undefined ? {} : { alt: tag.alternative }),
    ...(tag.scope === undefined ? {} : { scope: tag.scope }),
  };
}
