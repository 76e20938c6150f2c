// Where the program begins: builds its parts and joins them, nothing else.
import { app, type BrowserWindow } from 'electron';
import { readExamples } from './examples/examples';
import { listExamples } from './handlers/list-examples';
import { listKinds } from './handlers/list-kinds';
import { answerWindow } from './ipc';
import { once } from './once';
import { findResources } from './resources';
import { announcePageScheme, confineAllPages, openWindow } from './window';

const resources = findResources(__dirname, app.isPackaged ? process.resourcesPath : null);

/** Own folder of settings and drafts, so that tests and trials never meet a clerk's own. */
const ownData = app.commandLine.getSwitchValue('pilin-data');
if (ownData !== '') app.setPath('userData', ownData);

process.env.PILIN_FONTS ??= resources.typefaces;
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('disable-domain-reliability');
app.commandLine.appendSwitch('no-pings');
announcePageScheme();
confineAllPages();

/** Two programs on one data folder would overwrite each other: the second one shows the first and ends. */
if (app.requestSingleInstanceLock()) void open();
else app.quit();

/** The day by this computer's clock and zone. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

async function open(): Promise<void> {
  const examples = once(() => readExamples(resources.examples));
  // The window opens before the law, the templates and the typesetter are loaded.
  const papers = once(async () => (await import('./handlers/compose-paper')).composePaper(examples, today));
  let window: BrowserWindow | null = null;
  answerWindow(
    {
      'kind:list': listKinds,
      'example:list': listExamples(examples),
      'paper:compose': async (input) => (await papers())(input),
    },
    (contentsId) => window?.webContents.id === contentsId,
  );
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  window = openWindow(resources);
}
