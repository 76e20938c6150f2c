// Holds the rooms apart: what each file imports is compared with the table in ARCHITECTURE.md.
import { describe, expect, it } from 'vitest';
import { mayImport, readImportTable, roomOf } from './import-table';
import { importsOf, specifiersIn } from './imports-of';
import { readProjectFile, roomFiles } from './project-files';

const table = readImportTable();

describe('who may import whom', () => {
  it('gives every source file a room in the table', () => {
    expect(roomFiles.filter((path) => roomOf(path, table) === undefined)).toEqual([]);
  });

  it('has no row for a room that does not exist', () => {
    const empty = table.filter((room) => !roomFiles.some((path) => path === room.path || path.startsWith(room.path)));
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  it('lets no file import from a room that its row does not name', () => {
    const wrong = roomFiles.flatMap((path) => {
      const room = roomOf(path, table);
      return importsOf(path)
        .paths.filter((imported) => room && !mayImport(room, imported))
        .map((imported) => `${path} imports ${imported}`);
    });
    expect(wrong).toEqual([]);
  });

  it('lets no file import a package that its row does not name', () => {
    const wrong = roomFiles.flatMap((path) => {
      const room = roomOf(path, table);
      return importsOf(path)
        .packages.filter((name) => !room?.packages.includes(name))
        .map((name) => `${path} imports ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps ipcMain in ipc.ts', () => {
    const users = roomFiles.filter((path) => /^electron\//.test(path) && /\bipcMain\b/.test(readProjectFile(path)));
    expect(users).toEqual(['electron/ipc.ts']);
  });

  it('sees every way of importing', () => {
    const code = `
      import type { A } from './a'; import { type B } from './b'; import './c'; export { D } from './d';
      export * from './e'; const f = await import('./f'); type G = import('./g').G;
      const h = import.meta.glob('./h/*.yaml'); const i = require('./i');
      // import './not-this'
      const text = "import './nor-this'";`;
    const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h/*.yaml', 'i'].map((name) => `./${name}`);
    expect([...specifiersIn('example.ts', code)].sort()).toEqual(letters);
  });
});
