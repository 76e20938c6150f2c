// The window gets its own files, with a policy that lets nothing else in, and no file from anywhere else.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PageFolders, servePage } from '../../electron/page/serve-page';

let folders: PageFolders;

beforeAll(() => {
  const base = mkdtempSync(join(tmpdir(), 'pilin-page-'));
  folders = { page: join(base, 'page'), typefaces: join(base, 'fonts') };
  mkdirSync(folders.page);
  mkdirSync(folders.typefaces);
  writeFileSync(join(folders.page, 'index.html'), '<p>desk</p>');
  writeFileSync(join(folders.page, 'styled.html'), '<meta nonce="%STYLE-NONCE%">');
  writeFileSync(join(folders.page, 'notes.txt'), 'a kind of file that no page needs');
  writeFileSync(join(folders.typefaces, 'face.ttf'), 'face');
  writeFileSync(join(base, 'secret.html'), 'secret');
});

const ask = (address: string): Promise<Response> => servePage(folders, address);

describe('servePage', () => {
  it('serves the page with its media type', async () => {
    const answer = await ask('pilin://desk/index.html?from=test#here');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toBe('<p>desk</p>');
  });

  it('allows scripts, styles and workers from the page’s own origin only', async () => {
    const policy = (await ask('pilin://desk/index.html')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('gives each load of the page its own nonce for styles, and scripts none', async () => {
    const load = async (): Promise<{ html: string; policy: string }> => {
      const answer = await ask('pilin://desk/styled.html');
      return { html: await answer.text(), policy: answer.headers.get('content-security-policy') ?? '' };
    };
    const [first, second] = [await load(), await load()];
    const nonce = /style-src 'self' 'nonce-([\w+/]{24})'/.exec(first.policy)?.[1] ?? 'no nonce';
    expect(first.html).toBe(`<meta nonce="${nonce}">`);
    expect(second.policy).not.toContain(nonce);
    expect(first.policy.split('nonce-')).toHaveLength(2);
  });

  it('serves the shipped faces', async () => {
    expect(await (await ask('pilin://desk/typefaces/face.ttf')).text()).toBe('face');
  });

  it.each([
    'pilin://other/index.html',
    'pilin://desk/missing.html',
    'pilin://desk/notes.txt',
    'pilin://desk/',
    'pilin://desk/../secret.html',
    'pilin://desk/%2e%2e/secret.html',
    'pilin://desk/..%2fsecret.html',
    'pilin://desk/..%5csecret.html',
    'pilin://desk/typefaces/..%2fsecret.html',
    'pilin://desk/%zz.html',
  ])('has nothing at %s', async (address) => {
    expect((await ask(address)).status).toBe(404);
  });
});
