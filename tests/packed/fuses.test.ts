// The fuses of the shipped program, read back from its executable, and tried from outside.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { fuseSettings } from '../../build/packing/fuse-settings.mjs';
import { deskIn } from '../../build/packing/packed-program.mjs';
import { ownDisplay } from '../e2e/desk/own-display';
import { endFamily, isRoot, packedFolder } from './packed-program';

const desk = () => deskIn(packedFolder());

/** Fuses by their names, as far as this runtime has them. */
async function fusesOf(executable: string): Promise<Readonly<Record<string, boolean>>> {
  const { version: _one, ...wire } = await getCurrentFuseWire(executable);
  const isOn = (state: unknown): boolean => state === '1'.charCodeAt(0);
  return Object.fromEntries(Object.entries(wire).map(([at, state]) => [FuseV1Options[Number(at)], isOn(state)]));
}

const shipped = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
};

describe('the fuses of the shipped program', () => {
  it('are set as they must be', async () => {
    expect(await fusesOf(desk())).toMatchObject(shipped);
  });

  it('are all set on purpose: an Electron that brings a new one is noticed', async () => {
    const known = Object.keys(fuseSettings('45.0.0')).filter((name) => name !== 'resetAdHocDarwinSignature');
    expect(Object.keys(await fusesOf(desk())).length).toBeLessThanOrEqual(known.length);
  });

  it('differ from those of the program that tests drive in one, and in no other byte', async () => {
    const twin = inject('electron').executable;
    expect(await fusesOf(twin)).toEqual({ ...(await fusesOf(desk())), EnableNodeCliInspectArguments: true });
    expect(spawnSync('cmp', ['-l', desk(), twin], { encoding: 'utf8' }).stdout.trim().split('\n')).toHaveLength(1);
  });
});

/** Starts the desk on an own data folder for as long as `watch` takes; resolves with what it said. */
async function saidBy(
  executable: string,
  words: readonly string[],
  environment: Record<string, string>,
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-fuses-'));
  const args = [...(isRoot ? ['--no-sandbox'] : []), `--pilin-data=${folder}`, '--pilin-examples', ...words];
  const env = { ...process.env, DISPLAY: ownDisplay(), ...environment };
  const child = spawn(executable, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([ended, untilExists(join(folder, 'data', 'drafts'))]);
  endFamily(child.pid ?? 0);
  await ended;
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  return said;
}

/** The page has asked for its drafts: everything that belongs to the start is over. */
async function untilExists(path: string): Promise<void> {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (existsSync(path) && readdirSync(path).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${path} never came`);
}

describe('the shipped program', () => {
  it('runs no script of others: neither as Node nor through its options', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilin-fuses-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const script = join(folder, 'other.cjs');
    writeFileSync(script, `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')`);
    await saidBy(desk(), [], { NODE_OPTIONS: `--require=${script}` });
    await saidBy(desk(), [script], { ELECTRON_RUN_AS_NODE: '1' });
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });

  it('opens no debugger, though the one that tests drive does', async () => {
    expect(await saidBy(desk(), ['--inspect=0'], {})).not.toContain('Debugger listening');
    expect(await saidBy(inject('electron').executable, ['--inspect=0'], {})).toContain('Debugger listening');
  });

  it('opens no debugger of Chromium either', async () => {
    const [port, both] = ['--remote-debugging-port=0', '--inspect=0'];
    expect(await saidBy(desk(), [port], {})).not.toContain('DevTools listening');
    expect(await saidBy(desk(), [port, both], {})).not.toContain('DevTools listening');
    expect(await saidBy(inject('electron').executable, [port, both], {})).toContain('DevTools listening');
  });

  it('loads nothing but its archive: a program folder in its place is not taken', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilin-fuses-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (const name of readdirSync(packedFolder())) {
      if (name !== 'resources' && name !== 'pilin-desk') symlinkSync(join(packedFolder(), name), join(folder, name));
    }
    cpSync(desk(), join(folder, 'pilin-desk'));
    const app = join(folder, 'resources', 'app');
    mkdirSync(app, { recursive: true });
    writeFileSync(join(app, 'package.json'), '{"name":"other","version":"1.0.0","main":"main.js"}');
    writeFileSync(join(app, 'main.js'), `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '')`);
    const ended = spawnSync(join(folder, 'pilin-desk'), isRoot ? ['--no-sandbox'] : [], {
      env: { ...process.env, DISPLAY: ownDisplay() },
      timeout: 20_000,
    });
    expect(ended.status).not.toBe(0);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  });
});
