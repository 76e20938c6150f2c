// Which licences may be in the program, and which may belong to tools that are never shipped; each with the reason. A
// package whose licence stands on neither list stops `npm test` until a person has read it.

/** In the program: permissive, so that an office may pass it on; what they ask for is that their text comes along. */
export const shippedLicences = {
  MIT: 'permissive; the text comes along',
  ISC: 'permissive; the text comes along',
  '0BSD': 'permissive, asks for nothing',
  'BSD-2-Clause': 'permissive; the text comes along',
  'BSD-3-Clause': 'permissive; the text comes along, names of authors are not used to advertise',
  'Apache-2.0': 'permissive, grants patents; the text and NOTICE files come along, nothing is altered',
  'BlueOak-1.0.0': 'permissive; the text comes along',
  'OFL-1.1': 'fonts: may be embedded and shipped with a program, not sold alone; unaltered, under their own names',
  'CC0-1.0': 'given to the public',
  Zlib: 'permissive; not misrepresented, not altered',
};

/** Of tools for building and testing alone. Copyleft is harmless there: nothing of them is passed on. */
export const toolLicences = {
  ...shippedLicences,
  'MPL-2.0': 'files of these tools are not altered and not shipped',
  'Python-2.0': 'permissive; a reader of options in a tool',
  WTFPL: 'permissive',
  'CC-BY-4.0': 'data of a tool; not shipped',
  'CC-BY-3.0': 'data of a tool; not shipped',
  Unlicense: 'given to the public',
};

/** Packages whose package.json says nothing that can be read: what their own files say. */
export const readByHand = {
  'png-js': { licence: 'MIT', because: 'its file LICENSE is the MIT licence of Devon Govett' },
  duck: { licence: 'BSD-2-Clause', because: 'says "BSD"; its repository carries the two-clause text; a tool only' },
};

/** Programs that lie beside ours as they were published, started by name, never linked. */
export const separatePrograms = [
  {
    name: 'SumatraPDF',
    version: '3.4.6',
    licence: 'GPL-3.0-only',
    only: 'win32',
    text: 'gpl-3.0.txt',
    because:
      'a program of its own inside the package pdf-to-printer, unaltered, started as a process to print a PDF file: not a part of ours. Its source text: github.com/sumatrapdfreader/sumatrapdf, tag 3.4.6rel',
  },
];

/** Whether an SPDX expression is met by licences of a list: one side of OR is enough, AND needs both. */
export function isAllowed(expression, list) {
  const words = expression.match(/\(|\)|[^\s()]+/g) ?? [];
  let at = 0;
  const any = () => {
    let met = every();
    while (words[at] === 'OR') {
      at += 1;
      met = every() || met;
    }
    return met;
  };
  const every = () => {
    let met = one();
    while (words[at] === 'AND') {
      at += 1;
      met = one() && met;
    }
    return met;
  };
  const one = () => {
    const word = words[at];
    at += 1;
    if (word !== '(') return Object.hasOwn(list, word ?? '');
    const met = any();
    at += 1;
    return met;
  };
  return any() && at >= words.length;
}
