// Runs of text: one speech becomes w:r elements, with the marks that Word needs to set quotes in the right face.
import type { LanguageCode } from '../../../../templates/language/bilingual';
import type { Run } from '../../../../templates/paper/blocks';
import { characterStyles } from '../roles';
import { escapeXml, writable } from './text';

/** Quotes, dash, ellipsis and the like, which Word sets in the Latin face unless told otherwise. */
const ambiguous = /[“”‘’—…·×÷±°§※→①-⑳Ⅰ-Ⅻ]/u;
/** An ambiguous mark between Latin letters (O’Neil) stays Latin even in Chinese text. */
const latinMark = /(?<=[A-Za-z0-9])([“”‘’—…·])(?=[A-Za-z0-9])/u;

/** Properties of a run by name, written in the order of the schema (CT_RPr). */
export type RunLook = {
  readonly style?: string;
  readonly eastAsian?: boolean;
  /** A rule through the text. */
  readonly strike?: boolean;
  readonly color?: string;
  /** Half points. */
  readonly size?: number;
};

export function runXml(text: string, look: RunLook = {}): string {
  return `<w:r>${runProperties(look)}${contentXml(writable(text))}</w:r>`;
}

/** @returns the w:r elements of runs in one language; gaps are shaded. */
export function runsXml(runs: readonly Run[], language: LanguageCode, look: RunLook = {}): string {
  let xml = '';
  for (const run of runs) xml += oneRun(run, language, look);
  return xml;
}

function oneRun(run: Run, language: LanguageCode, look: RunLook): string {
  const marked = run.gap === true ? { ...look, style: characterStyles.gap } : look;
  if (language === 'en' || !ambiguous.test(run.text)) return runXml(run.text, marked);
  return run.text
    .split(latinMark)
    .map((piece, index) => {
      if (piece === '') return '';
      return runXml(piece, { ...marked, eastAsian: index % 2 === 0 && ambiguous.test(piece) });
    })
    .join('');
}

function runProperties(look: RunLook): string {
  const style = look.style === undefined ? '' : `<w:rStyle w:val="${look.style}"/>`;
  const hint = look.eastAsian === true ? '<w:rFonts w:hint="eastAsia"/>' : '';
  const strike = look.strike === true ? '<w:strike/>' : '';
  const color = look.color === undefined ? '' : `<w:color w:val="${look.color}"/>`;
  const size = look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`;
  const all = `${style}${hint}${strike}${color}${size}`;
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`;
}

/** Text with its tabs and line ends as elements of their own. */
function contentXml(text: string): string {
  if (!/[\t\n]/.test(text)) return pieceXml(text);
  return text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n') return '<w:br/>';
      return pieceXml(piece);
    })
    .join('');
}

function pieceXml(piece: string): string {
  return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
}
