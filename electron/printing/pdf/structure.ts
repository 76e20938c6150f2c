// Builds the tagged structure: typesetter tags become elements, stretches of content on a page their children. Written
// by us: a table of two hundred rows has two thousand elements, and pdfkit's objects for them took more time than the
// typesetting of their text.
import type { Tag } from '../typesetter/flow/marks';
import type { PdfReference, PdfSheaf } from './sheaf';
import { textString } from './text-string';

const languages = { zh: 'zh-CN', en: 'en-GB' } as const;

type Element = {
  readonly number: number;
  readonly parent: number;
  /** What it is, as entries of its dictionary. */
  readonly entries: string;
  /** Its children as they are written: content of its page by number, content of later pages, elements. */
  kids: string;
  /** Object of the first page with content of its own. */
  page: number;
};

type Page = { readonly dictionary: PdfReference; readonly parents: number[] };

export class Structure {
  readonly #sheaf: PdfSheaf;
  readonly #root: Element;
  readonly #elements = new Map<Tag, Element>();
  readonly #written: Element[] = [];
  readonly #pages: Page[] = [];
  #page: Page | undefined;

  constructor(sheaf: PdfSheaf) {
    this.#sheaf = sheaf;
    this.#root = this.#add('/S /Document', sheaf.structureRoot.id);
    sheaf.onStructure(() => this.#write());
  }

  /** Content that begins after this stands on the page that `sheaf` has just begun. */
  turnPage(): void {
    this.#page = undefined;
  }

  /** The next content of the page belongs to `tag`. @returns its number on the page (MCID) */
  mark(tag: Tag): number {
    this.#page ??= this.#beginPage();
    const { dictionary, parents } = this.#page;
    const element = this.#elementOf(tag);
    const number = parents.length;
    parents.push(element.number);
    if (element.page === 0) element.page = dictionary.id;
    const isOwnPage = element.page === dictionary.id;
    element.kids += isOwnPage ? ` ${number}` : ` << /Type /MCR /Pg ${dictionary.id} 0 R /MCID ${number} >>`;
    return number;
  }

  #beginPage(): Page {
    const page = { dictionary: this.#sheaf.page.dictionary, parents: [] };
    page.dictionary.data.StructParents = this.#pages.length;
    this.#pages.push(page);
    return page;
  }

  #elementOf(tag: Tag): Element {
    let element = this.#elements.get(tag);
    if (element === undefined) {
      const parent = tag.parent === undefined ? this.#root : this.#elementOf(tag.parent);
      element = this.#add(entriesOf(tag), parent.number);
      parent.kids += ` ${element.number} 0 R`;
      this.#elements.set(tag, element);
    }
    return element;
  }

  #add(entries: string, parent: number): Element {
    const element = { number: this.#sheaf.nextNumber(), parent, entries, kids: '', page: 0 };
    this.#written.push(element);
    return element;
  }

  #write(): void {
    const parents = this.#pages.map(({ parents: each }, key) => `${key} [${each.map(reference).join(' ')}]`);
    const tree = `/ParentTree << /Nums [${parents.join(' ')}] >> /ParentTreeNextKey ${this.#pages.length}`;
    const { id } = this.#sheaf.structureRoot;
    this.#sheaf.writeObject(id, `<< /Type /StructTreeRoot ${tree} /K [${reference(this.#root.number)}] >>`);
    for (const { number, parent, entries, kids, page } of this.#written) {
      const on = page === 0 ? '' : ` /Pg ${reference(page)}`;
      this.#sheaf.writeObject(number, `<< ${entries} /P ${reference(parent)}${on} /K [${kids.slice(1)}] >>`);
    }
  }
}

function reference(number: number): string {
  return `${number} 0 R`;
}

function entriesOf({ type, language, alternative, scope }: Tag): string {
  const said = language === undefined ? '' : ` /Lang (${languages[language]})`;
  const shown = alternative === undefined ? '' : ` /Alt ${textString(alternative)}`;
  const speaks = scope === undefined ? '' : ` /A << /O /Table /Scope /${scope} >>`;
  return `/S /${type}${said}${shown}${speaks}`;
}
