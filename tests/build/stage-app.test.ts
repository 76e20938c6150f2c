// What goes into the archive besides the bundles: the publisher's public key where there is one, never a private one.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { layPublisherKey } from '../../build/packing/stage-app.mjs';
import { newKeys } from '../../build/update-package.mjs';
import { readPublisherKey } from '../../electron/updates/publisher-key';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pilin-stage-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('the publisher’s key', () => {
  it('goes into the archive as the program reads it', async () => {
    const keys = newKeys(folder);
    vi.stubEnv('PILIN_UPDATE_KEY', keys.public);
    const app = mkdtempSync(join(folder, 'app-'));
    layPublisherKey(app);
    const shipped = await readPublisherKey(join(app, 'update-key.pem'));
    expect(shipped?.fingerprint).toBe((await readPublisherKey(keys.public))?.fingerprint);
  });

  it('is never the private one', () => {
    const keys = newKeys(folder);
    vi.stubEnv('PILIN_UPDATE_KEY', keys.private);
    expect(() => layPublisherKey(folder)).toThrow('must never be shipped');
    expect(readFileSync(keys.public, 'utf8')).toContain('PUBLIC');
  });

  it('may be missing: the program then takes no updates', () => {
    vi.stubEnv('PILIN_UPDATE_KEY', '');
    const app = mkdtempSync(join(folder, 'app-'));
    layPublisherKey(app);
    expect(existsSync(join(app, 'update-key.pem'))).toBe(false);
  });
});
