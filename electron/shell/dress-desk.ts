// How the desk looks: theme, size of text and menu follow the settings at once, whoever changes them.
import { type BrowserWindow, nativeTheme } from 'electron';
import type { Opener } from '../handlers/desk';
import type { Settings, SettingsFile } from '../settings/settings-file';
import { setMenu } from './menu';
import type { MenuActions } from './menu-items';
import { tellWindow } from './tell-window';

export function dressDesk(window: BrowserWindow, settings: SettingsFile, opener: Opener): void {
  const actions: MenuActions = {
    command: (command) => tellWindow(window, { name: 'command', command }),
    change: (change) => {
      const changed = { ...settings.get(), ...change };
      // What can't be written holds until the program ends; the settings page says so when it saves.
      void settings.save(changed).catch(() => undefined);
      tellWindow(window, { name: 'settings', settings: changed });
    },
    guide: () => void opener.guide(settings.get().language),
  };
  const dress = (wanted: Settings): void => {
    nativeTheme.themeSource = wanted.theme;
    setMenu(wanted, actions);
    if (!window.isDestroyed()) window.webContents.setZoomFactor(wanted.textSize / 100);
  };
  window.webContents.on('did-finish-load', () => dress(settings.get()));
  settings.onChange(dress);
  setMenu(settings.get(), actions);
}
