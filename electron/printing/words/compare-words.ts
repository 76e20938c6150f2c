// After every export: do the PDF and the DOCX say, to the last character, what the paper says? Read from their bytes.
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Paper } from '../../../templates/paper/paper';
import { comparable } from './comparable';
import { type ExpectedText, expectedWords } from './expected-words';
import { type Departure, findDepartures } from './find-differences';
import { PdfUnreadable } from './pdf/pdf-value';
import { wordsOfPdf } from './pdf/words-of-pdf';
import { wordsOfDocx } from './words-of-docx';

/** `clause` is empty where a file could not be read back at all. */
export type WordDifference = Departure & { readonly format: 'pdf' | 'docx'; readonly sentence: Bilingual };

/**
 * Compares the words of paper, PDF and DOCX. White space, breaks and page furniture (page numbers, draft mark, copy
 * label, repeated heads, places of seals) do not count; a single lost, added or changed character does.
 * @returns one difference for each departure of either file from the paper; none is as it must be.
 */
export function compareWords(paper: Paper, pdf: Uint8Array, docx: Uint8Array): WordDifference[] {
  const expected = expectedWords(paper).map(({ clause, text }) => ({ clause, text: comparable(text) }));
  return [
    ...differencesOf('pdf', expected, () => wordsOfPdf(pdf)),
    ...differencesOf('docx', expected, () => wordsOfDocx(docx)),
  ];
}

type Format = WordDifference['format'];

function differencesOf(format: Format, expected: readonly ExpectedText[], read: () => string[]): WordDifference[] {
  try {
    const printed = comparable(read().join('\n'));
    return findDepartures(expected, printed).map((departure) => ({
      ...departure,
      format,
      sentence: say(format, departure),
    }));
  } catch (error) {
    if (!(error instanceof PdfUnreadable)) throw error;
    return [{ format, clause: '', expected: '', found: error.message, sentence: unreadable(error) }];
  }
}

function say(format: Format, { clause, expected, found }: Departure): Bilingual {
  const name = format.toUpperCase();
  return {
    zh: `${name} 文件与文书内容不一致（${clause}）：应为“${expected}”，实际为“${found}”。请勿使用该文件，请重新导出；仍不一致的，请报告。`,
    en: `The ${name} does not say what the paper says (${clause}): expected "${expected}", found "${found}". Do not use the file; export again, and report it if it happens again.`,
  };
}

function unreadable(error: PdfUnreadable): Bilingual {
  return {
    zh: `无法核对 PDF 文件的文字（${error.message}）。请勿使用该文件，请重新导出；仍不能核对的，请报告。`,
    en: `The words of the PDF could not be checked (${error.message}). Do not use the file; export again, and report it if it happens again.`,
  };
}
