// The shipped program never runs with its pages outside Chromium's sandbox. The AppImage switches it off by itself where the
// system keeps it from making one: there the program says so and ends, and the package for Debian brings what is missing.
import { app, dialog } from 'electron';
import { isLookedInto } from './refuse-debuggers';

const sentence = {
  zh: '本系统不允许程序建立沙盒，因此没有启动。请改用 .deb 安装包安装（它带有所需的程序），或请管理员允许普通用户建立命名空间。',
  en: 'This system does not let the program make its sandbox, so it was not started. Install the .deb package instead, which brings what is needed, or ask the administrator to allow user namespaces.',
};

/**
 * Must be called before the app is ready. Root cannot have that sandbox, and the tool that drives journeys switches it off.
 * @returns whether the program must not go on; it then ends by itself once the person has read why
 */
export function refuseWithoutSandbox(): boolean {
  const isOff = app.commandLine.hasSwitch('no-sandbox');
  if (!isOff || !app.isPackaged || process.getuid?.() === 0 || isLookedInto()) return false;
  process.stderr.write(`${sentence.zh}\n${sentence.en}\n`);
  void app.whenReady().then(() => {
    dialog.showErrorBox('毗邻文书 Pilin', `${sentence.zh}\n\n${sentence.en}`);
    app.exit(1);
  });
  return true;
}
