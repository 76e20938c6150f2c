// The system's keychain by Electron's safeStorage: the secret lies encrypted in a file that only this account can open.
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { app, safeStorage } from 'electron';
import type { SecretKeeper } from '../server/secret-port';
import { writeFileAtomically } from '../store/write-file-atomically';

const name = 'server-password.bin';

/** On Linux without a keychain Electron would encrypt with a word that everybody knows: that counts as none. */
function isGuarded(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false;
  if (process.platform !== 'linux') return true;
  return !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend());
}

/** @param folder absolute, that of the settings. Resolves once Electron knows its keychain. */
export async function systemKeychain(folder: string): Promise<SecretKeeper> {
  await app.whenReady();
  const isSafe = isGuarded();
  return {
    isSafe,
    read: async () => {
      if (!isSafe) return null;
      try {
        return safeStorage.decryptString(await readFile(join(folder, name)));
      } catch {
        // None was kept, or it was kept by another account: it is asked for.
        return null;
      }
    },
    keep: async (secret) => {
      if (secret === null) await rm(join(folder, name), { force: true });
      else if (isSafe) await writeFileAtomically(folder, { name, bytes: safeStorage.encryptString(secret) });
    },
  };
}
