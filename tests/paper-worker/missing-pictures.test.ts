// A photograph that could not be printed is told before anything is printed, with the field it stands in.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { missingPictures } from '../../electron/paper-worker/missing-pictures';
import type { Paper } from '../../templates/paper/paper';

const showing = (...files: readonly string[]): Paper =>
  ({ blocks: [{ kind: 'photographs', items: files.map((file) => ({ file })) }] }) as unknown as Paper;

async function folderWith(name: string, bytes: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pilin-pictures-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, name), bytes);
  return folder;
}

it('a file that is gone blocks and names its place; one that is there says nothing', async () => {
  const photographs = await folderWith('there.jpg', 'bytes');
  const operation = { photographs: [{ file: 'there.jpg' }, { file: 'gone.jpg' }] };
  const subject = { of: 'operation', id: 'x', operation, cases: [], photographs } as never;
  expect(await missingPictures(subject, showing('there.jpg'))).toEqual([]);
  expect(await missingPictures(subject, showing('there.jpg', 'gone.jpg'))).toMatchObject([
    {
      code: 'photograph-not-at-hand',
      severity: 'block',
      path: 'photographs[1]',
      sentence: { zh: expect.stringContaining('gone.jpg') },
    },
  ]);
});

it('a file that is not the one on record blocks too', async () => {
  const photographs = await folderWith('shop.jpg', 'altered');
  const file = { name: 'shop.jpg', sha256: '0'.repeat(64), bytes: 7 };
  const evidence = [{ id: 'a', kind: 'photo', title: { zh: '照片', en: '' }, file }];
  const subject = { of: 'case', id: '01JDAAAAAAAAAAAAAAAAAAAAA1', case: { evidence }, photographs } as never;
  expect(await missingPictures(subject, showing('shop.jpg'))).toMatchObject([{ path: 'evidence[0]' }]);
  expect(await missingPictures(subject, showing())).toEqual([]);
});
