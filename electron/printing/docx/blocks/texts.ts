// Texts as paragraphs: one for each language and each line that the clerk ended.
import type { LanguageCode } from '../../../../templates/language/bilingual';
import type { Said, Speech } from '../../../../templates/paper/arrange';
import type { Run } from '../../../../templates/paper/blocks';
import { type Role, styleId } from '../roles';
import { type ParagraphLook, paragraphXml } from '../xml/paragraph';
import { type RunLook, runsXml } from '../xml/run';
import { writable } from '../xml/text';

export type TextLook = {
  readonly role: Role;
  readonly paragraph?: Partial<ParagraphLook>;
  readonly run?: RunLook;
  /** Words before the text, in its language (added-words). */
  readonly lead?: (language: LanguageCode) => string;
};

/** @returns w:p elements; none for a text that says nothing. */
export function textXml(said: Said, look: TextLook): string {
  return said.map((speech) => speechXml(speech, look)).join('');
}

/** Running text in two languages: what has its translation under it never ends a page before it. */
export function pairXml(said: Said, look: TextLook): string {
  return said
    .map((speech, index) => {
      const keeps = index < said.length - 1;
      return speechXml(speech, keeps ? { ...look, paragraph: { ...look.paragraph, keepNext: true } } : look);
    })
    .join('');
}

export function speechXml(speech: Speech, look: TextLook): string {
  const lead = look.lead?.(speech.language) ?? '';
  const led = lead === '' ? speech.runs : [{ text: lead }, ...speech.runs];
  const paragraph = { ...look.paragraph, style: styleId(look.role, speech.language) };
  return lines(led)
    .map((runs) => paragraphXml(paragraph, runsXml(runs, speech.language, look.run)))
    .join('');
}

/** Runs cut at line ends; empty lines fall away, since a blank paragraph says nothing on a paper. */
function lines(runs: readonly Run[]): readonly (readonly Run[])[] {
  if (runs.every((run) => run.text !== '' && isOneLine(run.text))) {
    return runs.some((run) => run.text.trim() !== '') ? [runs] : [[]];
  }
  const found: Run[][] = [[]];
  for (const run of runs) {
    writable(run.text)
      .split('\n')
      .forEach((text, index) => {
        if (index > 0) found.push([]);
        if (text !== '') found.at(-1)?.push({ ...run, text });
      });
  }
  const filled = found.filter((line) => line.some((run) => run.text.trim() !== ''));
  return filled.length > 0 ? filled : [[]];
}

function isOneLine(text: string): boolean {
  return !text.includes('\n') && writable(text) === text;
}

/** The characters of a text in its first language, for measuring and describing. */
export function plainText(said: Said | undefined): string {
  return (said ?? []).map((speech) => speech.runs.map((run) => run.text).join('')).join(' ');
}

/** Width in characters of Chinese type: Latin letters and figures count half. */
export function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += character <= '\u02ff' ? 0.5 : 1;
  return width;
}
