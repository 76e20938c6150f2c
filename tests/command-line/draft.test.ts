// Drafting from the command line: names, JSON lines, refusals, batches; whatever is fed in, never a half-written file.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../electron/printing/zip/read-zip';
import { exampleCase, newFolder, office, run } from './run';

const first = exampleCase('pinghu-over-window-first');
type Case = { id: string; party: { name: { zh: string } }; [key: string]: unknown };
const caseOf = (path: string): Case => JSON.parse(readFileSync(path, 'utf8'));
const { id } = caseOf(first);

/** A case file in a folder of its own, changed by `change`. */
function changed(change: (one: Case) => unknown): string {
  const one = caseOf(first);
  const path = join(newFolder(), 'case.json');
  const made = change(one);
  writeFileSync(path, typeof made === 'string' || made instanceof Uint8Array ? made : JSON.stringify(one));
  return path;
}

function draft(files: readonly string[], out: string, ...more: readonly string[]) {
  return run(
    'draft',
    ...files,
    '--office',
    office,
    '--paper',
    'order-to-correct',
    '--out',
    out,
    '--date',
    '2026-10-20',
    ...more,
  );
}

describe('a draft', () => {
  it('is written in both formats under the case’s id, kind and language, and told as JSON', async () => {
    const out = join(newFolder(), 'new', 'folder');
    const { status, json } = await draft([first], out, '--json');
    expect(status).toBe(0);
    expect(readdirSync(out).sort()).toEqual([`${id}-order-to-correct.zh-en.docx`, `${id}-order-to-correct.zh-en.pdf`]);
    const [pdf, docx] = json();
    expect(pdf).toMatchObject({
      type: 'file',
      case: id,
      kind: 'order-to-correct',
      language: 'zh-en',
      layout: 'stacked',
      format: 'pdf',
      draft: true,
    });
    expect(pdf?.pages).toBeGreaterThan(0);
    expect(docx).toMatchObject({ format: 'docx', pages: null });
    for (const line of [pdf, docx]) {
      const bytes = readFileSync(line?.path as string);
      expect(line?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
      expect(line?.milliseconds).toBeGreaterThan(0);
    }
    expect(
      readFileSync(join(out, `${id}-order-to-correct.zh-en.pdf`))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  });

  it('of one format writes that format only', async () => {
    const out = newFolder();
    await draft([first], out, '--format', 'docx', '--language', 'zh');
    expect(readdirSync(out)).toEqual([`${id}-order-to-correct.zh.docx`]);
  });

  it('of all kinds makes every paper of a case', async () => {
    const out = newFolder();
    const { status } = await run(
      'draft',
      first,
      '--office',
      office,
      '--paper',
      'all',
      '--out',
      out,
      '--date',
      '2026-10-28',
    );
    expect(status).toBe(0);
    const kinds = readdirSync(out).map((name) => name.slice(id.length + 1).replace(/\.zh-en\..*$/, ''));
    expect(new Set(kinds)).toContain('no-penalty-decision');
    expect(kinds.length).toBe(new Set(kinds).size * 2);
  });

  it('shows what is missing instead of refusing', async () => {
    const out = newFolder();
    const path = changed((one) => Object.assign(one.party, { phone: '' }));
    expect((await draft([path], out, '--format', 'docx', '--language', 'zh')).status).toBe(0);
    expect(wordsOf(join(out, `${id}-order-to-correct.zh.docx`))).toContain('【当事人电话】');
  });
});

/** The text of a DOCX's main part, markup taken off. */
function wordsOf(path: string): string {
  const parts = readZip(readFileSync(path));
  return Buffer.from(parts.get('word/document.xml') ?? [])
    .toString()
    .replace(/<[^>]*>/g, '');
}

describe('a ready paper', () => {
  it('is written where nothing blocks it', async () => {
    const out = newFolder();
    const { status, json } = await draft([first], out, '--ready', '--json');
    expect(status).toBe(0);
    expect(json().filter((line) => line.type === 'file')).toMatchObject([{ draft: false }, { draft: false }]);
  });

  it('is refused with status 3 and leaves no file where something does', async () => {
    const out = join(newFolder(), 'out');
    const path = changed((one) => Object.assign(one, { officers: ['ph-001', 'ph-001'] }));
    const { status, json } = await draft([path], out, '--ready', '--json');
    expect(status).toBe(3);
    expect(json().map((line) => line.code)).toContain('officers-too-few');
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });
});

describe('a batch', () => {
  it('goes on past bad files, names them at the end, and has the status of the worst', async () => {
    const [folder, out] = [newFolder(), newFolder()];
    cpSync(first, join(folder, 'a.json'));
    writeFileSync(join(folder, 'b.json'), '{"format": "pilin-case"');
    cpSync(exampleCase('pinghu-street-vending-minor'), join(folder, 'c.json'));
    cpSync(office, join(folder, 'office.json'));
    const { status, err } = await draft([folder], out, '--format', 'docx');
    expect(status).toBe(2);
    expect(readdirSync(out)).toHaveLength(2);
    expect(err).toMatch(/2 papers in 2 files, 1 not done/);
    expect(err).toMatch(/not done: .*b\.json/);
    expect(err).not.toMatch(/office\.json/);
  });

  it('refuses a second file of the same case instead of writing over the first', async () => {
    const out = newFolder();
    const again = changed((one) => one);
    const { status, err } = await draft([first, again], out, '--format', 'docx');
    expect(status).toBe(2);
    expect(err).toContain('same id');
    expect(readdirSync(out)).toHaveLength(1);
  });
});

describe('whatever is fed in', () => {
  const bad: readonly [string, () => string, string][] = [
    ['an unknown field', () => changed((one) => Object.assign(one, { colour: 'red' })), 'field-unknown'],
    ['a wrong type', () => changed((one) => Object.assign(one, { officers: 3 })), 'value-unfit'],
    ['broken JSON', () => changed(() => '{"format": "pilin-case",'), 'file-broken-json'],
    ['an empty file', () => changed(() => ''), 'file-empty'],
    ['a file of zeros', () => changed(() => new Uint8Array(64)), 'file-blank'],
    ['UTF-16', () => changed((one) => Buffer.from(JSON.stringify(one), 'utf16le')), 'file-utf-16'],
    [
      '50 MB',
      () => {
        const path = changed((one) => one);
        truncateSync(path, 50 * 1024 * 1024);
        return path;
      },
      'file-too-large',
    ],
    ['an id that climbs folders', () => changed((one) => Object.assign(one, { id: '../../../x' })), 'value-unfit'],
    [
      'a control character',
      () =>
        changed((one) => {
          one.party.name.zh = 'a\u0000';
        }),
      'text-control-character',
    ],
    [
      'half a character',
      () =>
        changed((one) => {
          one.party.name.zh = '\ud800';
        }),
      'text-unpaired-surrogate',
    ],
    ['a newer file', () => changed((one) => Object.assign(one, { version: 2 })), 'file-newer'],
    ['an office file', () => office, 'file-of-other-kind'],
    ['a file that is not there', () => 'examples/cases/none.json', 'file-not-readable'],
    ['a folder without files', () => newFolder(), 'folder-without-files'],
  ];

  it.each(bad)('%s is refused with status 2, told in both languages, and nothing is written', async (_, path, code) => {
    const out = join(newFolder(), 'out');
    const { status, json } = await draft([path()], out, '--json');
    expect(status).toBe(2);
    expect(json()[0]).toMatchObject({ type: 'finding', code, severity: 'block' });
    expect(json()[0]).toMatchObject({
      sentence: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/[a-z]/) },
    });
    expect(() => readdirSync(out)).toThrow('ENOENT');
  });

  it('a byte order mark is let pass', async () => {
    const out = newFolder();
    const path = changed((one) => `\ufeff${JSON.stringify(one)}`);
    expect((await draft([path], out, '--format', 'docx')).status).toBe(0);
  });

  it('markup and templates in a text are printed as they are', async () => {
    const out = newFolder();
    const typed = '甲{{ party.phone }}{% if x %}<w:p>&amp;</w:t>乙';
    const path = changed((one) => {
      one.party.name.zh = typed;
    });
    expect((await draft([path], out, '--language', 'zh')).status).toBe(0);
    const words = wordsOf(join(out, `${id}-order-to-correct.zh.docx`));
    expect(words).toContain('甲{{ party.phone }}{% if x %}&lt;w:p&gt;&amp;amp;&lt;/w:t&gt;乙');
  });

  it('a folder that cannot be written to is named, and nothing half-written stays', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'out'), '');
    const { status, json } = await draft([first], join(folder, 'out'), '--json', '--format', 'docx');
    expect(status).toBe(2);
    expect(json()[0]).toMatchObject({ code: 'output-not-writable', path: join(folder, 'out') });
    mkdirSync(join(folder, 'taken', `${id}-order-to-correct.zh-en.docx`), { recursive: true });
    expect((await draft([first], join(folder, 'taken'))).status).toBe(2);
    expect(readdirSync(join(folder, 'taken'))).toEqual([`${id}-order-to-correct.zh-en.docx`]);
  });

  it('an office file at fault is refused before any case is read', async () => {
    const { status, json } = await run(
      'draft',
      first,
      '--office',
      first,
      '--paper',
      'all',
      '--out',
      'never-made',
      '--json',
    );
    expect(status).toBe(2);
    expect(json()).toMatchObject([{ code: 'file-of-other-kind', file: first }]);
  });
});
