// The system's dialogs, belonging to the window where there is one. What a person chooses stays in the machine.
import {
  type BrowserWindow,
  dialog,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron';
import type { Bilingual, LanguageCode } from '../../templates/language/bilingual';
import type { RunProgress } from '../batch/batch-run';
import type { Fault } from '../contract/outcome';
import type { Dialogs } from '../handlers/desk';
import type { WhenGone } from './open-data';

let shown = 0;

/** Another window than a dialog that waits for the person was shown. */
export function noteShown(): void {
  shown += 1;
}

/** How often a person was asked in this run. */
export function dialogsShown(): number {
  return shown;
}

/** @param language of the interface, asked each time */
export function systemDialogs(window: () => BrowserWindow | null, language: () => LanguageCode): Dialogs {
  const say = (words: Bilingual): string => {
    shown += 1;
    return words[language()];
  };
  return {
    chooseFolder: async (title) => {
      const chosen = await openDialog(window(), {
        title: say(title),
        properties: ['openDirectory', 'createDirectory'],
      });
      return chosen?.[0] ?? null;
    },
    openFiles: (title, kind) => {
      const many = ['json', 'lists', 'parties'].includes(kind) ? [] : (['multiSelections'] as const);
      const filters = [{ name: say(filterNames[kind]), extensions: [...extensions[kind]] }];
      return openDialog(window(), { title: say(title), filters, properties: ['openFile', ...many] });
    },
    saveFile: (title, defaultPath) => saveDialog(window(), { title: say(title), defaultPath }),
    confirm: (question, action) => confirmDialog(window(), say(question), say(action), say(cancel)),
  };
}

/** What hinders the program from starting, in both languages: which one the person reads is not known yet. */
export function showFault({ sentence }: Fault): void {
  dialog.showErrorBox('毗邻文书 Pilin', `${sentence.zh}\n\n${sentence.en}`);
}

/** The window has gone, and the disk does not answer: what was saved is whole, the rest cannot be known. */
export function showNotLetGo(): void {
  dialog.showErrorBox('毗邻文书 Pilin', `${notLetGo.zh}\n\n${notLetGo.en}`);
}

const notLetGo = {
  zh: '数据文件夹所在的磁盘没有回应，最后一次保存可能没有完成。此前已保存的内容完好。请检查磁盘或网络后重新启动并核对。',
  en: 'The disk of the data folder does not answer, so the last save may not be complete. What was saved before is whole. Look at the disk or the network, start the program again and check.',
};

/** The data folder is not where it was. Enter and Escape both end the program: nothing is made or changed. */
export async function askWhenGone({ zh, en }: Bilingual): Promise<WhenGone> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: '毗邻文书 Pilin',
    message: `${zh}\n\n${en}`,
    buttons: ['退出 Quit', '重试 Try again', '从空的数据文件夹开始 Begin with an empty folder'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return (['leave', 'again', 'anew'] as const)[response] ?? 'leave';
}

/** @returns true where the person wants to close all the same; Enter and Escape stay */
export async function askToLose(window: BrowserWindow, unsaved: number, language: LanguageCode): Promise<boolean> {
  const question = {
    zh: `有 ${unsaved} 份内容未能保存，关闭后将丢失。请先处理磁盘问题，或在案件中点“另存副本”。`,
    en: `${unsaved === 1 ? 'One draft is' : `${unsaved} drafts are`} not saved and would be lost. Mend the disk first, or save a copy elsewhere from the case.`,
  };
  const close = { zh: '仍要关闭', en: 'Close all the same' };
  const stay = { zh: '返回', en: 'Stay' };
  return confirmDialog(window, question[language], close[language], stay[language]);
}

/** @returns true where the person closes although a batch is at work; Enter and Escape let it go on */
export async function askToStop(window: BrowserWindow, running: RunProgress, language: LanguageCode): Promise<boolean> {
  const { pending = 0 } = running.counts;
  const question = {
    zh: `一个成批任务正在办理，还剩 ${pending} 行（共 ${running.total} 行）。关闭后暂停，已做成的不受影响，下次启动后可在“成批”中继续。`,
    en: `A batch is at work: ${pending} of ${running.total} rows remain. If you close now it pauses, what is done stays, and it can be gone on with under “Batches” after the next start.`,
  };
  const close = { zh: '暂停并关闭', en: 'Pause and close' };
  const stay = { zh: '返回', en: 'Stay' };
  shown += 1;
  return confirmDialog(window, question[language], close[language], stay[language]);
}

const extensions = {
  json: ['json'],
  lists: ['xlsx', 'json'],
  parties: ['xlsx', 'csv'],
  pictures: ['jpg', 'jpeg', 'png'],
  scans: ['pdf', 'jpg', 'jpeg', 'png'],
  updates: ['pilin-update'],
  yaml: ['yaml', 'yml'],
  bundles: ['pilin'],
  certificates: ['pem', 'crt', 'cer'],
} as const;
const filterNames = {
  certificates: { zh: '证书', en: 'Certificates' },
  updates: { zh: '更新包', en: 'Update packages' },
  json: { zh: 'JSON 文件', en: 'JSON files' },
  parties: { zh: '当事人名单（Excel、CSV）', en: 'Lists of parties (Excel, CSV)' },
  lists: { zh: '事项清单（Excel、JSON）', en: 'Lists of matters (Excel, JSON)' },
  pictures: { zh: '照片（JPEG、PNG）', en: 'Photographs (JPEG, PNG)' },
  scans: { zh: '扫描件（PDF、JPEG、PNG）', en: 'Scans (PDF, JPEG, PNG)' },
  yaml: { zh: '模板（YAML）', en: 'Templates (YAML)' },
  bundles: { zh: '移送包', en: 'Bundles' },
};
const cancel = { zh: '取消', en: 'Cancel' };

async function openDialog(window: BrowserWindow | null, options: OpenDialogOptions): Promise<string[] | null> {
  const asked = window === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options);
  const { canceled, filePaths } = await asked;
  return canceled ? null : filePaths;
}

async function saveDialog(window: BrowserWindow | null, options: SaveDialogOptions): Promise<string | null> {
  const asked = window === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
  const { canceled, filePath } = await asked;
  return canceled || !filePath ? null : filePath;
}

/** Escape and Enter both leave things as they are: what is asked can't be undone. */
async function confirmDialog(
  window: BrowserWindow | null,
  message: string,
  action: string,
  cancelLabel: string,
): Promise<boolean> {
  const buttons = [action, cancelLabel];
  const options: MessageBoxOptions = { type: 'warning', message, buttons, defaultId: 1, cancelId: 1, noLink: true };
  const asked = window === null ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options);
  return (await asked).response === 0;
}
