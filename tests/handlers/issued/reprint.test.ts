// Printing and exporting issued papers: the frozen bytes, recorded each time; and the register as a table.
import { appendFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultOf, must } from '../open-test-desk';
import { deskWithIssued, eventsOf, type Row } from './issue-example';

describe('printing an issued paper', () => {
  const wish = (row: Row, why = '') => ({ id: row.id, printer: 'Test', copies: ['copy-1.pdf', 'copy-2.pdf'], why });

  it('sends the frozen bytes of each copy, first as it is, later with a reason as a reprint', async () => {
    const { desk, draft, row } = await deskWithIssued();
    expect(must(await desk.ask['issued:print'](wish(row))).sent).toBe(2);
    const frozen = await readFile(join(desk.folder, 'data', 'issued', row.id, 'copy-2.pdf'));
    expect(Buffer.compare(desk.printed[1]?.pdf ?? Buffer.alloc(0), frozen)).toBe(0);
    expect(faultOf(await desk.ask['issued:print'](wish(row, ' ')))).toBe('reprint-unexplained');
    must(await desk.ask['issued:print'](wish(row, '当事人遗失')));
    expect(await eventsOf(desk, row)).toMatchObject([
      { what: 'printed', first: true, by: '内勤' },
      {
        what: 'printed',
        first: false,
        why: '当事人遗失',
        copies: [{ label: { zh: '存根' } }, { label: { zh: '当事人联' } }],
      },
    ]);
    const record = must(await desk.ask['paper:record']({ id: draft.id }));
    expect(record.map(({ what, reprint }) => [what, reprint])).toEqual([
      ['issued', undefined],
      ['printed', false],
      ['printed', false],
      ['printed', true],
      ['printed', true],
    ]);
    expect(record.every(({ number }) => number === row.number)).toBe(true);
  });

  it('refuses altered bytes, naming the file, and sends nothing', async () => {
    const { desk, row } = await deskWithIssued();
    await appendFile(join(desk.folder, 'data', 'issued', row.id, 'copy-2.pdf'), ' ');
    expect(faultOf(await desk.ask['issued:print'](wish(row)))).toBe('part-altered');
    expect(desk.printed).toEqual([]);
    const { papers } = must(await desk.ask['issued:verify']({ ids: [row.id] }));
    expect(papers).toMatchObject([{ id: row.id, findings: [{ code: 'part-altered', path: 'copy-2.pdf' }] }]);
  });

  it('writes the frozen files where the person wants them, named by their number', async () => {
    const { desk, row } = await deskWithIssued();
    desk.person.folder = join(desk.folder, 'out');
    const exported = must(await desk.ask['issued:export']({ id: row.id, names: ['paper.pdf', 'paper.docx'], why: '' }));
    expect(exported.files.map(({ name }) => name)).toEqual(
      ['pdf', 'docx'].map((format) => `${row.number}-order-to-correct.zh-en.${format}`),
    );
    expect((await readdir(desk.person.folder)).length).toBe(2);
    must(await desk.ask['paper:open']({ file: exported.files[0]?.file ?? '' }));
  });
});

describe('the register as a table', () => {
  it('is written for a spreadsheet in the language asked for', async () => {
    const { desk, row } = await deskWithIssued();
    desk.person.file = join(desk.folder, '台账.csv');
    const exported = must(await desk.ask['register:export']({ authority: null, year: '2026', language: 'en' }));
    expect(exported).toEqual({ cancelled: false, entries: 1 });
    const csv = await readFile(desk.person.file, 'utf8');
    expect(csv).toContain(`"${row.number}"`);
    expect(csv).toContain('"Notice of Order to Make Corrections"');
  });
});
