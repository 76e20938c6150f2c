// Sets the application menu, and again whenever the settings change.
import { Menu } from 'electron';
import type { Settings } from '../settings/settings-file';
import { type MenuActions, menuItems } from './menu-items';

export function setMenu(settings: Settings, actions: MenuActions): void {
  const items = menuItems(settings, actions, process.platform === 'darwin');
  Menu.setApplicationMenu(Menu.buildFromTemplate(items));
}
