// A table as CSV that spreadsheets open without harm: a cell that they would take for a formula is made plain text.

/** Signs of full width are taken for the narrow ones where Chinese is the language; what leaves no mark hides none. */
const formulaStart = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** With the byte order mark that spreadsheets need for Chinese, and line ends as RFC 4180 has them. */
export function inertCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Every cell in quotes; one that begins like a formula gets an apostrophe before it, which shows it as text. */
function cell(text: string): string {
  const inert = formulaStart.test(text) ? `'${text}` : text;
  return `"${inert.replaceAll('"', '""')}"`;
}
