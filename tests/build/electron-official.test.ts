// Where the official Electron would be fetched from: its own variables for mirrors are obeyed.
import { describe, expect, it } from 'vitest';
import { officialSource } from '../../build/electron-official.mjs';

const file = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;

describe('the source of the official Electron', () => {
  it('is its release page by default', () => {
    expect(officialSource('45.4.1', {}).url).toMatch(new RegExp(`^https://.*/v45\\.4\\.1/${file}$`));
  });

  it.each(['https://mirror.example/electron/', 'https://mirror.example/electron'])('is the mirror %s', (mirror) => {
    const { url } = officialSource('45.4.1', { ELECTRON_MIRROR: mirror });
    expect(url).toBe(`https://mirror.example/electron/v45.4.1/${file}`);
  });

  it('is in the folder that ELECTRON_CUSTOM_DIR names', () => {
    const env = { ELECTRON_MIRROR: 'https://mirror.example/', ELECTRON_CUSTOM_DIR: '{{ version }}' };
    expect(officialSource('45.4.1', env).url).toBe(`https://mirror.example/45.4.1/${file}`);
  });
});
