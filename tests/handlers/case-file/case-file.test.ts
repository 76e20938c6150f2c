// The file of a case: frozen papers in the order of filing, cover and index whose page numbers are right, out as files
// and to a printer, each entered where it belongs.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../templates/catalogue';
import { checked, infoOf } from '../../printing/read-pdf';
import {
  type CaseSubject,
  change,
  type Draft,
  deskWithIssued,
  eventsOf,
  issue,
  letter,
  type Row,
  subjectOf,
} from '../issued/issue-example';
import { faultOf, must, type TestDesk } from '../open-test-desk';

const coverAnswers = {
  fileNumber: { zh: '平综执卷〔2026〕1号', en: 'File 1 of 2026' },
  result: { zh: '改正后结案', en: 'closed after correction' },
  retention: { zh: '10年', en: '10 years' },
  archivedOn: '2026-11-02',
  archivist: '沈一鸣',
};

const choices = catalogue
  .filter(({ subject }) => subject === 'case')
  .map(({ id }) => ({ kind: id, language: 'zh', layout: 'stacked', date: '2026-11-02' }) as const);

function wishFor(subject: CaseSubject, more: object = {}) {
  return { subject, choices: [...choices], taken: null, sheets: [], ...more };
}

type Opened = { readonly desk: TestDesk; readonly draft: Draft; readonly rows: readonly Row[] };

/** Order and letter issued, the cover filled in. */
async function deskWithFile(): Promise<Opened> {
  const { desk, draft, row } = await deskWithIssued();
  const second = await issue(desk, draft, letter);
  const particulars = { 'case-file-cover': coverAnswers };
  return { desk, draft: await change(desk, draft, { particulars }), rows: [row, second] };
}

const pageText = (pdf: string, page: number): string =>
  execFileSync('pdftotext', ['-f', String(page), '-l', String(page), '-layout', pdf, '-']).toString();

describe('the contents of a file', () => {
  it('are the issued papers in the order of filing with their pages, then what is only listed', async () => {
    const { desk, draft, rows } = await deskWithFile();
    const { entries, pages, papers } = must(await desk.ask['case-file:look'](wishFor(subjectOf(draft))));
    const taken = entries.filter((entry) => entry.taken);
    expect(taken.filter(({ source }) => source === 'issued').map(({ key, number }) => [key, number])).toEqual(
      rows.map(({ id, number }) => [id, number]),
    );
    expect(taken[0]?.pages?.[0]).toBe(1);
    expect(taken[1]?.pages?.[0]).toBe((taken[0]?.pages?.[1] ?? 0) + 1);
    expect(pages).toBe(taken[1]?.pages?.[1]);
    expect(taken.filter(({ source }) => source === 'evidence').every((entry) => entry.pages === null)).toBe(true);
    expect(papers.map(({ kind }) => kind)).toEqual(['case-file-cover', 'case-file-index']);
    expect(papers.flatMap(({ findings }) => findings).filter(({ severity }) => severity === 'block')).toEqual([]);
  });

  it('move on by the pages that are put in by hand', async () => {
    const { desk, draft } = await deskWithFile();
    const first = must(await desk.ask['case-file:look'](wishFor(subjectOf(draft))));
    const piece = first.entries.find(({ source }) => source === 'evidence');
    const sheets = [{ key: piece?.key ?? '', pages: 3 }];
    const second = must(await desk.ask['case-file:look'](wishFor(subjectOf(draft), { sheets })));
    expect(second.pages).toBe(first.pages + 3);
    expect(second.entries.find(({ key }) => key === piece?.key)?.pages).toEqual([first.pages + 1, first.pages + 3]);
  });

  it('leave out what the clerk leaves out, and what is void', async () => {
    const { desk, draft, rows } = await deskWithFile();
    const [order, education] = rows;
    const taken = [education?.id ?? ''];
    const look = must(await desk.ask['case-file:look'](wishFor(subjectOf(draft), { taken })));
    expect(look.entries.filter((entry) => entry.taken).map(({ key }) => key)).toEqual(taken);
    must(await desk.ask['issued:void']({ id: order?.id ?? '', reason: '写错当事人' }));
    const after = must(await desk.ask['case-file:look'](wishFor(subjectOf(draft))));
    expect(after.entries.map(({ key }) => key)).not.toContain(order?.id);
  });
});

describe('the file as files', () => {
  it('is numbered in order, with cover and index before, and one of the whole', async () => {
    const { desk, draft, rows } = await deskWithFile();
    desk.person.folder = join(desk.folder, 'out');
    await mkdir(desk.person.folder);
    const { files, warning } = must(await desk.ask['case-file:export'](wishFor(subjectOf(draft))));
    expect(warning).toBeUndefined();
    const folder = join(desk.person.folder, `case-file-${draft.id}`);
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(files.map(({ name }) => name).sort());
    expect(names).toEqual([
      '01-case-file-cover.pdf',
      '02-case-file-index.pdf',
      `03-order-to-correct-${rows[0]?.number}.pdf`,
      `04-education-letter-${rows[1]?.number}.pdf`,
      'case-file.pdf',
    ]);
    const frozen = await readFile(join(desk.folder, 'data', 'issued', rows[0]?.id ?? '', 'copy-1.pdf'));
    expect(Buffer.compare(await readFile(join(folder, names[2] ?? '')), frozen)).toBe(0);
  });

  it('has an index whose pages are those of the whole', async () => {
    const { desk, draft } = await deskWithFile();
    desk.person.folder = desk.folder;
    const { entries } = must(await desk.ask['case-file:look'](wishFor(subjectOf(draft))));
    must(await desk.ask['case-file:export'](wishFor(subjectOf(draft))));
    const folder = join(desk.folder, `case-file-${draft.id}`);
    const whole = join(folder, 'case-file.pdf');
    expect(checked(await readFile(whole))).toMatch(/No syntax or stream encoding errors/);
    const indexPages = Number(
      /Pages:\s+(\d+)/.exec(infoOf(await readFile(join(folder, '02-case-file-index.pdf'))))?.[1],
    );
    const index = execFileSync('pdftotext', ['-raw', join(folder, '02-case-file-index.pdf'), '-'])
      .toString()
      .replace(/\s+/g, '');
    for (const { name, pages, source } of entries.filter((entry) => entry.taken)) {
      if (pages === null || source === 'evidence') continue;
      const said = pages[0] === pages[1] ? `${pages[0]}` : `${pages[0]}–${pages[1]}`;
      expect(index).toContain(said);
      // Cover and index lie before page 1.
      const first = pageText(whole, 1 + indexPages + pages[0]).replace(/\s+/g, '');
      expect(first, name.zh).toContain(name.zh.slice(-4));
    }
    expect(index).toContain('现场');
  });

  it('notes each issued paper as taken for the file, and cover and index in the record of the case', async () => {
    const { desk, draft, rows } = await deskWithFile();
    desk.person.folder = desk.folder;
    must(await desk.ask['case-file:export'](wishFor(subjectOf(draft))));
    for (const row of rows) {
      expect((await eventsOf(desk, row)).at(-1)).toMatchObject({
        what: 'exported',
        by: '内勤',
        why: '归档 for the case file',
      });
    }
    const record = must(await desk.ask['paper:record']({ id: draft.id }));
    expect(record.map(({ kind, what }) => `${what} ${kind}`)).toEqual(
      expect.arrayContaining(['exported case-file-cover', 'exported case-file-index', 'exported order-to-correct']),
    );
  });

  it('is refused where the cover lacks what it needs, and nothing is written', async () => {
    const { desk, draft } = await deskWithIssued();
    desk.person.folder = join(desk.folder, 'out');
    expect(faultOf(await desk.ask['case-file:export'](wishFor(subjectOf(draft))))).toBe('paper-not-ready');
    await expect(readdir(desk.person.folder)).rejects.toThrow();
  });

  it('is not made from bytes that were altered', async () => {
    const { desk, draft, rows } = await deskWithFile();
    const { appendFile } = await import('node:fs/promises');
    await appendFile(join(desk.folder, 'data', 'issued', rows[0]?.id ?? '', 'copy-1.pdf'), ' ');
    expect(faultOf(await desk.ask['case-file:export'](wishFor(subjectOf(draft))))).toBe('part-altered');
  });

  it('has no page of its own where nothing is taken', async () => {
    const { desk, draft } = await deskWithFile();
    const look = must(await desk.ask['case-file:look'](wishFor(subjectOf(draft), { taken: [] })));
    expect(look.pages).toBe(0);
  });
});

describe('the file on paper', () => {
  it('goes to the printer one job a paper, in the order of filing', async () => {
    const { desk, draft, rows } = await deskWithFile();
    const sent = must(await desk.ask['case-file:print']({ ...wishFor(subjectOf(draft)), printer: 'Test' }));
    expect(sent.papers).toBe(4);
    expect(desk.printed.map(({ title }) => title)).toEqual([
      'Pilin case file 1/4 case-file-cover',
      'Pilin case file 2/4 case-file-index',
      'Pilin case file 3/4 order-to-correct',
      'Pilin case file 4/4 education-letter',
    ]);
    expect((await eventsOf(desk, rows[0] as Row)).at(-1)).toMatchObject({ what: 'printed', printer: 'Test' });
  });

  it('says that there is no printer before anything is made', async () => {
    const { desk, draft } = await deskWithFile();
    desk.printers.length = 0;
    expect(faultOf(await desk.ask['case-file:print']({ ...wishFor(subjectOf(draft)), printer: 'Test' }))).toBe(
      'no-printers',
    );
  });
});
