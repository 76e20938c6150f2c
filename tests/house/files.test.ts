// Names, sizes and first lines of the files: a room that grows too large is redesigned, not cut.
import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile, roomFiles, sourceFiles } from './project-files';

const longest = 250;
const drawers = /^(utils?|helpers?|common|shared|misc|managers?|services?|types|lib|index)$/;
const lines = (path: string): number => readProjectFile(path).trimEnd().split('\n').length;
const handWritten = projectFiles.filter((path) => /\.(ts|tsx|mjs|css|yaml)$/.test(path));

describe('files', () => {
  it('have at most 250 lines', () => {
    const long = sourceFiles.filter((path) => lines(path) > longest);
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it('have a median of at most 80 lines', () => {
    const product = roomFiles.filter((path) => !path.startsWith('tests/'));
    const sizes = product.map(lines).sort((a, b) => a - b);
    const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
    console.info(`${sizes.length} source files, median ${median} lines, largest ${sizes.at(-1)}`);
    expect(median).toBeLessThanOrEqual(80);
  });

  it('begin with a comment that says why they exist', () => {
    const begins = /^(\/\/ \S|\/\*\*? \S|# \S|#!)/;
    expect(handWritten.filter((path) => !begins.test(readProjectFile(path)))).toEqual([]);
  });

  it('have kebab-case names', () => {
    const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
    const inRooms = projectFiles.filter((path) => path.includes('/') && !path.endsWith('/README.md'));
    const wrong = inRooms.filter((path) => !path.split('/').every((part) => kebab.test(part)));
    expect(wrong).toEqual([]);
  });

  it('are in no drawer named after nothing', () => {
    const named = roomFiles.filter((path) =>
      path.split('/').some((part) => drawers.test(part.replace(/\.(test\.)?\w+$/, ''))),
    );
    expect(named).toEqual([]);
  });
});
