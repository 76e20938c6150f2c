// The shipped program as a clerk starts it: no root, Chromium's sandbox on, nothing switched off; watched from outside,
// because nothing can look inside it. The page runs: the examples appear only when it asks for its drafts.
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskIn } from '../../build/packing/packed-program.mjs';
import { ownDisplay } from '../e2e/desk/own-display';
import { endFamily, familyOf, isRoot, type Process, packedFolder } from './packed-program';

const nobody = 65534;
const ids = isRoot ? { uid: nobody, gid: nobody } : {};
let home = '';
let ended: Promise<number | null>;
let desk: ReturnType<typeof startDesk>;

function startDesk(words: readonly string[] = []) {
  const env = { PATH: process.env.PATH, DISPLAY: ownDisplay(), HOME: home, LANG: 'zh_CN.UTF-8' };
  const args = [`--pilin-data=${join(home, 'desk')}`, '--pilin-examples', ...words];
  return spawn(deskIn(packedFolder()), args, { env, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'], ...ids });
}

const drafts = (): readonly string[] => {
  const folder = join(home, 'desk', 'data', 'drafts');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
};

async function until(isTrue: () => boolean, what: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what} never came`);
}

const typed = (family: readonly Process[], type: string): readonly Process[] =>
  family.filter(({ words }) => words.includes(`--type=${type}`));

describe.skipIf(process.platform !== 'linux')('the shipped program without root', () => {
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'pilin-home-'));
    if (isRoot) {
      chownSync(home, nobody, nobody);
      // As the package for Debian installs it; used where the kernel lets nobody but root make namespaces.
      chmodSync(join(packedFolder(), 'chrome-sandbox'), 0o4755);
    }
    desk = startDesk();
    desk.stderr.resume();
    ended = new Promise((resolve) => desk.once('exit', resolve));
    await Promise.race([until(() => drafts().length > 5, 'the examples'), ended.then(failed)]);
  });
  afterAll(async () => {
    endFamily(desk.pid ?? 0);
    await ended;
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  function failed(status: number | null): never {
    throw new Error(`the desk ended with ${status}`);
  }

  it('shows its page, which asks the machine for its drafts', () => {
    expect(drafts().length).toBeGreaterThan(5);
  });

  it('runs no process as root, and none without the sandbox', () => {
    const family = familyOf(desk.pid ?? 0);
    expect(family.length).toBeGreaterThan(3);
    expect(family.filter(({ words }) => words.some((word) => /^--(no-sandbox|disable-.*sandbox)/.test(word)))).toEqual(
      [],
    );
    // The program that opens the sandbox is root's own; it waits for the zygote to end.
    const own = family.filter(({ words }) => !words[0]?.endsWith('chrome-sandbox'));
    expect(own.filter(({ status }) => status.Uid?.startsWith('0\t'))).toEqual([]);
  });

  it('shuts the page’s process in: system calls filtered, no new rights, no sight of other processes', () => {
    const [page] = typed(familyOf(desk.pid ?? 0), 'renderer');
    expect(page?.status).toMatchObject({ Seccomp: '2', NoNewPrivs: '1' });
    // Its number in its own namespace beside the one that we see.
    expect(page?.status.NSpid?.split('\t').length).toBeGreaterThan(1);
  });

  it('is not started where its sandbox is switched off, as the AppImage does on systems that allow none', async () => {
    const without = startDesk(['--no-sandbox', `--pilin-data=${join(home, 'other')}`]);
    let said = '';
    without.stderr.on('data', (text) => (said += text));
    await until(() => said.includes('Install the .deb package instead'), 'the reason');
    expect(said).toContain('本系统不允许程序建立沙盒');
    endFamily(without.pid ?? 0);
    expect(existsSync(join(home, 'other', 'data'))).toBe(false);
  });

  it('starts once: a second start ends by itself and leaves the first', async () => {
    const second = startDesk();
    expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
    expect(desk.exitCode).toBe(null);
  });
});
