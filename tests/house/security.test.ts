// docs/security.md tells the truth: every row names a test that is there, and the rows of Electron's own list are complete.
import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile, sectionOf } from './project-files';

const page = 'docs/security.md';
const rows = (heading: string): readonly string[][] =>
  sectionOf(page, heading)
    .split('\n')
    .filter((line) => /^\| (?!---|# |What \|)/.test(line))
    .map((line) => line.slice(2, -2).split(' | '));
const proofs = [...readProjectFile(page).matchAll(/`(tests\/[\w./-]+\.test\.ts)` “([^”]+)”/g)];

describe('the page on security', () => {
  it('goes through all twenty points of Electron’s list, in their order', () => {
    expect(rows("Electron's list").map(([number]) => Number(number))).toEqual(
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  it('gives each row its proof', () => {
    const headings = [
      "Electron's list",
      'Ways in from the computer itself',
      'What the program tells of itself',
      'The lock of the desk',
      'What strangers write',
    ];
    const without = headings.flatMap(rows).filter((cells) => !/^`tests\/.+` “.+”$/.test(cells.at(-1) ?? ''));
    expect(without).toEqual([]);
  });

  it('names only tests that are there and are not left out', () => {
    expect(proofs.length).toBeGreaterThan(30);
    const missing = proofs.filter(([, path = '', title = '']) => {
      if (!projectFiles.includes(path)) return true;
      const text = readProjectFile(path);
      const at = text.indexOf(`'${title}'`);
      return at < 0 || /\.(skip|todo|fails)\($/.test(text.slice(0, at));
    });
    expect(missing.map(([whole]) => whole)).toEqual([]);
  });
});
