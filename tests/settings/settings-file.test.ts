// Settings: kept, told to whoever listens, and never a hindrance to the start.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings, SettingsFile } from '../../electron/settings/settings-file';
import { temporaryFolder } from '../store/temporary-folder';

describe('the settings', () => {
  it('are the defaults on a new machine, without a file', async () => {
    const folder = await temporaryFolder();
    expect((await SettingsFile.open(folder)).get()).toEqual(defaultSettings);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are there again after a start, and were told at once', async () => {
    const folder = await temporaryFolder();
    const file = await SettingsFile.open(folder);
    const told: string[] = [];
    file.onChange(({ theme }) => told.push(theme));
    await file.save({ ...defaultSettings, theme: 'dark', who: '王小明' });
    expect(told).toEqual(['dark']);
    expect((await SettingsFile.open(folder)).get()).toEqual({ ...defaultSettings, theme: 'dark', who: '王小明' });
  });

  it.each([
    ['empty', ''],
    ['cut off', '{"format":"pilin-settings","ver'],
    ['of a newer program', JSON.stringify({ format: 'pilin-settings', version: 2, settings: {} })],
    ['of unknown words', JSON.stringify({ format: 'pilin-settings', version: 1, settings: { theme: 'pink' } })],
  ])('that are %s are set aside, and the defaults are taken', async (_what, text) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'settings.json'), text);
    expect((await SettingsFile.open(folder)).get()).toEqual(defaultSettings);
    const [aside, ...others] = await readdir(folder);
    expect(others).toEqual([]);
    expect(aside).toMatch(/^settings\.damaged-\d{14}\.json$/);
    expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe(text);
  });

  it('hold until the program ends where they can’t be written', async () => {
    const folder = await temporaryFolder();
    const file = await SettingsFile.open(join(folder, 'settings.json', 'no-folder'));
    await writeFile(join(folder, 'settings.json'), '');
    await expect(file.save({ ...defaultSettings, textSize: 150 })).rejects.toThrow();
    expect(file.get().textSize).toBe(150);
  });
});
