// Paragraphs: properties written in the order of the schema (CT_PPr), which Word insists on.

/** Lengths in twips. Everything a style says already is left out here. */
export type ParagraphLook = {
  readonly style: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly borders?: string;
  readonly before?: number;
  readonly after?: number;
  /** An exact line pitch of its own. */
  readonly line?: number;
  readonly left?: number;
  readonly right?: number;
  readonly hanging?: number;
  readonly noFirstLine?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'both' | 'distribute';
};

/** @param content runs, as XML */
export function paragraphXml(look: ParagraphLook, content: string): string {
  // Joined as it goes: a report has thousands of paragraphs, most of which say no more than their style.
  let properties = `<w:pStyle w:val="${look.style}"/>`;
  if (look.keepNext === true) properties += '<w:keepNext/>';
  if (look.keepLines === true) properties += '<w:keepLines/>';
  if (look.pageBreakBefore === true) properties += '<w:pageBreakBefore/>';
  if (look.borders !== undefined) properties += `<w:pBdr>${look.borders}</w:pBdr>`;
  properties += spacingXml(look) + indentXml(look);
  if (look.align !== undefined) properties += `<w:jc w:val="${look.align}"/>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

function spacingXml({ before, after, line }: ParagraphLook): string {
  if (before === undefined && after === undefined && line === undefined) return '';
  return element('spacing', { before, after, line, lineRule: line === undefined ? undefined : 'exact' });
}

function indentXml(look: ParagraphLook): string {
  const { left, right, hanging, noFirstLine } = look;
  if (left === undefined && right === undefined && hanging === undefined && noFirstLine !== true) return '';
  return element('ind', {
    left,
    right,
    // A hanging indent, or none, must also take back the characters that the style gives.
    firstLineChars: noFirstLine === true || hanging !== undefined ? 0 : undefined,
    firstLine: noFirstLine === true && hanging === undefined ? 0 : undefined,
    hanging,
  });
}

type Attributes = { readonly [name: string]: string | number | undefined };

/** An empty element of the w namespace; nothing where no attribute is set. */
export function element(name: string, attributes: Attributes): string {
  const set = Object.entries(attributes).filter(([, value]) => value !== undefined);
  if (set.length === 0) return '';
  return `<w:${name}${set.map(([key, value]) => ` w:${key}="${value}"`).join('')}/>`;
}

/** One edge of a border. @param size eighths of a point @param space points from the text, at most 31 */
export function edge(side: string, value: string, size: number, space: number, color = 'auto'): string {
  return element(side, { val: value, sz: size, space, color });
}
