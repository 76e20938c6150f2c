// Writes set pages into the document: content, structure and the fonts they name.
import { PrintFault } from '../fault';
import type { Face } from '../fonts/face';
import type { Mark, PictureMark, Tag } from '../typesetter/flow/marks';
import type { SetPage } from '../typesetter/set-paper';
import type { Piece } from '../typesetter/text/line';
import { embedFont } from './fonts/embed-font';
import { UsedGlyphs } from './fonts/used-glyphs';
import { circleOperators, fillOperators, gapShades, ruleOperators, textOperators } from './operators';
import { openPicture } from './pictures/open-picture';
import type { PdfReference, PdfSheaf } from './sheaf';
import { Structure } from './structure';

type Font = { readonly name: string; readonly used: UsedGlyphs; readonly reference: PdfReference };

export class PageWriter {
  readonly #sheaf: PdfSheaf;
  readonly #structure: Structure;
  readonly #pictures: ReadonlyMap<string, Uint8Array>;
  readonly #opened = new Map<string, unknown>();
  readonly #fonts = new Map<Face, Font>();
  #pending: string[] = [];
  #open: Tag | 'artifact' | undefined;

  constructor(sheaf: PdfSheaf, pictures: ReadonlyMap<string, Uint8Array>) {
    this.#sheaf = sheaf;
    this.#structure = new Structure(sheaf);
    this.#pictures = pictures;
  }

  write(page: SetPage): void {
    this.#sheaf.addPage();
    for (const mark of page.marks) this.#writeMark(mark);
    this.#enter(undefined);
    this.#flush();
  }

  /** Embeds the fonts; call once, after the last page. */
  finish(): void {
    let index = 0;
    for (const font of this.#fonts.values()) embedFont(this.#sheaf, font.reference, font.used, index++);
  }

  #writeMark(mark: Mark): void {
    switch (mark.kind) {
      case 'text':
        for (const shade of gapShades(mark)) this.#artifact(fillOperators(shade));
        this.#enter(mark.tag ?? 'artifact');
        this.#pending.push(textOperators(mark, (piece) => this.#fontOf(piece)));
        return;
      case 'rule':
        this.#artifact(ruleOperators(mark));
        return;
      case 'fill':
        this.#artifact(fillOperators(mark));
        return;
      case 'circle':
        this.#artifact(circleOperators(mark));
        return;
      case 'picture':
        this.#writePicture(mark);
        return;
    }
  }

  #artifact(operators: string): void {
    this.#enter('artifact');
    this.#pending.push(operators);
  }

  /** Content of one tag, or artifacts, are marked in stretches as long as they come. */
  #enter(next: Tag | 'artifact' | undefined): void {
    if (next === this.#open) return;
    if (this.#open === 'artifact') this.#pending.push('EMC');
    this.#flush();
    if (this.#open !== undefined && this.#open !== 'artifact') this.#sheaf.endMarkedContent();
    if (next === 'artifact') this.#pending.push('/Artifact BMC');
    else if (next !== undefined) this.#structure.begin(next);
    this.#open = next;
  }

  #flush(): void {
    if (this.#pending.length > 0) this.#sheaf.addContent(this.#pending.join('\n'));
    this.#pending = [];
  }

  #fontOf(piece: Piece): Font {
    let font = this.#fonts.get(piece.face);
    if (font === undefined) {
      const name = `F${this.#fonts.size + 1}`;
      font = { name, used: new UsedGlyphs(piece.face), reference: this.#sheaf.ref({}) };
      this.#fonts.set(piece.face, font);
    }
    this.#sheaf.page.fonts[font.name] ??= font.reference;
    return font;
  }

  #writePicture(mark: PictureMark): void {
    const bytes = this.#pictures.get(mark.file);
    if (bytes === undefined) throw missingPicture(mark.file);
    let picture = this.#opened.get(mark.file);
    if (picture === undefined) {
      picture = openPicture(this.#sheaf, mark.file, bytes);
      this.#opened.set(mark.file, picture);
    }
    this.#enter(mark.tag);
    this.#flush();
    const fit = { fit: [mark.width, mark.height], align: 'center', valign: 'center' };
    this.#sheaf.image(picture, mark.x, mark.y, fit);
  }
}

function missingPicture(file: string): PrintFault {
  return new PrintFault('picture-missing', {
    zh: `找不到照片：${file}。请重新添加这张照片。`,
    en: `This photograph is missing: ${file}. Add it again.`,
  });
}
