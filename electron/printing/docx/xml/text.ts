// Text made safe for XML: whatever a clerk pastes, the file opens.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
const unwritable = /[\p{Surrogate}\p{Noncharacter_Code_Point}]/gu;
const lineEnds = /\r\n?|\u2028|\u2029/g;

/**
 * Drops control characters, which print nothing, and shows what is no character (half a surrogate pair, a
 * noncharacter) as U+FFFD. All line ends become \n.
 */
export function writable(text: string): string {
  return text.replace(lineEnds, '\n').replace(controls, '').replace(unwritable, '\ufffd');
}

/** For element content and attribute values, of text that is already writable. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
