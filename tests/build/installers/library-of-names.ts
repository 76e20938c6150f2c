// A Windows library that exports names and nothing else: enough for the compiler of NSIS to accept calls of its plug-ins,
// which no registry in reach offers. An installer made with it compiles, and would do nothing.

const sectionAt = 0x1000;
const fileAt = 0x200;

/** @param names exported functions. @returns a 32-bit DLL (PE format) */
export function libraryOfNames(names: readonly string[]): Buffer {
  const sorted = [...names].sort();
  const section = exportsOf(sorted);
  const head = Buffer.alloc(fileAt);
  head.write('MZ', 0, 'latin1');
  head.writeUInt32LE(0x40, 0x3c);
  head.write('PE\0\0', 0x40, 'latin1');
  // COFF header: i386, one section, 224 bytes of optional header, a 32-bit library.
  head.writeUInt16LE(0x14c, 0x44);
  head.writeUInt16LE(1, 0x46);
  head.writeUInt16LE(224, 0x54);
  head.writeUInt16LE(0x2102, 0x56);
  const optional = 0x58;
  head.writeUInt16LE(0x10b, optional);
  for (const [offset, value] of [
    [28, 0x10000000],
    [32, 0x1000],
    [36, fileAt],
    [56, 0x1000 + sectionAt + section.length],
    [60, fileAt],
    [92, 16],
    [96, sectionAt],
    [100, section.length],
  ] as const)
    head.writeUInt32LE(value, optional + offset);
  const table = optional + 224;
  head.write('.edata', table, 'latin1');
  for (const [offset, value] of [
    [8, section.length],
    [12, sectionAt],
    [16, section.length],
    [20, fileAt],
    [36, 0x40000040],
  ] as const)
    head.writeUInt32LE(value, table + offset);
  return Buffer.concat([head, section]);
}

/** The directory of exports: its head, addresses, names and their numbers, then the words. */
function exportsOf(names: readonly string[]): Buffer {
  const [addresses, pointers] = [40, 40 + 4 * names.length];
  const numbers = pointers + 4 * names.length;
  const words = numbers + 2 * names.length;
  const head = Buffer.alloc(words);
  const text = Buffer.from(['stand-in.dll', ...names].map((name) => `${name}\0`).join(''), 'latin1');
  head.writeUInt32LE(sectionAt + words, 12);
  head.writeUInt32LE(1, 16);
  head.writeUInt32LE(names.length, 20);
  head.writeUInt32LE(names.length, 24);
  head.writeUInt32LE(sectionAt + addresses, 28);
  head.writeUInt32LE(sectionAt + pointers, 32);
  head.writeUInt32LE(sectionAt + numbers, 36);
  let at = words + 'stand-in.dll'.length + 1;
  names.forEach((name, index) => {
    head.writeUInt32LE(sectionAt, addresses + 4 * index);
    head.writeUInt32LE(sectionAt + at, pointers + 4 * index);
    head.writeUInt16LE(index, numbers + 2 * index);
    at += name.length + 1;
  });
  return Buffer.concat([head, text, Buffer.alloc(512 - ((words + text.length) % 512))]);
}
