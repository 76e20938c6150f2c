// The order in which a tagged PDF is read: its structure tree, leaf by leaf, across pages.
import type { Stretch } from './page-text';
import type { PdfFile } from './pdf-file';
import { hasKind, type PdfDictionary, PdfUnreadable, type PdfValue } from './pdf-value';

/** Stretches of one page, by the number of the page's object. */
export type PageStretches = ReadonlyMap<number, readonly Stretch[]>;

/**
 * Texts of a tagged PDF in reading order: cells whole even where their rows split between pages.
 * @throws PdfUnreadable where text stands outside the structure without being an artifact, or is read twice or never.
 */
export function textsInReadingOrder(file: PdfFile, root: PdfDictionary, pages: PageStretches): string[] {
  const reading = new Reading(file, pages);
  reading.walk(root.get('K'), undefined);
  const rest = reading.unread();
  if (rest.trim() !== '') throw new PdfUnreadable(`text outside its structure: ${rest.slice(0, 40)}`);
  return reading.texts;
}

class Reading {
  readonly texts: string[] = [];
  private readonly left: ReadonlyMap<number, Map<number, string>>;

  constructor(
    private readonly file: PdfFile,
    pages: PageStretches,
  ) {
    this.left = new Map([...pages].map(([page, stretches]) => [page, byMark(stretches)]));
  }

  unread(): string {
    return [...this.left.values()].flatMap((marks) => [...marks.values()]).join('');
  }

  /** @param page the page that numbers refer to */
  walk(value: PdfValue | undefined, page: number | undefined): void {
    const found = this.file.resolve(value);
    if (hasKind(found, 'array')) for (const item of found.items) this.walk(item, page);
    else if (hasKind(found, 'number')) this.take(page, found.value);
    else if (hasKind(found, 'dictionary')) this.element(found.entries, page);
  }

  private element(entries: PdfDictionary, page: number | undefined): void {
    const own = entries.get('Pg');
    const onPage = hasKind(own, 'reference') ? own.object : page;
    const type = entries.get('Type');
    const typeName = hasKind(type, 'name') ? type.value : 'StructElem';
    if (typeName === 'OBJR') return;
    this.walk(entries.get(typeName === 'MCR' ? 'MCID' : 'K'), onPage);
  }

  private take(page: number | undefined, mark: number): void {
    const marks = page === undefined ? undefined : this.left.get(page);
    const text = marks?.get(mark);
    if (text === undefined) return;
    marks?.delete(mark);
    this.texts.push(text);
  }
}

/** -1 gathers what bears no mark. */
function byMark(stretches: readonly Stretch[]): Map<number, string> {
  const marks = new Map<number, string>();
  for (const { mark, text } of stretches) {
    if (mark === 'artifact') continue;
    const key = mark === 'none' ? -1 : mark;
    marks.set(key, (marks.get(key) ?? '') + text);
  }
  return marks;
}
