// What printing refuses to do, said so that a clerk can act on it.
import type { Bilingual } from '../../templates/language/bilingual';

/** An expected refusal of the printing room: a code, one sentence in each language, and the field where known. */
export class PrintFault extends Error {
  readonly code: string;
  readonly sentence: Bilingual;
  /** Case path of the text concerned, when there is one. */
  readonly field: string | undefined;

  constructor(code: string, sentence: Bilingual, field?: string) {
    super(`${code}: ${sentence.en}`);
    this.name = 'PrintFault';
    this.code = code;
    this.sentence = sentence;
    this.field = field;
  }
}
