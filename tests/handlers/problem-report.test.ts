// The problem report: what it holds, that it is saved as it was read, and that nothing of a case or an office is in it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must, openExampleDesk, openTestDesk } from './open-test-desk';

/** Every text of two letters or more that stands anywhere in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.length > 1 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the problem report', () => {
  it('holds versions, settings, counts, fonts, room on the disk and the last lines of the log', async () => {
    const { ask } = await openExampleDesk();
    const { text } = must(await ask['problem:look']({}));
    for (const part of [
      'Pilin: 0.1.0',
      'Electron: 0',
      'Linux 6.8.0 x64',
      '1.0 GB free',
      'theme: system',
      '"kind":"end"',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toMatch(/^cases: \d+$/m);
    expect(text).toMatch(/^body: .+$/m);
  });

  it('bears no text of a case, an operation or the office, and not who works here', async () => {
    const { ask, machine, folder, store } = await openExampleDesk();
    const { text } = must(await ask['problem:look']({}));
    const examples = await machine.examples();
    const words = textsIn([examples.cases, examples.operations, examples.office]);
    const telling = words.filter((word) => /[\p{Script=Han}\d]/u.test(word) && word.length > 3);
    expect(telling.length).toBeGreaterThan(500);
    // The report's own day is that of an example's act.
    const rest = text.replace(/^2026-10-20T.*$/m, '').replaceAll(/"time":"[^"]*"/g, '');
    expect(telling.filter((word) => rest.includes(word))).toEqual([]);
    const ids = must(await store.drafts.list()).map(({ id }) => id);
    for (const word of ['内勤', folder, ...ids]) expect(text).not.toContain(word);
  });

  it('is saved as it was read', async () => {
    const { ask, person, folder } = await openExampleDesk(false);
    const { text } = must(await ask['problem:look']({}));
    expect(must(await ask['problem:save']({}))).toEqual({ cancelled: true });
    person.file = join(folder, 'report.txt');
    expect(must(await ask['problem:save']({}))).toEqual({ cancelled: false });
    expect(await readFile(person.file, 'utf8')).toBe(text);
  });

  it('is made where no office is set up', async () => {
    const { ask } = await openTestDesk();
    expect(must(await ask['problem:look']({})).text).toContain('fonts: no office set up');
  });
});
