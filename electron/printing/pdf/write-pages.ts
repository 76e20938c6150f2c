// Writes set pages into the document: content, structure and the fonts they name.
import { deflateSync } from 'node:zlib';
import { PrintFault } from '../fault';
import type { Face } from '../fonts/face';
import type { Mark, PictureMark, Tag } from '../typesetter/flow/marks';
import type { SetPage } from '../typesetter/set-paper';
import type { Line, Piece } from '../typesetter/text/line';
import { Bytes } from './bytes';
import { embedFont } from './fonts/embed-font';
import { UsedGlyphs } from './fonts/used-glyphs';
import { gapShades, writeCircle, writeFill, writeRule, writeText } from './operators';
import { openPicture } from './pictures/open-picture';
import type { PdfReference, PdfSheaf, PdfStream } from './sheaf';
import { Structure } from './structure';

type Font = { readonly name: string; readonly used: UsedGlyphs; readonly reference: PdfReference };

export class PageWriter {
  readonly #sheaf: PdfSheaf;
  readonly #structure: Structure;
  readonly #pictures: ReadonlyMap<string, Uint8Array>;
  readonly #opened = new Map<string, unknown>();
  readonly #fonts = new Map<Face, Font>();
  readonly #content = new Bytes();
  #open: Tag | 'artifact' | undefined;

  constructor(sheaf: PdfSheaf, pictures: ReadonlyMap<string, Uint8Array>) {
    this.#sheaf = sheaf;
    this.#structure = new Structure(sheaf);
    this.#pictures = pictures;
  }

  /** Numbers the glyphs of fixed words first; call once, before the first page. */
  begin(pages: readonly SetPage[]): void {
    for (const { marks } of pages) {
      for (const mark of marks) if (mark.kind === 'text') this.#numberFixed(mark.line);
    }
    for (const { used } of this.#fonts.values()) used.endFixed();
  }

  #numberFixed({ pieces }: Line): void {
    for (const piece of pieces) {
      if (piece.isFact) continue;
      const { used } = this.#fontFor(piece);
      for (const [index, glyph] of piece.glyphs.entries()) used.use(glyph, piece.texts[index] ?? '');
    }
  }

  write(page: SetPage): void {
    this.#sheaf.addPage();
    this.#structure.turnPage();
    for (const mark of page.marks) this.#writeMark(mark);
    this.#enter(undefined);
    this.#flush();
    deflateContent(this.#sheaf.page.content);
  }

  /** Embeds the fonts; call once, after the last page. */
  finish(): void {
    let index = 0;
    for (const font of this.#fonts.values()) embedFont(this.#sheaf, font.reference, font.used, index++);
  }

  #writeMark(mark: Mark): void {
    switch (mark.kind) {
      case 'text':
        for (const shade of gapShades(mark)) writeFill(this.#artifact(), shade);
        this.#enter(mark.tag ?? 'artifact');
        writeText(this.#content, mark, this.#fontOf);
        return;
      case 'rule':
        writeRule(this.#artifact(), mark);
        return;
      case 'fill':
        writeFill(this.#artifact(), mark);
        return;
      case 'circle':
        writeCircle(this.#artifact(), mark);
        return;
      case 'picture':
        this.#writePicture(mark);
        return;
    }
  }

  #artifact(): Bytes {
    this.#enter('artifact');
    return this.#content;
  }

  /** Content of one tag, or artifacts, are marked in stretches as long as they come. */
  #enter(next: Tag | 'artifact' | undefined): void {
    if (next === this.#open) return;
    if (this.#open !== undefined) this.#content.text('EMC\n');
    if (next === 'artifact') this.#content.text('/Artifact BMC\n');
    else if (next !== undefined) {
      const number = this.#structure.mark(next);
      this.#content.text('/').text(next.type).text(' <</MCID ').whole(number).text('>> BDC\n');
    }
    this.#open = next;
  }

  #flush(): void {
    if (this.#content.length > 0) this.#sheaf.addContent(Buffer.from(this.#content.view()));
    this.#content.clear();
  }

  readonly #fontOf = (piece: Piece): Font => {
    const font = this.#fontFor(piece);
    this.#sheaf.page.fonts[font.name] ??= font.reference;
    return font;
  };

  #fontFor(piece: Piece): Font {
    let font = this.#fonts.get(piece.face);
    if (font === undefined) {
      const name = `F${this.#fonts.size + 1}`;
      font = { name, used: new UsedGlyphs(piece.face), reference: this.#sheaf.ref({}) };
      this.#fonts.set(piece.face, font);
    }
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

/** Two thirds of the time of the usual level for files that are 1 % larger. */
const contentLevel = 4;

function deflateContent(content: PdfStream): void {
  content.buffer = [deflateSync(Buffer.concat(content.buffer), { level: contentLevel })];
  content.compress = false;
  content.data.Filter = 'FlateDecode';
}

function missingPicture(file: string): PrintFault {
  return new PrintFault('picture-missing', {
    zh: `找不到照片：${file}。请重新添加这张照片。`,
    en: `This photograph is missing: ${file}. Add it again.`,
  });
}
