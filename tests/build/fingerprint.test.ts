// Whether a bundle is made again: when a source changed, came or went, and not otherwise.
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintOf, isMadeFrom, markMadeFrom } from '../../build/fingerprint.mjs';
import { inOut, root } from '../../build/folders.mjs';

let folder = '';
const source = (): string[] => [relative(root, folder)];

beforeEach(() => {
  mkdirSync(inOut('tests'), { recursive: true });
  folder = mkdtempSync(inOut('tests', 'fingerprint-'));
  writeFileSync(join(folder, 'one.ts'), 'one');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('the fingerprint of sources', () => {
  it('stays while nothing changes', () => {
    expect(fingerprintOf(source())).toBe(fingerprintOf(source()));
  });

  it('changes with a file’s length, with its time, and with a new file', () => {
    const seen = [fingerprintOf(source())];
    writeFileSync(join(folder, 'one.ts'), 'longer');
    seen.push(fingerprintOf(source()));
    utimesSync(join(folder, 'one.ts'), 1000, 1000);
    seen.push(fingerprintOf(source()));
    writeFileSync(join(folder, 'two.ts'), '');
    seen.push(fingerprintOf(source()));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('bears that a source is missing', () => {
    expect(fingerprintOf(['out/tests/there-is-no-such-folder'])).toMatch(/^[0-9a-f]{40}$/);
  });

  it('is remembered in the output it made', () => {
    expect(isMadeFrom(folder, 'abc')).toBe(false);
    markMadeFrom(folder, 'abc');
    expect(isMadeFrom(folder, 'abc')).toBe(true);
    expect(isMadeFrom(folder, 'abd')).toBe(false);
  });
});
