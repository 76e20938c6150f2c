// The one window as the rest of the machine sees it: there or not yet, what it is told, what it answers of itself.
import type { BrowserWindow } from 'electron';
import type { RunProgress } from '../batch/batch-run';
import type { Handlers } from '../contract/channels';
import type { DeskEvent } from '../contract/events';
import { done } from '../contract/outcome';
import type { windowChannels } from '../contract/window-channels';
import { Places } from '../handlers/window/places';
import { windowHandlers } from '../handlers/window/window-handlers';
import type { LogBook } from '../log/log-book';
import type { Resources } from '../resources';
import type { SettingsFile } from '../settings/settings-file';
import { openWindow } from '../window';
import { type Closing, closeWithCare, longestWaitMs } from './closing';
import { askToLose, askToStop } from './dialogs';
import { tellWindow } from './tell-window';
import type { WindowMemory } from './window-memory';

export class DeskWindow {
  private window: BrowserWindow | null = null;
  private wasOpened = false;
  private closing: Closing | null = null;
  private running: () => RunProgress | null = () => null;
  private stayed = (): void => undefined;
  private readonly places = new Places(Date.now);

  constructor(private readonly log: LogBook) {}

  get now(): BrowserWindow | null {
    return this.window;
  }

  /** @returns false where no window was opened yet: at the end nobody is there to be told, and nothing is held up */
  tell(event: DeskEvent): boolean {
    tellWindow(this.window, event);
    return this.wasOpened;
  }

  /** It was there and has gone: the program is ending. */
  get hasGone(): boolean {
    return this.wasOpened && this.window === null;
  }

  knows(contentsId: number): boolean {
    return this.window?.webContents.id === contentsId;
  }

  show(): void {
    if (this.window?.isMinimized()) this.window.restore();
    this.window?.focus();
  }

  /** @param settings whose language the person reads */
  open(resources: Resources, memory: WindowMemory, settings: SettingsFile): BrowserWindow {
    const opened = openWindow(resources, memory.placement, { log: this.log, died: () => this.places.died() });
    this.window = opened;
    this.wasOpened = true;
    opened.on('closed', () => {
      this.window = null;
    });
    memory.keep(opened);
    const asks = {
      toFlush: () => this.tell({ name: 'flush', withinMs: longestWaitMs }),
      toLose: (unsaved: number) => askToLose(opened, unsaved, settings.get().language),
      toStop: () => this.askToStop(opened, settings),
    };
    this.closing = closeWithCare(opened, asks, () => this.stayed());
    return opened;
  }

  /** As the person closes it. @param stayed told whenever it stays open after all: what was to follow must not */
  close(stayed: () => void): void {
    this.stayed = stayed;
    this.window?.close();
  }

  /** @param running the batch that is at work, asked when the window is to close */
  workingOn(running: () => RunProgress | null): void {
    this.running = running;
  }

  private askToStop(opened: BrowserWindow, settings: SettingsFile): Promise<boolean> | null {
    const running = this.running();
    return running === null ? null : askToStop(opened, running, settings.get().language);
  }

  handlers(): Pick<Handlers, keyof typeof windowChannels> {
    return {
      ...windowHandlers(this.log, this.places),
      'window:flushed': async ({ unsaved }) => {
        void this.closing?.flushed(unsaved);
        return done({});
      },
    };
  }
}
