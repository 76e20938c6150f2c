// The lines of a calendar file as RFC 5545 has them: text escaped, folded at 75 octets between characters, CRLF.
// Our own, for the generators on the registry take dates through the zone of the machine: a deadline a day off.

const mostOctets = 75;

/** @param value as it stands after the colon: text goes through `escapeText` first */
export function contentLine(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** 3.3.11: backslash, semicolon, comma and line break; other control characters have no place in a text. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
      .replace(/[\\;,]/g, (sign) => `\\${sign}`)
      .replace(/\n/g, '\\n')
  );
}

/** 3.1: no line is longer than 75 octets without its break, and no character is cut; the blank of a fold counts. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const length = octetsOf(character);
    if (octets + length > mostOctets) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += length;
  }
  return [...lines, current].map((one) => `${one}\r\n`).join('');
}

/** In UTF-8; a lone surrogate is written as U+FFFD, three octets. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
