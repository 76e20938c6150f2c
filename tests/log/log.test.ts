// The log of the program: what a bug is told as, what is left out, and how its files are kept small.
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bugEntry, thrownOf } from '../../electron/log/bug-entry';
import { logLine } from '../../electron/log/kinds';
import { LogBook } from '../../electron/log/log-book';
import { LogFiles } from '../../electron/log/log-files';
import { keptWords, maskedWords } from '../../electron/log/masked';
import { framesOf } from '../../electron/log/stack-frames';
import { temporaryFolder } from '../store/temporary-folder';
import { memoryLog } from './log-book';

describe('a message', () => {
  it('keeps the words that JavaScript and Node speak in, and nothing else', () => {
    expect(maskedWords("Cannot read properties of undefined (reading '陆阿宝')").join(' ')).toBe(
      'cannot read properties of undefined reading …',
    );
    expect(maskedWords("ENOENT: no such file or directory, open '/daten/lu/案件.json'").join(' ')).toBe(
      '… no such file or directory open …',
    );
    expect(maskedWords('330482199001011234 Lu Abao')).toEqual(['…']);
  });

  it('never yields anything but words of its list, whatever it says', () => {
    const list = new Set(keptWords);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) =>
        maskedWords(text).every((word) => list.has(word)),
      ),
    );
  });
});

describe('a place in the program', () => {
  const stack = [
    'TypeError: the name is 陆阿宝',
    '    at Object.陆阿宝 [as save] (/opt/Pilin/resources/app.asar/out/electron/main.cjs:1:2345)',
    '    at async file:///opt/Pilin/resources/app.asar/out/paper-worker/paper-worker.cjs:7:9',
    '    at pilin://desk/assets/case-desk-Bx12_-9a.js:3:4',
    '    at C:\\Users\\陆阿宝\\evil.js:1:1',
    '    at node:internal/fs/promises:42:1',
    '    at eval (陆阿宝:1:1)',
  ].join('\n');

  it('is a file of the program with line and column, without folders and names of functions', () => {
    expect(framesOf(stack, ['/opt/Pilin/resources/app.asar/out', 'pilin://desk'])).toEqual([
      'main.cjs:1:2345',
      'paper-worker.cjs:7:9',
      'case-desk-Bx12_-9a.js:3:4',
      'elsewhere',
      'node',
      'elsewhere',
    ]);
  });

  it('is found for a bug of this very run', () => {
    const { frames } = bugEntry('main', thrownOf(new Error('x')), [process.cwd()]);
    expect(frames[0]).toMatch(/^log\.test\.ts:\d+:\d+$/);
  });
});

describe('a line', () => {
  it('that does not fit its kind says only that', () => {
    const time = new Date('2026-10-20T01:00:00Z');
    expect(logLine(time, 'fault', { at: 'draft:save', code: '陆阿宝' })).toBe(
      '{"time":"2026-10-20T01:00:00.000Z","kind":"unfit"}',
    );
    expect(logLine(time, 'end', { party: '陆阿宝' } as never)).toContain('"unfit"');
    expect(logLine(time, '陆阿宝' as never, {} as never)).toContain('"unfit"');
    expect(JSON.parse(logLine(time, 'fault', { at: 'draft:save', code: 'disk-full' }))).toMatchObject({
      kind: 'fault',
      at: 'draft:save',
      code: 'disk-full',
    });
  });

  it('bears the system’s code of a disk that failed, and no other code', () => {
    const { log, lines } = memoryLog();
    log.bug('main', Object.assign(new Error('/daten/lu'), { code: 'EIO' }));
    log.bug('main', Object.assign(new Error('/daten/lu'), { code: '陆阿宝' }));
    log.bug('main', '陆阿宝');
    expect(lines.map((line) => JSON.parse(line).code)).toEqual(['EIO', undefined, undefined]);
    expect(lines.join()).not.toMatch(/陆|daten/);
  });

  it('that comes too often in a minute is counted instead of written', () => {
    const lines: string[] = [];
    const append = (line: string) => void lines.push(line);
    let now = new Date('2026-10-20T01:00:00Z');
    const files = { append, appendNow: append, lastLines: async () => lines, settled: async () => undefined };
    const log = new LogBook(files, [], () => now);
    for (let count = 0; count < 100; count += 1) log.note('window-hung', {});
    expect(lines).toHaveLength(60);
    now = new Date('2026-10-20T01:01:00Z');
    log.note('window-answers', {});
    expect(JSON.parse(lines[60] ?? '')).toMatchObject({ kind: 'left-out', lines: 40 });
  });
});

describe('the files', () => {
  it('are five at most, none larger than its limit, the newest lines kept', async () => {
    const folder = join(await temporaryFolder(), 'logs');
    const files = new LogFiles(folder, 200);
    for (let count = 0; count < 100; count += 1) files.append(`line ${count} of some length`);
    const last = await files.lastLines(3);
    expect(last).toEqual([97, 98, 99].map((count) => `line ${count} of some length`));
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(['pilin.1.log', 'pilin.2.log', 'pilin.3.log', 'pilin.4.log', 'pilin.log']);
    for (const name of names) expect((await stat(join(folder, name))).size).toBeLessThanOrEqual(200);
    expect((await files.lastLines(1000)).length).toBeGreaterThan(30);
  });

  it('go on where the last run ended, and are the person’s own', async () => {
    const folder = join(await temporaryFolder(), 'logs');
    const one = new LogFiles(folder, 1000);
    one.append('first');
    await one.settled();
    const other = new LogFiles(folder, 1000);
    other.append('second');
    await other.settled();
    other.appendNow('third');
    expect(await readFile(join(folder, 'pilin.log'), 'utf8')).toBe('first\nsecond\nthird\n');
    if (process.platform !== 'win32') expect((await stat(join(folder, 'pilin.log'))).mode & 0o077).toBe(0);
  });

  it('hinder nothing where they cannot be written', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'logs'), 'a file where the folder should be');
    const files = new LogFiles(join(folder, 'logs'));
    files.append('lost');
    files.appendNow('lost');
    expect(await files.lastLines(5)).toEqual([]);
  });
});
