// The application menu as data: its words in both languages, its shortcuts by the custom of each system.
import type { Bilingual, LanguageCode } from '../../templates/language/bilingual';
import type { DeskCommand } from '../contract/events';
import type { Settings } from '../settings/settings-file';

/** As far as Electron's own items are used. */
export type MenuItem = {
  readonly label?: string;
  readonly role?: 'quit' | 'cut' | 'copy' | 'paste' | 'selectAll' | 'togglefullscreen' | 'hide' | 'window';
  readonly type?: 'separator' | 'radio' | 'normal';
  readonly accelerator?: string;
  readonly checked?: boolean;
  readonly click?: () => void;
  readonly submenu?: MenuItem[];
};

/** What the items do. */
export type MenuActions = {
  readonly command: (command: DeskCommand) => void;
  readonly change: (change: Partial<Settings>) => void;
  readonly guide: () => void;
};

type Kit = {
  readonly say: (words: Bilingual) => string;
  readonly item: (zh: string, en: string, command: DeskCommand, accelerator?: string) => MenuItem;
  readonly actions: MenuActions;
  readonly settings: Settings;
  readonly mac: boolean;
};

const line: MenuItem = { type: 'separator' };

/** @param mac whether the system is macOS, whose first menu is the program's own */
export function menuItems(settings: Settings, actions: MenuActions, mac: boolean): MenuItem[] {
  const language: LanguageCode = settings.language;
  const say = (words: Bilingual): string => words[language];
  const item: Kit['item'] = (zh, en, command, accelerator) => ({
    label: say({ zh, en }),
    click: () => actions.command(command),
    ...(accelerator !== undefined && { accelerator }),
  });
  const kit: Kit = { say, item, actions, settings, mac };
  const menus = [fileMenu(kit), editMenu(kit), viewMenu(kit), helpMenu(kit)];
  return mac ? [programMenu(kit), ...menus] : menus;
}

function programMenu({ item, say }: Kit): MenuItem {
  const settings = item('设置…', 'Settings…', 'show-settings', 'Command+,');
  const quit = { role: 'quit', label: say({ zh: '退出毗邻文书', en: 'Quit Pilin' }) } as const;
  return {
    label: 'Pilin',
    submenu: [item('关于毗邻文书', 'About Pilin', 'show-about'), line, settings, line, { role: 'hide' }, quit],
  };
}

function fileMenu({ say, item, mac }: Kit): MenuItem {
  const quit = { role: 'quit', label: say({ zh: '退出', en: 'Exit' }), accelerator: 'CmdOrCtrl+Q' } as const;
  return {
    label: say({ zh: '文件', en: 'File' }),
    submenu: [
      item('新建案件', 'New case', 'new-draft', 'CmdOrCtrl+N'),
      item('打开另存的副本…', 'Open a copy saved elsewhere…', 'open-copy'),
      item('保存', 'Save', 'save', 'CmdOrCtrl+S'),
      item('历史版本', 'History', 'show-history', 'CmdOrCtrl+Shift+H'),
      line,
      item('打印…', 'Print…', 'print', 'CmdOrCtrl+P'),
      item('导出…', 'Export…', 'export', 'CmdOrCtrl+E'),
      line,
      item('锁定', 'Lock', 'lock', 'CmdOrCtrl+L'),
      ...(mac ? [] : [line, quit]),
    ],
  };
}

function editMenu({ say, item, mac }: Kit): MenuItem {
  const own = (zh: string, en: string, role: 'cut' | 'copy' | 'paste' | 'selectAll'): MenuItem => ({
    role,
    label: say({ zh, en }),
  });
  return {
    label: say({ zh: '编辑', en: 'Edit' }),
    submenu: [
      item('撤销', 'Undo', 'undo', 'CmdOrCtrl+Z'),
      item('重做', 'Redo', 'redo', mac ? 'Command+Shift+Z' : 'Ctrl+Y'),
      line,
      own('剪切', 'Cut', 'cut'),
      own('复制', 'Copy', 'copy'),
      own('粘贴', 'Paste', 'paste'),
      own('全选', 'Select all', 'selectAll'),
      line,
      item('查找案件', 'Find a case', 'find', 'CmdOrCtrl+F'),
    ],
  };
}

function viewMenu(kit: Kit): MenuItem {
  const { say, item, mac } = kit;
  return {
    label: say({ zh: '视图', en: 'View' }),
    submenu: [
      item('案件', 'Cases', 'show-drafts', 'CmdOrCtrl+1'),
      item('联合行动', 'Joint operations', 'show-operations', 'CmdOrCtrl+2'),
      item('单位', 'Office', 'show-office', 'CmdOrCtrl+3'),
      item('期限', 'Deadlines', 'show-deadlines', 'CmdOrCtrl+4'),
      item('台账', 'Registers', 'show-register', 'CmdOrCtrl+5'),
      item('模板工坊', 'Template workshop', 'show-templates', 'CmdOrCtrl+6'),
      item('往来', 'Exchange', 'show-exchange', 'CmdOrCtrl+7'),
      item('预警', 'Warnings', 'show-warnings', 'CmdOrCtrl+8'),
      item('统计', 'Figures', 'show-figures', 'CmdOrCtrl+9'),
      item('成批', 'Batches', 'show-batches', 'CmdOrCtrl+Shift+B'),
      item('事项清单', 'List of matters', 'show-matters', 'CmdOrCtrl+Shift+L'),
      ...(mac ? [] : [item('设置', 'Settings', 'show-settings', 'Ctrl+,')]),
      line,
      item('下一文书', 'Next paper', 'next-paper', 'CmdOrCtrl+PageDown'),
      item('上一文书', 'Previous paper', 'previous-paper', 'CmdOrCtrl+PageUp'),
      line,
      ...textSizeItems(kit),
      line,
      languageMenu(kit),
      themeMenu(kit),
      { role: 'togglefullscreen', label: say({ zh: '全屏', en: 'Full screen' }) },
    ],
  };
}

/** Percent; the limits are those of the settings. */
function textSizeItems({ say, actions, settings }: Kit): MenuItem[] {
  const to = (textSize: number) => () => actions.change({ textSize: Math.min(200, Math.max(80, textSize)) });
  return [
    {
      label: say({ zh: '放大文字', en: 'Larger text' }),
      accelerator: 'CmdOrCtrl+=',
      click: to(settings.textSize + 10),
    },
    {
      label: say({ zh: '缩小文字', en: 'Smaller text' }),
      accelerator: 'CmdOrCtrl+-',
      click: to(settings.textSize - 10),
    },
    { label: say({ zh: '标准文字', en: 'Normal text' }), accelerator: 'CmdOrCtrl+0', click: to(100) },
  ];
}

function languageMenu({ say, actions, settings }: Kit): MenuItem {
  const choice = (label: string, language: LanguageCode): MenuItem => ({
    label,
    type: 'radio',
    checked: settings.language === language,
    click: () => actions.change({ language }),
  });
  return { label: say({ zh: '界面语言', en: 'Language' }), submenu: [choice('中文', 'zh'), choice('English', 'en')] };
}

function themeMenu({ say, actions, settings }: Kit): MenuItem {
  const choice = (words: Bilingual, theme: Settings['theme']): MenuItem => ({
    label: say(words),
    type: 'radio',
    checked: settings.theme === theme,
    click: () => actions.change({ theme }),
  });
  return {
    label: say({ zh: '外观', en: 'Appearance' }),
    submenu: [
      choice({ zh: '跟随系统', en: 'As the system' }, 'system'),
      choice({ zh: '浅色', en: 'Light' }, 'light'),
      choice({ zh: '深色', en: 'Dark' }, 'dark'),
    ],
  };
}

function helpMenu({ say, item, actions, mac }: Kit): MenuItem {
  return {
    label: say({ zh: '帮助', en: 'Help' }),
    submenu: [
      { label: say({ zh: '使用说明', en: 'User’s guide' }), accelerator: 'F1', click: actions.guide },
      item('快捷键', 'Shortcuts', 'show-shortcuts', 'CmdOrCtrl+/'),
      item('问题报告…', 'Problem report…', 'show-problem-report'),
      ...(mac ? [] : [line, item('关于毗邻文书', 'About Pilin', 'show-about')]),
    ],
  };
}
