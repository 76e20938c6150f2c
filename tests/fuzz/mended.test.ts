// Faults that fuzzing found, each in words: what was wrong stays mended, whatever seed is tried.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BundleRefusal } from '../../electron/bundles/refusal';
import { verifyBundle } from '../../electron/bundles/verify-bundle';
import { readWorkbook } from '../../electron/spreadsheets/read-workbook';
import { checkTemplate } from '../../templates/compose/check-template';
import { readOffice } from '../../templates/office/read-office';
import { inertCsv } from '../../templates/register/inert-csv';
import { handMade } from '../spreadsheets/hand-made';
import { temporaryFolder } from '../store/temporary-folder';

describe('an encrypted bundle that', () => {
  it('asks for more work than Pilin’s own is refused before any of it is done', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'came.pilin');
    const salt = Buffer.alloc(16, 1).toString('base64').replace(/=+$/, '');
    const body = Buffer.alloc(32, 2).toString('base64').replace(/=+$/, '');
    writeFileSync(path, `age-encryption.org/v1\n-> scrypt ${salt} 20\n${body}\n--- ${body}\nx`);
    const refused = await verifyBundle(path, { neighbours: null, scratch: folder, passphrase: '平湖' }).catch((e) => e);
    expect(refused instanceof BundleRefusal && refused.fault.code).toBe('bundle-passphrase-costly');
  });
});

describe('a spreadsheet', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  const one = { name: '清单', rows: [['事项'], ['甲']] };

  it.each(['A100000000', 'XFD20000', 'ZZZZZZ1', 'A20001'])(
    'that names a row or column far out is refused by its sheet',
    async (place) => {
      const path = join(await temporaryFolder(), 'list.xlsx');
      const xml = `<worksheet><sheetData><row r="1"><c r="${place}"><v>1</v></c></row></sheetData></worksheet>`;
      writeFileSync(path, handMade([one], { [sheet]: xml }));
      const read = await readWorkbook(path);
      expect(read.ok ? '' : read.fault.code).toBe('spreadsheet-too-large');
      expect(read.ok ? '' : read.fault.sentence.zh).toContain('清单');
    },
  );
});

describe('a template', () => {
  it('with a name twice is refused where the second stands', () => {
    const [fault] = checkTemplate('kind: a\nname: b\nkind: c\n', 'x.yaml');
    expect([fault?.line, fault?.column]).toEqual([3, 1]);
    expect(fault?.sentence.zh).toContain('写了两次');
  });

  it('that is broken inside quotes is told at the sign itself', () => {
    const text = readFileSync('templates/commitment/template.yaml', 'utf8').replace(
      /zh: "/,
      'zh: "\\u0041{{ nothing.such }} ',
    );
    const at = text.slice(0, text.indexOf('nothing.such')).split('\n');
    const [fault] = checkTemplate(text, 'x.yaml');
    expect([fault?.line, fault?.column]).toEqual([at.length, (at.at(-1) ?? '').length + 1]);
  });
});

describe('a file', () => {
  it('with an object in place of a text that has a length is refused by its field', () => {
    const office = JSON.parse(readFileSync('examples/office.json', 'utf8'));
    office.authorities[0].phone = JSON.parse('{"length":-1,"toString":1}');
    const read = readOffice(office);
    expect(read.ok ? [] : read.findings.map(({ path }) => path)).toContain('authorities[0].phone');
  });
});

describe('a table as CSV', () => {
  it.each(['＝1+1', '＋86', '－1', '＠x', '\u200b=1', '\ufeff@x'])('runs nothing that begins with %j', (text) => {
    expect(inertCsv([[text]])).toContain(`"'${text}"`);
  });
});
