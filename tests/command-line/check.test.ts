// Checking from the command line: findings as lines, and a status that a script can act on.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleCase, newFolder, office, run } from './run';

const first = exampleCase('pinghu-over-window-first');

describe('check', () => {
  it('ends with 0 where nothing blocks, and still tells what to look at', async () => {
    const { status, json } = await run(
      'check',
      first,
      '--office',
      office,
      '--paper',
      'order-to-correct',
      '--date',
      '2026-10-20',
      '--json',
    );
    expect(status).toBe(0);
    for (const line of json()) {
      expect(line).toMatchObject({
        type: 'finding',
        kind: 'order-to-correct',
        severity: 'warn',
        code: expect.any(String),
        path: expect.any(String),
      });
    }
    expect(json().map((line) => line.code)).toContain('law-candidate-matter');
  });

  it('ends with 3 where something blocks, naming field and remedy in both languages', async () => {
    const path = join(newFolder(), 'case.json');
    writeFileSync(path, readFileSync(first, 'utf8').replace('92330482MA0TEXT04J', '92330482MA0TEXT04K'));
    const { status, out, err } = await run('check', path, '--office', office, '--date', '2026-10-28');
    expect(status).toBe(3);
    expect(out.join('\n')).toMatch(/\[阻止 block\] credit-code-\S+ · party\.creditCode\n {2}\S.*\n {2}\S/);
    expect(err).toMatch(/[1-9]\d* block/);
  });

  it('ends with 2 where the case cannot be read', async () => {
    expect((await run('check', office, '--office', office)).status).toBe(2);
  });
});
