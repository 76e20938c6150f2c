// Reports from the command line: cases by id, pictures beside the operation, and no report that would not add up.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { newFolder, office, run } from './run';

const operation = 'examples/operations/pinghu-jinshan-october-2026.json';
const { id, cases } = JSON.parse(readFileSync(operation, 'utf8')) as { id: string; cases: string[] };

function report(file: string, folder: string, out: string, ...more: readonly string[]) {
  return run('report', file, '--cases', folder, '--office', office, '--out', out, '--date', '2026-10-30', ...more);
}

describe('a report', () => {
  it('is made ready from an operation, its cases and its pictures', async () => {
    const out = newFolder();
    const { status, json } = await report(operation, 'examples/cases', out, '--ready', '--json');
    expect(status).toBe(0);
    expect(readdirSync(out).sort()).toEqual([`${id}-operation-report.zh-en.docx`, `${id}-operation-report.zh-en.pdf`]);
    expect(json().filter((line) => line.type === 'file')).toMatchObject([
      { operation: id, kind: 'operation-report' },
      {},
    ]);
  });

  it('is not made where a case is missing, and the case is named', async () => {
    const [folder, out] = [newFolder(), join(newFolder(), 'out')];
    cpSync('examples/cases/pinghu-over-window-first.json', join(folder, 'a.json'));
    const { status, json } = await report(operation, folder, out, '--json');
    expect(status).toBe(2);
    expect(json().filter((line) => line.code === 'case-not-found')).toHaveLength(cases.length - 1);
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });

  it('is not made where two files hold the same case', async () => {
    const folder = newFolder();
    cpSync('examples/cases', folder, { recursive: true });
    cpSync('examples/cases/pinghu-over-window-first.json', join(folder, 'copy.json'));
    const { status, json } = await report(operation, folder, 'never-made', '--json');
    expect(status).toBe(2);
    expect(json()).toMatchObject([{ code: 'case-twice' }]);
  });

  it('names unreadable files that it does not need, and is made', async () => {
    const [folder, out] = [newFolder(), newFolder()];
    cpSync('examples/cases', folder, { recursive: true });
    writeFileSync(join(folder, 'broken.json'), '{');
    const { status, err } = await report(operation, folder, out, '--format', 'docx');
    expect(status).toBe(0);
    expect(err).toMatch(/\[提示 warn\] file-broken-json · \S*broken\.json/);
    expect(readdirSync(out)).toHaveLength(1);
  });

  it('is not made where a photograph is missing or is none', async () => {
    const folder = newFolder();
    cpSync('examples/operations', folder, { recursive: true });
    writeFileSync(join(folder, 'pingxing-highway-before.png'), 'no picture');
    const { status, json } = await report(operation, 'examples/cases', 'never-made', '--json', '--photographs', folder);
    expect(status).toBe(2);
    expect(json()).toMatchObject([{ code: 'photograph-format', path: 'photographs[0].file' }]);
    const nowhere = await report(operation, 'examples/cases', 'never-made', '--json', '--photographs', newFolder());
    expect(nowhere.json()).toHaveLength(4);
  });
});
