// The program as it is started from a clone: its streams, its status, and a reader that goes away.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exampleCase, newFolder, office } from './run';

function pilin(...args: readonly string[]) {
  return spawnSync(process.execPath, ['build/pilin.mjs', ...args], { encoding: 'utf8' });
}

describe('the program', () => {
  it('writes nothing but results to standard output, and files where it says', () => {
    const out = newFolder();
    const { status, stdout, stderr } = pilin(
      ...['draft', exampleCase('jinshan-foreign-dog-waste-minor'), '--office', office, '--paper', 'order-to-correct'],
      ...['--out', out, '--date', '2026-10-21', '--ready', '--json'],
    );
    expect(stderr).toContain('1 papers in 2 files');
    expect(status).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter((line) => line.type === 'file')).toHaveLength(2);
    expect(readdirSync(out)).toHaveLength(2);
  });

  it('ends with its status', () => {
    expect(pilin('draft').status).toBe(2);
    expect(pilin('check', exampleCase('nantong-temporary-structure-chinese-only'), '--office', office).status).toBe(3);
  });

  it.skipIf(process.platform === 'win32')('bears a reader that goes away', () => {
    const command = `"${process.execPath}" build/pilin.mjs matters --json | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'street-vending' });
    expect(stderr).not.toContain('EPIPE');
  });
});
