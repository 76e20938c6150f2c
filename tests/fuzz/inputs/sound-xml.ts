// Whether a text is well-formed XML, as strictly as a program that refuses the whole file: tags in pairs, attributes in
// quotes and once each, entities that exist, characters that XML allows.

const token =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</g;
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const strayAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/** What is wrong with it, null where nothing is. */
export function xmlFault(text: string): string | null {
  const character = illegal.exec(text);
  if (character !== null) return `a character that XML does not allow: ${JSON.stringify(character[0])}`;
  const ampersand = strayAmpersand.exec(text);
  if (ampersand !== null) return `an ampersand by itself: ${text.slice(ampersand.index, ampersand.index + 30)}`;
  const open: string[] = [];
  for (const [whole, end, name, attributes = '', closed] of text.matchAll(token)) {
    if (whole === '<') return 'a tag that is none';
    if (name === undefined) {
      if (open.length === 0 && !whole.startsWith('<') && whole.trim() !== '')
        return `text outside: ${whole.slice(0, 30)}`;
      continue;
    }
    const names = [...attributes.matchAll(/([\w:.-]+)\s*=/g)].map(([, one]) => one);
    if (closed !== '/' && end !== '/') open.push(name);
    else if (end === '/' && open.pop() !== name) return `</${name}> closes nothing`;
    if (new Set(names).size !== names.length && !/=["'][^"']*=/.test(attributes))
      return `an attribute twice: ${whole.slice(0, 80)}`;
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is left open`;
}
