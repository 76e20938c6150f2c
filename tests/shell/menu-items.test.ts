// The application menu: whole in both languages, no shortcut twice, every command reachable.
import { describe, expect, it } from 'vitest';
import { commands, type DeskCommand } from '../../electron/contract/events';
import { defaultSettings, type Settings } from '../../electron/settings/settings-file';
import { type MenuItem, menuItems } from '../../electron/shell/menu-items';

function menu(settings: Settings = defaultSettings, mac = false) {
  const asked: DeskCommand[] = [];
  const changes: Partial<Settings>[] = [];
  const actions = {
    command: (command: DeskCommand) => void asked.push(command),
    change: (change: Partial<Settings>) => void changes.push(change),
    guide: () => undefined,
  };
  return { items: flat(menuItems(settings, actions, mac)), asked, changes };
}

function flat(items: readonly MenuItem[]): MenuItem[] {
  return items.flatMap((item) => [item, ...flat(item.submenu ?? [])]);
}

describe.each([
  ['macOS', true],
  ['other systems', false],
])('the menu on %s', (_system, mac) => {
  it('asks for every command', () => {
    const { items, asked } = menu(defaultSettings, mac);
    for (const item of items) item.click?.();
    expect([...new Set(asked)].sort()).toEqual([...commands].sort());
  });

  it('has no shortcut twice', () => {
    const shortcuts = menu(defaultSettings, mac).items.flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('speaks the language of the settings', () => {
    const labels = (language: 'zh' | 'en') =>
      menu({ ...defaultSettings, language }, mac).items.flatMap(({ label }) => label ?? []);
    expect(labels('zh').filter((label) => !/\p{Script=Han}|^(English|Pilin)$/u.test(label))).toEqual([]);
    expect(labels('en').filter((label) => /\p{Script=Han}/u.test(label))).toEqual(['中文']);
  });
});

describe('the menu', () => {
  it('changes the size of text in steps, within its limits', () => {
    const sizes = (textSize: number) => {
      const { items, changes } = menu({ ...defaultSettings, textSize });
      for (const item of items.filter(({ label }) => /文字/.test(label ?? ''))) item.click?.();
      return changes.map((change) => change.textSize);
    };
    expect(sizes(110)).toEqual([120, 100, 100]);
    expect(sizes(200)).toEqual([200, 190, 100]);
    expect(sizes(80)).toEqual([90, 80, 100]);
  });

  it('marks the language and the appearance that hold', () => {
    const { items } = menu({ ...defaultSettings, theme: 'dark' });
    const marked = items.filter(({ type, checked }) => type === 'radio' && checked).map(({ label }) => label);
    expect(marked).toEqual(['中文', '深色']);
  });
});
