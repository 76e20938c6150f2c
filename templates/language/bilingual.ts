// One fact in two languages: the shape every clerk's text has in files and in memory.
import { z } from 'zod';

/** Chinese and English of one text. `en` may be empty: then only a Chinese paper can be made ready. */
export type Bilingual = { readonly zh: string; readonly en: string };

export type LanguageCode = 'zh' | 'en';

export const bilingualSchema = z.strictObject({ zh: z.string(), en: z.string() });

/**
 * A text read from a file: `{zh, en}`, or plain Chinese text, which becomes `{zh: text, en: ''}`.
 * Names, titles and addresses are accepted in both forms (contract: "Text in two languages").
 */
export const wordsSchema = z.union([z.string().transform((zh): Bilingual => ({ zh, en: '' })), bilingualSchema]);

export const noWords: Bilingual = { zh: '', en: '' };
