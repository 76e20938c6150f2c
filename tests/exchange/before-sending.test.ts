// Before a bundle leaves: what it would hold file by file, a file that was altered or is gone, and the key's sheet on paper.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must } from '../handlers/open-test-desk';
import { textOf } from '../printing/read-pdf';
import { arrive, fruitShop, send, twoOffices, withEvidenceFiles } from './two-offices';

const wish = { purpose: 'transfer', subjects: [fruitShop], period: null } as const;

describe('the list of what would be sent', () => {
  it('names every file with its size', async () => {
    const { pinghu } = await twoOffices();
    await withEvidenceFiles(pinghu, fruitShop);
    const listed = must(await pinghu.ask['sending:contents']({ ...wish, subjects: [...wish.subjects] }));
    expect(listed.parts.filter(({ role }) => role === 'evidence').map(({ name }) => name)).toHaveLength(4);
    expect(listed.parts.every(({ bytes, trouble }) => bytes > 0 && trouble === null)).toBe(true);
    expect(listed.missing).toEqual([]);
  });

  it('says of an altered file that it can not be sent, and of one that is gone that only its record would be', async () => {
    const { pinghu } = await twoOffices();
    await withEvidenceFiles(pinghu, fruitShop);
    const folder = join(pinghu.folder, 'photographs', fruitShop);
    const [altered = '', gone = ''] = readdirSync(folder).sort();
    writeFileSync(join(folder, altered), 'another picture');
    rmSync(join(folder, gone));
    const listed = must(await pinghu.ask['sending:contents']({ ...wish, subjects: [...wish.subjects] }));
    const troubled = listed.parts.filter(({ trouble }) => trouble !== null);
    expect(troubled.map(({ name, trouble }) => [name, trouble?.zh])).toEqual([
      [altered, expect.stringContaining('校验值不符')],
    ]);
    expect(listed.missing).toHaveLength(1);
  });
});

describe('the provisions of a case that came', () => {
  it('stand beside those cited here: the same words are called the same', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const { subjects } = await arrive(
      jinshan,
      await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop] }),
    );
    const provisions = subjects[0]?.provisions ?? [];
    expect(provisions.length).toBeGreaterThan(0);
    expect(provisions.every(({ there, here, same }) => same && there?.name.zh === here?.name.zh)).toBe(true);
    expect(provisions[0]?.there?.edition.zh).toMatch(/^自\d{4}年.*起施行的版本$/);
  });
});

describe('the sheet of this office’s key', () => {
  it('bears every group, the office and how it is compared, in both languages', async () => {
    const { pinghu } = await twoOffices();
    const path = join(pinghu.folder, 'sheet.pdf');
    pinghu.person.file = path;
    expect(must(await pinghu.ask['sending:sheet']({}))).toMatchObject({ cancelled: false, name: 'sheet.pdf' });
    const said = textOf(readFileSync(path)).replace(/\s+/g, '');
    const [first, last] = [pinghu.fingerprint.slice(0, 24), pinghu.fingerprint.slice(25)];
    expect(said).toContain(first.replaceAll('-', ''));
    expect(said).toContain(last.replaceAll('-', ''));
    expect(said).toContain('平湖市综合行政执法局');
    expect(said).toContain('密钥指纹核对单');
    expect(said).toContain('Comparedby');
  });

  it('is written nowhere where no place is chosen', async () => {
    const { pinghu } = await twoOffices();
    pinghu.person.file = null;
    expect(must(await pinghu.ask['sending:sheet']({}))).toEqual({ cancelled: true, file: null, name: '' });
  });
});
