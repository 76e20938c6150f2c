// The table that turns glyph numbers back into text, so that a paper can be searched and copied.

/** A ToUnicode CMap (ISO 32000-1, 9.10.3) for glyph numbers 0 to texts.length - 1. */
export function toUnicodeMap(texts: readonly string[]): string {
  const ranges: string[] = [];
  for (let start = 0; start < texts.length; start += 256) {
    const part = texts.slice(start, start + 256).map((text) => `<${utf16Hex(text)}>`);
    ranges.push(`<${hex4(start)}> <${hex4(start + part.length - 1)}> [${part.join(' ')}]`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.length} beginbfrange
${ranges.join('\n')}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** UTF-16BE in hexadecimal; nothing stands for U+FFFD, as a mapping must not be empty. */
function utf16Hex(text: string): string {
  if (text === '') return 'fffd';
  let hex = '';
  for (let index = 0; index < text.length; index++) hex += hex4(text.charCodeAt(index));
  return hex;
}

export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0');
}
