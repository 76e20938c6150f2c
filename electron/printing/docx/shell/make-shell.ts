// The parts of a DOCX that depend only on the kind of page, not on the words: styles, settings, headers, footers.
// The docx package makes them; they are deflated once and used for every paper of the same kind.
import { Document, Packer } from 'docx';
import type { Language, PageKind } from '../../../../templates/paper/paper';
import type { PageSettings } from '../../../../templates/paper/settings';
import { deflatedEntry, type ZipEntry } from '../../zip/write-zip';
import { type Sheet, sheetOf, twips } from '../sheet';
import {
  footersOf,
  headerFromEdgeMm,
  headersOf,
  letterRuleFromEdgeMm,
  letterTopMm,
  numberFromEdge,
  underSigningMm,
} from './header-footer';
import { offGrid, stylesOf, withRoles } from './styles';

/** `copyLabel` is empty where none is printed. */
export type ShellInput = {
  readonly settings: PageSettings;
  readonly page: PageKind;
  readonly language: Language;
  readonly draft: boolean;
  readonly copyLabel: string;
  /** Before the room to sign at the foot of each page; none for most papers. */
  readonly eachPage: readonly string[];
};

/** The body's XML goes between `head` and `tail` of word/document.xml; pictures add to `relations`. */
export type Shell = {
  readonly sheet: Sheet;
  readonly parts: readonly ZipEntry[];
  readonly head: string;
  readonly tail: string;
  readonly relations: string;
  /** Of a paper without pictures. */
  readonly relationsEntry: ZipEntry;
};

const made = new Map<string, Promise<Shell>>();
/** Kinds of page times copy labels in use at once; more are made again. */
const mostKept = 32;

export function shellOf(input: ShellInput): Promise<Shell> {
  const key = JSON.stringify(input);
  const known = made.get(key);
  if (known !== undefined) return known;
  if (made.size >= mostKept) made.clear();
  const shell = makeShell(input);
  made.set(key, shell);
  return shell;
}

async function makeShell(input: ShellInput): Promise<Shell> {
  const sheet = sheetOf(input.settings);
  const files = partsOf(emptyDocument(sheet, input));
  const text = (path: string): string => Buffer.from(files.get(path) ?? missing(path)).toString('utf8');
  const [head = '', tail = ''] = text(documentPath).split('<w:body>');
  const relations = text(relationsPath);
  files.set(settingsPath, Buffer.from(eastAsianSettings(text(settingsPath))));
  files.set(stylesPath, Buffer.from(withRoles(offGrid(text(stylesPath)), sheet)));
  const written = [documentPath, relationsPath, propertiesPath];
  return {
    sheet,
    parts: [...files].filter(([path]) => !written.includes(path)).map(([path, bytes]) => deflatedEntry(path, bytes)),
    head: `${head}<w:body>`,
    tail,
    relations,
    relationsEntry: deflatedEntry(relationsPath, relations),
  };
}

type Written = {
  readonly compile: (document: Document) => Iterable<readonly [path: string, content: string | Uint8Array]>;
};

/**
 * The parts as the package writes them, before it deflates them in JavaScript: half the time of a first shell went into
 * a ZIP file that was taken apart at once. Its types keep the compiler to itself; the version is pinned.
 */
function partsOf(document: Document): Map<string, Uint8Array> {
  const { compiler } = Packer as unknown as { readonly compiler: Written };
  const parts = [...compiler.compile(document)];
  return new Map(parts.map(([path, content]) => [path, typeof content === 'string' ? Buffer.from(content) : content]));
}

export const documentPath = 'word/document.xml';
export const relationsPath = 'word/_rels/document.xml.rels';
export const propertiesPath = 'docProps/core.xml';
const stylesPath = 'word/styles.xml';
const settingsPath = 'word/settings.xml';

function missing(path: string): never {
  throw new Error(`the docx package wrote no ${path}`);
}

function emptyDocument(sheet: Sheet, input: ShellInput): Document {
  const margin = {
    top: input.page === 'letter' ? twips(letterTopMm) : sheet.top,
    right: sheet.right,
    bottom: sheet.bottom,
    left: sheet.left,
    header: twips(headerFromEdgeMm),
    footer: footerFromEdge(sheet, input),
    gutter: 0,
  };
  const properties = {
    titlePage: input.page === 'letter',
    page: { size: { width: sheet.width, height: sheet.height }, margin },
    grid: { type: 'linesAndChars', linePitch: sheet.linePitch, charSpace: sheet.charSpace },
  } as const;
  return new Document({
    styles: stylesOf(sheet),
    evenAndOddHeaderAndFooters: true,
    defaultTabStop: 2 * sheet.character,
    compatibility: { doNotExpandShiftReturn: true },
    sections: [{ properties, headers: headersOf(sheet, input), footers: footersOf(sheet, input), children: [] }],
  });
}

function footerFromEdge(sheet: Sheet, { page, eachPage }: ShellInput): number {
  if (eachPage.length > 0) return numberFromEdge(sheet) - twips(underSigningMm);
  return page === 'letter' ? twips(letterRuleFromEdgeMm) : numberFromEdge(sheet);
}

/** Punctuation closes up as Chinese typesetting has it; the theme's fonts stand for these languages (CT_Settings). */
function eastAsianSettings(xml: string): string {
  return xml
    .replace('<w:compat>', '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>')
    .replace('</w:compat>', '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>');
}
