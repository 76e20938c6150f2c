// A data folder that is gone is never taken for a first start: the person is asked, and nothing is made meanwhile.
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openData, type WhenGone } from '../../electron/shell/open-data';
import { openStore } from '../../electron/store/open-store';

let folder = '';
let asked: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-gone-'));
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const data = (): string => join(folder, 'data');

/** Opens and closes. @param answers in their order; one question more than there are answers fails */
async function start(...answers: readonly (WhenGone | (() => WhenGone))[]): Promise<string> {
  const left = [...answers];
  const store = await openData(folder, {
    open: (create) => openStore(data(), { create }),
    askWhenGone: async ({ zh, en }) => {
      asked.push(zh, en);
      const answer = left.shift();
      if (answer === undefined) throw new Error('asked once too often');
      return typeof answer === 'function' ? answer() : answer;
    },
  });
  if (!store.ok) return store.fault.code;
  await store.value.close();
  return 'opened';
}

it('the first start makes the folder and asks nothing, and so does the next', async () => {
  expect([await start(), await start(), asked]).toEqual(['opened', 'opened', []]);
});

it('a folder that is gone is asked for, and none is made where the person leaves', async () => {
  await start();
  rmSync(data(), { recursive: true });
  expect(await start('leave')).toBe('folder-gone');
  expect(existsSync(data())).toBe(false);
  expect(asked[0]).toMatch(/找不到数据文件夹/);
});

it('it is opened once its disk is there again', async () => {
  await start();
  renameSync(data(), join(folder, 'elsewhere'));
  const comesBack = (): WhenGone => {
    renameSync(join(folder, 'elsewhere'), data());
    return 'again';
  };
  expect(await start('again', comesBack)).toBe('opened');
  expect(asked).toHaveLength(4);
});

it('an empty one is made only where the person says so', async () => {
  await start();
  rmSync(data(), { recursive: true });
  expect(await start('anew')).toBe('opened');
  expect(await start()).toBe('opened');
  expect(asked).toHaveLength(2);
});
