// Notes in the log what happens to the program as a whole: its start, bugs nobody caught, processes that die. A bug in the
// main process does not end it: what is saved is whole at any moment, and the person is told.
import { dirname } from 'node:path';
import { app, dialog } from 'electron';
import { LogBook } from '../log/log-book';
import { LogFiles } from '../log/log-files';
import { pageOrigin } from '../page/serve-page';
import type { Resources } from '../resources';

/** @param folder absolute, of the log's files */
export function openLog(resources: Resources, folder: string): LogBook {
  const log = new LogBook(new LogFiles(folder), [dirname(resources.page), pageOrigin]);
  const { electron = '0', node } = process.versions;
  log.note('start', {
    version: app.getVersion(),
    platform: process.platform as 'linux',
    arch: process.arch as 'x64',
    electron,
    node,
    packed: app.isPackaged,
  });
  return log;
}

/** @param tell says it in the window; false where there is none, and then the program cannot go on */
export function watchForBugs(log: LogBook, tell: () => boolean): void {
  const caught = (bug: unknown): void => {
    log.bug('main', bug);
    if (tell()) return;
    dialog.showErrorBox('毗邻文书 Pilin', `${notStarted.zh}\n\n${notStarted.en}`);
    void log.settled().then(() => app.exit(1));
  };
  process.on('uncaughtException', caught);
  process.on('unhandledRejection', caught);
}

const notStarted = {
  zh: '程序未能启动：出现意外错误，已记入本机日志。案件资料未受影响。请重新启动；如再次出现，请告知维护人员。',
  en: 'The program could not start because of an unexpected error, which is noted in the log on this computer. Cases are untouched. Start it again; if it happens again, tell its maintainers.',
};
