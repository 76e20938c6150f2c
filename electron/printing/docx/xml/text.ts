// Text made safe for XML: whatever a clerk pastes, the file opens.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const unwritable = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
const lineEnds = /\r\n?|\u2028|\u2029/g;

/** Whatever `writable` changes, and every half of a pair: a text without any, as nearly all are, stays as it is. */
const suspect =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;
const marked = /[&<>"]/;

/**
 * Drops control characters, which print nothing, and shows what is no character (half a surrogate pair, a
 * noncharacter) as U+FFFD. All line ends become \n.
 */
export function writable(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(lineEnds, '\n').replace(controls, '').replace(unwritable, '\ufffd');
}

/** For element content and attribute values, of text that is already writable. */
export function escapeXml(text: string): string {
  if (!marked.test(text)) return text;
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
