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
  const properties = [
    `<w:pStyle w:val="${look.style}"/>`,
    look.keepNext === true ? '<w:keepNext/>' : '',
    look.keepLines === true ? '<w:keepLines/>' : '',
    look.pageBreakBefore === true ? '<w:pageBreakBefore/>' : '',
    look.borders === undefined ? '' : `<w:pBdr>${look.borders}</w:pBdr>`,
    element('spacing', {
      before: look.before,
      after: look.after,
      line: look.line,
      lineRule: look.line === undefined ? undefined : 'exact',
    }),
    indentXml(look),
    look.align === undefined ? '' : `<w:jc w:val="${look.align}"/>`,
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${content}</w:p>`;
}

function indentXml(look: ParagraphLook): string {
  const first = look.noFirstLine === true && look.hanging === undefined ? 0 : undefined;
  return element('ind', {
    left: look.left,
    right: look.right,
    // A hanging indent, or none, must also take back the characters that the style gives.
    firstLineChars: look.noFirstLine === true || look.hanging !== undefined ? 0 : undefined,
    firstLine: first,
    hanging: look.hanging,
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
