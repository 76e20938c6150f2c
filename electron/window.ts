// The one window of the desk, shut in: sandboxed, without Node, without network, going nowhere but its own page.
import { app, BrowserWindow, dialog, nativeTheme, protocol, type Session, session } from 'electron';
import type { Log } from './log/log-book';
import { pageOrigin, pageScheme, servePage } from './page/serve-page';
import type { Placement } from './settings/window-placement';

/** Must be called before the app is ready: the page's scheme counts as a secure origin of its own. */
export function announcePageScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: pageScheme, privileges }]);
}

/** What is told of the window's own process. */
export type WindowWatch = { readonly log: Log; readonly died: () => void };

/**
 * @param folders absolute paths: the built page, the faces it may need, and the preload script
 * @param placement where it stands, in the displays' own units
 */
export function openWindow(
  folders: { page: string; typefaces: string; preload: string },
  { bounds, maximised }: Placement,
  watch: WindowWatch,
): BrowserWindow {
  const own = session.defaultSession;
  shutSession(own, pageOrigin);
  own.protocol.handle(pageScheme, (request) => servePage(folders, request.url));
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 900,
    minHeight: 600,
    show: false,
    title: '毗邻文书 Pilin',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#141414' : '#f4f5f7',
    webPreferences: { ...confined, preload: folders.preload },
  });
  window.once('ready-to-show', () => (maximised ? window.maximize() : window.show()));
  reviveWhenGone(window, watch);
  void window.loadURL(`${pageOrigin}/index.html`);
  return window;
}

/** Every page that is ever made in this program stays where it is and opens nothing. */
export function confineAllPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** What no page of ours has or may do. */
export const confined = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
} as const;

/** No permission is ever granted, and no request leaves the machine. @param origin of the one page in it */
export function shutSession(own: Session, origin: string): void {
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  // The window's own setting leaves the session one that looks for dictionaries.
  own.setSpellCheckerEnabled(false);
  own.on('will-download', (event) => event.preventDefault());
  own.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocal(details.url, origin) }));
}

function isLocal(address: string, origin: string): boolean {
  return address.startsWith(`${origin}/`) || /^(blob|data|devtools):/.test(address);
}

/** A dead page leaves a white window; it is loaded again, but not for ever: then the person is told and it closes. */
function reviveWhenGone(window: BrowserWindow, { log, died }: WindowWatch): void {
  const contents = window.webContents;
  let left = 3;
  window.on('unresponsive', () => log.note('window-hung', {}));
  window.on('responsive', () => log.note('window-answers', {}));
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    log.note('window-gone', { reason });
    died();
    left -= 1;
    if (left >= 0) return contents.reload();
    dialog.showErrorBox('毗邻文书 Pilin', `${givenUp.zh}\n\n${givenUp.en}`);
    window.destroy();
  });
}

const givenUp = {
  zh: '窗口多次意外停止，程序将关闭。已保存的草稿完好，请重新启动。',
  en: 'The window stopped several times, so the program closes. Saved drafts are untouched. Start it again.',
};
