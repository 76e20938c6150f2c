// A text for people as PDF writes one: UTF-16 with its mark (ISO 32000-1, 7.9.2.2).

export function textString(text: string): string {
  return `<${Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')}>`;
}
