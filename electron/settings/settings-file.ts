// How the desk looks to the person at this computer, kept in one small file. A bad file never hinders the start.
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { settingsSchema } from '../contract/office-channels';
import { readJsonFile } from '../store/read-json-file';
import { writeFileAtomically } from '../store/write-file-atomically';

export type Settings = z.output<typeof settingsSchema>;

const name = 'settings.json';
const fileSchema = z.strictObject({
  format: z.literal('pilin-settings'),
  version: z.literal(1),
  settings: settingsSchema,
});

export const defaultSettings: Settings = {
  language: 'zh',
  theme: 'system',
  textSize: 100,
  who: '',
  paperLanguage: 'zh-en',
  paperLayout: 'stacked',
};

export class SettingsFile {
  private readonly listeners: ((settings: Settings) => void)[] = [];

  private constructor(
    private readonly folder: string,
    private settings: Settings,
  ) {}

  /** @param folder absolute. A damaged file, or one of another version, is set aside and the defaults are taken. */
  static async open(folder: string): Promise<SettingsFile> {
    const json = await readJsonFile(join(folder, name));
    const parsed = json.ok ? fileSchema.safeParse(json.value) : null;
    if (parsed?.success) return new SettingsFile(folder, parsed.data.settings);
    await setAside(folder);
    return new SettingsFile(folder, defaultSettings);
  }

  get(): Settings {
    return this.settings;
  }

  /** @throws errors of node:fs; the settings then hold until the program ends */
  async save(settings: Settings): Promise<void> {
    this.settings = settings;
    for (const listener of this.listeners) listener(settings);
    const file = { format: 'pilin-settings', version: 1, settings };
    const bytes = new TextEncoder().encode(`${JSON.stringify(file, null, 2)}\n`);
    await writeFileAtomically(this.folder, { name, bytes });
  }

  onChange(listener: (settings: Settings) => void): void {
    this.listeners.push(listener);
  }
}

/** Under another name, so that a person can look at it; nothing to do where there is no file. */
async function setAside(folder: string): Promise<void> {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  await rename(join(folder, name), join(folder, `settings.damaged-${time}.json`)).catch(() => undefined);
}
