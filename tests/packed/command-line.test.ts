// `pilin` of the packed program: the same command line with the same papers, without window, display or Node.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { catalogue } from '../../templates/catalogue';
import { isRoot, packedFolder, pilin, resourcesFolder } from './packed-program';

const example = (...parts: string[]): string => join(resourcesFolder(), 'examples', ...parts);
const office = () => ['--office', example('office.json')];
const notice = () => example('cases', 'pinghu-over-window-first.json');
const nobody = 65534;

function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-packed-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const wordsOf = (pdf: string): string => execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });

describe('pilin in the packed program', () => {
  it('makes papers with the faces that were shipped, word for word those of a clone', () => {
    const [packed, clone] = [ownFolder(), ownFolder()];
    const wish = [...office(), '--paper', 'all', '--language', 'zh-en', '--layout', 'facing', '--date', '2026-11-23'];
    const ran = pilin(['draft', notice(), ...wish, '--out', packed]);
    execFileSync(process.execPath, [resolve('out/command-line/pilin.cjs'), 'draft', notice(), ...wish, '--out', clone]);
    const papers = readdirSync(clone).filter((name) => name.endsWith('.pdf'));
    expect(papers).toHaveLength(catalogue.filter(({ subject }) => subject === 'case').length);
    expect({ status: ran.status, files: ran.out.trim().split('\n').length }).toEqual({
      status: 0,
      files: 2 * papers.length,
    });
    for (const name of papers) expect(wordsOf(join(packed, name))).toBe(wordsOf(join(clone, name)));
    const fonts = execFileSync('pdffonts', [join(packed, papers[0] ?? '')], { encoding: 'utf8' });
    expect(fonts).toMatch(/NotoSerifSC.*yes yes yes/);
  });

  it('makes the report of an operation with its charts and photographs', () => {
    const out = ownFolder();
    const operation = example('operations', 'pinghu-jinshan-october-2026.json');
    const ran = pilin([
      'report',
      operation,
      '--cases',
      example('cases'),
      ...office(),
      '--language',
      'zh',
      '--out',
      out,
      '--photographs',
      example('operations'),
    ]);
    expect(ran.status).toBe(0);
    expect(
      readdirSync(out)
        .map((name) => name.split('.').at(-1))
        .sort(),
    ).toEqual(['docx', 'pdf']);
  });

  it('ends with the status that the contract says', () => {
    expect(pilin(['help']).status).toBe(0);
    expect(pilin(['no-such-command'])).toMatchObject({ status: 2, out: '' });
    const refused = ['check', example('cases', 'pinghu-construction-not-corrected.json'), ...office()];
    expect(pilin([...refused, '--paper', 'no-penalty-decision', '--date', '2026-11-23']).status).toBe(3);
    expect(pilin(['draft', '/no/such/case.json', ...office(), '--paper', 'all', '--out', ownFolder()]).status).toBe(2);
  });

  it('hands words on as they are, be they options of Electron or Chromium', () => {
    const said = pilin(['--version', '--inspect', '--remote-debugging-port=0', '--js-flags=--help']);
    expect(said.status).toBe(2);
    expect(said.err).toContain('--version');
    expect(said.err).not.toContain('listening');
  });

  it('writes long answers whole, and ends quietly when its reader goes away', async () => {
    const lines = pilin(['matters', '--json']).out.trim().split('\n');
    expect(lines).toHaveLength(24);
    for (const line of lines) expect(() => JSON.parse(line)).not.toThrow();
    const child = spawn(join(packedFolder(), 'pilin'), ['matters', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    expect(await new Promise((done) => child.once('exit', done))).toBe(0);
    expect(said).toBe('');
  });

  it.skipIf(!isRoot)('needs no root, and leaves nothing in the home of who calls it', () => {
    const out = ownFolder();
    chmodSync(out, 0o777);
    const ran = pilin(
      ['draft', notice(), ...office(), '--paper', 'commitment', '--format', 'pdf', '--out', out],
      nobody,
    );
    expect(ran).toMatchObject({ status: 0, err: expect.stringContaining('1 papers') });
    expect(readdirSync(out)).toHaveLength(1);
  });
});
