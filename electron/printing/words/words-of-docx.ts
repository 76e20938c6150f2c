// The words of a DOCX, read back from its real bytes: the body's text in order, and the text in its drawn charts.
import { characterStyles } from '../docx/roles';
import { readZip } from '../zip/read-zip';

const documentPath = 'word/document.xml';
const relationsPath = 'word/_rels/document.xml.rels';
/** Tags that matter, and text; everything else of the markup says nothing. */
const tokens =
  /<w:r>|<w:rStyle w:val="([^"]*)"\/>|<\/w:p>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<asvg:svgBlip [^>]*r:embed="([^"]*)"/g;

/** @returns the paragraphs that say something. Headers, footers and places of seals are no words of the paper. */
export function wordsOfDocx(bytes: Uint8Array): string[] {
  const files = readZip(bytes);
  const part = (path: string): string => {
    const content = files.get(path);
    if (content === undefined) throw new Error(`the DOCX has no ${path}`);
    return Buffer.from(content).toString('utf8');
  };
  const relations = part(relationsPath);
  const texts: string[] = [];
  let paragraph = '';
  let style = '';
  for (const [token, runStyle, text, picture] of part(documentPath).matchAll(tokens)) {
    if (token === '<w:r>') style = '';
    else if (runStyle !== undefined) style = runStyle;
    else if (text !== undefined) paragraph += style === characterStyles.sealPlace ? '' : unescaped(text);
    else if (picture !== undefined) texts.push(...drawnWords(part(`word/${targetOf(relations, picture)}`)));
    else {
      if (paragraph !== '') texts.push(paragraph);
      paragraph = '';
    }
  }
  return texts;
}

function targetOf(relations: string, id: string): string {
  const target = new RegExp(`<Relationship Id="${id}"[^>]* Target="([^"]*)"`).exec(relations)?.[1];
  if (target === undefined) throw new Error(`the DOCX has no relationship ${id}`);
  return target;
}

function drawnWords(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => unescaped(text ?? ''));
}

const characters: { readonly [entity: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(#x?[0-9a-fA-F]+|\w+);/g, (_, entity: string) => {
    if (!entity.startsWith('#')) return characters[entity] ?? unknown(entity);
    return String.fromCodePoint(
      entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1)),
    );
  });
}

function unknown(entity: string): never {
  throw new Error(`the DOCX names an unknown character: ${entity}`);
}
