// Missing system packages: installed by root, one command for everybody else. Debian's own programs are stood in for.
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureSystemPackages } from '../../build/system-packages.mjs';

let folder = '';

/** `installed`: lines of name, tab, what it provides. */
function pretend(installed: readonly string[], user: number): void {
  const lines = installed.map((line) => `printf 'installed\\t%s\\n' '${line}'`);
  program('dpkg-query', lines.join('\n'));
  program('apt-get', `echo "$@" >> ${join(folder, 'apt.log')}`);
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
  vi.spyOn(process, 'getuid').mockReturnValue(user);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
}

function program(name: string, body: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`);
  chmodSync(join(folder, name), 0o755);
}

const asked = (): string => (existsSync(join(folder, 'apt.log')) ? readFileSync(join(folder, 'apt.log'), 'utf8') : '');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-packages-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe.skipIf(process.platform !== 'linux')('system packages', () => {
  it('are left alone where they are installed', () => {
    pretend(['xvfb\t', 'qpdf\t'], 1000);
    ensureSystemPackages(['xvfb', 'qpdf']);
    expect(asked()).toBe('');
  });

  it('count as installed under a newer name that provides them', () => {
    pretend(['libgtk-3-0t64\tlibgtk-3-0 (= 3.24.43), something-else'], 1000);
    ensureSystemPackages(['libgtk-3-0']);
    expect(asked()).toBe('');
  });

  it('are named in one command for a user who may not install them', () => {
    pretend(['xvfb\t'], 1000);
    const command = "sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends qpdf poppler-utils'";
    expect(() => ensureSystemPackages(['xvfb', 'qpdf', 'poppler-utils'])).toThrow(command);
    expect(asked()).toBe('');
  });

  it('are installed by root, only those that are missing', () => {
    pretend(['xvfb\t'], 0);
    ensureSystemPackages(['xvfb', 'qpdf']);
    expect(asked().trim().split('\n')).toEqual(['update -q', 'install -y -q --no-install-recommends qpdf']);
  });
});
