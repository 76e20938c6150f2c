// The printing room as commands use it: each printer is loaded when a paper first needs it, then kept.
import type { Office } from '../../templates/office/office';
import type { Paper } from '../../templates/paper/paper';
import type { Typefaces } from '../printing/fonts/typefaces';
import type { WordDifference } from '../printing/words/compare-words';
import type { Format } from './wish';

export type Pictures = ReadonlyMap<string, Uint8Array>;

/** `pages` is null for DOCX: the program that opens it decides. */
export type Sheet = {
  readonly format: Format;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
  readonly milliseconds: number;
};

export class Press {
  private opened: Promise<Typefaces> | null = null;

  constructor(private readonly office: Office) {}

  /** The office's faces, opened once. */
  typefaces(): Promise<Typefaces> {
    this.opened ??= import('../printing/fonts/typefaces').then(({ openTypefaces }) =>
      openTypefaces({ office: this.office.type }),
    );
    return this.opened;
  }

  async print(format: Format, paper: Paper, pictures: Pictures): Promise<Sheet> {
    const started = performance.now();
    const printed = format === 'pdf' ? await this.pdf(paper, pictures) : await this.docx(paper, pictures);
    return { format, ...printed, milliseconds: performance.now() - started };
  }

  /** Where the words of the two formats differ from the paper's; none is as it must be. */
  async differences(paper: Paper, sheets: readonly Sheet[]): Promise<readonly WordDifference[]> {
    const pdf = sheets.find((sheet) => sheet.format === 'pdf');
    const docx = sheets.find((sheet) => sheet.format === 'docx');
    if (pdf === undefined || docx === undefined) return [];
    const { compareWords } = await import('../printing/words/compare-words');
    return compareWords(paper, pdf.bytes, docx.bytes);
  }

  private async pdf(paper: Paper, pictures: Pictures) {
    const { printPdf } = await import('../printing/pdf/print-pdf');
    const { bytes, pages } = await printPdf(paper, { typefaces: await this.typefaces(), pictures });
    return { bytes, pages };
  }

  private async docx(paper: Paper, pictures: Pictures) {
    const { printDocx } = await import('../printing/docx/print-docx');
    return { bytes: await printDocx(paper, { pictures }), pages: null };
  }
}
