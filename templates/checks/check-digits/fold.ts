// Codes as people type them: full-width letters and figures, spaces, lower case. Folded before they are checked.

/** Full-width forms to ASCII, all white space removed, letters in upper case. */
export function foldCode(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
    .toUpperCase();
}
