// The archive of issued papers: never changed, and whatever is altered in it is noticed and named.
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Store } from '../../../electron/store/store-port';
import type { IssuedEvent } from '../../../templates/issued/events';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import { failingDisk } from '../failing-disk';
import { faultOf, given, opened } from '../opened';
import { onPlainFiles, temporaryFolder } from '../temporary-folder';
import { act, aRecord, issueOne } from './an-issuer';

const wanted = { series: 0, kind: 0, date: '2026-11-23' };

async function withPaper(): Promise<{ store: Store; row: IssuedRow; path: string }> {
  const folder = await temporaryFolder();
  const store = await opened(folder);
  const row = await issueOne(store, wanted);
  return { store, row, path: join(folder, 'issued', row.id) };
}

async function codes(store: Store, { id, sheetHash }: IssuedRow): Promise<readonly string[]> {
  const findings = given(await store.archive.verify(id, sheetHash));
  return findings.map(({ code, path }) => `${code} ${path}`);
}

describe('an issued paper', () => {
  it.each(['paper.pdf', 'paper.docx', 'copy-1.pdf', 'paper.json', 'case.json'])(
    'shows that %s was altered, by name, and is not handed out',
    async (name) => {
      const { store, row, path } = await withPaper();
      await appendFile(join(path, name), ' ');
      expect(await codes(store, row)).toEqual([`part-altered ${name}`]);
      expect(faultOf(await store.archive.part(row.id, name))).toBe('part-altered');
      await rm(join(path, name));
      expect(await codes(store, row)).toEqual([`part-missing ${name}`]);
      expect(faultOf(await store.archive.part(row.id, name))).toBe('part-missing');
    },
  );

  it('shows one flipped bit of the same length', async () => {
    const { store, row, path } = await withPaper();
    const bytes = await readFile(join(path, 'paper.pdf'));
    bytes[0] = (bytes[0] as number) ^ 1;
    await writeFile(join(path, 'paper.pdf'), bytes);
    expect(await codes(store, row)).toEqual(['part-altered paper.pdf']);
  });

  onPlainFiles('shows that its sheet was altered though it still reads well', async () => {
    const { store, row, path } = await withPaper();
    const sheet = await readFile(join(path, 'issue.json'), 'utf8');
    await writeFile(join(path, 'issue.json'), sheet.replace('平湖市某面馆', '平湖市另一家'));
    expect(await codes(store, row)).toEqual(['sheet-altered issue.json']);
    await writeFile(join(path, 'issue.json'), '{');
    expect(await codes(store, row)).toEqual(['record-damaged issue.json']);
  });

  onPlainFiles('shows an event that was altered, taken out or moved', async () => {
    const { store, row, path } = await withPaper();
    for (const why of ['一', '二', '三'])
      given(await store.archive.add(row.id, { what: 'exported', ...act, first: false, files: ['paper.pdf'], why }));
    expect(await codes(store, row)).toEqual([]);
    const file = join(path, 'events.json');
    const events = JSON.parse(await readFile(file, 'utf8'));
    const write = (list: unknown[]) => writeFile(file, JSON.stringify({ ...events, events: list }));
    const [one, two, three] = events.events;
    await write([one, { ...two, event: { ...two.event, why: '改' } }, three]);
    expect(await codes(store, row)).toEqual(['event-altered events.json']);
    await write([one, three]);
    expect(await codes(store, row)).toEqual(['event-altered events.json']);
    await write([two, one, three]);
    expect(await codes(store, row)).toEqual(['event-altered events.json']);
    await writeFile(file, '[');
    expect(await codes(store, row)).toEqual(['events-damaged events.json']);
    const event: IssuedEvent = { what: 'exported', ...act, first: false, files: ['paper.pdf'], why: '' };
    expect(faultOf(await store.archive.add(row.id, event))).toBe('events-damaged');
  });

  it('names a file that is none of its own, and where no hash of its sheet is kept', async () => {
    const { store, row, path } = await withPaper();
    await writeFile(join(path, 'note.txt'), 'x');
    expect(await codes(store, row)).toEqual(['file-stray note.txt']);
    await rm(join(path, 'note.txt'));
    const findings = given(await store.archive.verify(row.id, null));
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['sheet-unanchored', 'warn']]);
  });

  it('shows that an attached file was altered', async () => {
    const { store, row, path } = await withPaper();
    const file = { given: '扫描.pdf', of: 'receipt' as const, bytes: Buffer.from('%PDF-1.4 … %%EOF') };
    const [attachment] = given(await store.archive.attach(row.id, file, act)).standing.attachments;
    await writeFile(join(path, attachment?.name ?? ''), 'other');
    expect(await codes(store, row)).toEqual([`part-altered ${attachment?.name}`]);
  });
});

describe('opening the archive', () => {
  it('finds the papers of earlier runs, names damaged records, and removes what a crash left unfinished', async () => {
    const folder = await temporaryFolder();
    const first = await opened(folder);
    const row = await issueOne(first, wanted);
    given(await first.archive.add(row.id, { what: 'voided', ...act, reason: { zh: '错', en: '' }, replacedBy: null }));
    const other = await issueOne(first, wanted);
    await first.close();
    await mkdir(join(folder, 'issued', `.freezing-${row.id}`));
    await writeFile(join(folder, 'issued', `.freezing-${row.id}`, 'paper.pdf'), 'half');
    await rm(join(folder, 'issued', other.id, 'issue.json'));
    const store = await opened(folder);
    const rows = given(await store.archive.rows());
    expect(rows).toMatchObject([{ id: row.id, number: row.number, standing: { state: 'void' } }]);
    expect(given(await store.archive.of(row.subject.id)).map(({ id }) => id)).toEqual([row.id]);
    expect(given(await store.archive.damaged())).toMatchObject([{ id: other.id, fault: { code: 'record-damaged' } }]);
    expect((await readdir(join(folder, 'issued'))).sort()).toEqual([row.id, other.id].sort());
  });
});

describe('a failing disk', () => {
  it.each(['ENOSPC', 'EIO', 'EACCES'])('that says %s leaves no paper and says so', async (code) => {
    const folder = await temporaryFolder();
    const { disk, fail } = failingDisk();
    const store = await opened(folder, { disk });
    fail((call, path) => (call === 'write' && path.includes('.freezing-') ? code : null));
    const refused = await store.archive.freeze(aRecord(store.newId(), wanted, 1, 'x'));
    expect(refused).toMatchObject({ ok: false, fault: { sentence: { zh: expect.stringContaining('文书没有签发') } } });
    expect(given(await store.archive.rows())).toEqual([]);
    fail(null);
    expect(await readdir(join(folder, 'issued'))).toEqual([]);
  });
});
