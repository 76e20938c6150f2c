// Shows PDFs that this program did not make: papers in bundles, scans of receipts. One at a time; gone with the desk's
// window, and while the desk is locked.
import { BrowserWindow, type Session, session } from 'electron';
import type { Outside, OutsidePaper } from '../handlers/desk';
import { outsideOrigin, pageScheme, servePage } from '../page/serve-page';
import type { Resources } from '../resources';
import type { SettingsFile } from '../settings/settings-file';
import { confined, shutSession } from '../window';
import { noteShown } from './dialogs';
import { type Shown, watchOutside } from './outside-window';

/** Not `persist:`: it leaves nothing on the disk. */
const partition = 'outside';
const paperAddress = `${outsideOrigin}/outside/paper.pdf`;
const longestName = 120;

export class OutsideReader implements Outside {
  private window: BrowserWindow | null = null;
  private session: Session | null = null;
  /** What is looked at now; given to whoever in its session asks for it, which is its own page. */
  private pdf: Uint8Array | null = null;

  constructor(
    private readonly folders: Pick<Resources, 'page' | 'typefaces'>,
    private readonly settings: SettingsFile,
  ) {}

  /** Takes the place of the one before. */
  async show({ name, pdf }: OutsidePaper): Promise<Shown> {
    this.close();
    noteShown();
    const { language, textSize } = this.settings.get();
    const window = new BrowserWindow({
      width: 860,
      height: 1000,
      title: `${name.slice(0, longestName)} · ${titles[language]}`,
      webPreferences: { ...confined, session: this.ownSession() },
    });
    this.window = window;
    this.pdf = pdf;
    window.removeMenu();
    window.webContents.on('did-finish-load', () => window.webContents.setZoomFactor(textSize / 100));
    const watched = watchOutside(window);
    window.loadURL(`${outsideOrigin}/outside/index.html?language=${language}`).catch(() => {
      // A window that was closed meanwhile; whatever else is wrong ends by the time that it has.
    });
    const shown = await watched;
    if (this.window === window) {
      this.window = null;
      this.pdf = null;
    }
    return shown;
  }

  close(): void {
    this.window?.close();
  }

  private ownSession(): Session {
    if (this.session !== null) return this.session;
    const own = session.fromPartition(partition, { cache: false });
    shutSession(own, outsideOrigin);
    own.protocol.handle(pageScheme, async ({ url }) => {
      if (url !== paperAddress) return servePage(this.folders, url, outsideOrigin);
      return this.pdf === null ? new Response(null, { status: 404 }) : new Response(this.pdf, { headers });
    });
    this.session = own;
    return own;
  }
}

const headers = { 'content-type': 'application/pdf', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
const titles = { zh: '外来文件，毗邻文书', en: 'Paper from outside, Pilin' };
