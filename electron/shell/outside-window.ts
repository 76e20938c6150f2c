// One PDF from outside in a window of its own: another process in another session, without preload script, without
// network, without anything of the desk. What it does there, it does alone; what takes too much is ended.
import { app, type BrowserWindow, type RenderProcessGoneDetails } from 'electron';
import { done, failed, type Outcome } from '../contract/outcome';

/** Until the first page must have been drawn. */
const longestFirstMs = 30_000;
const lookMs = 1000;
/** A scan of 50 MB at 600 dots an inch is drawn in less than half of it. */
const mostKilobytes = 1_500_000;

export type Shown = Outcome<Record<string, never>>;

/** The page says by its title, and by nothing else, whether it could draw the paper (renderer/outside). */
const signals = { drawn: 'drawn', unfit: 'unfit' } as const;

/** Resolves when the window is gone: closed by the person, or ended for a reason. Its process is gone then, too. */
export function watchOutside(window: BrowserWindow): Promise<Shown> {
  const contents = window.webContents;
  return new Promise((resolve) => {
    let over = false;
    const end = (shown: Shown): void => {
      if (over) return;
      over = true;
      clearTimeout(patience);
      clearInterval(looking);
      resolve(shown);
      // A process that hangs would not hear that its window has gone.
      if (!contents.isDestroyed() && !contents.isCrashed()) contents.forcefullyCrashRenderer();
      if (!window.isDestroyed()) window.destroy();
    };
    const patience = setTimeout(() => end(faults.stuck), longestFirstMs);
    const looking = setInterval(() => {
      if (memoryOf(contents.getOSProcessId()) > mostKilobytes) end(faults.large);
    }, lookMs);
    window.on('page-title-updated', (event, title) => {
      event.preventDefault();
      if (title === signals.drawn) clearTimeout(patience);
      if (title === signals.unfit) end(faults.unfit);
    });
    window.on('unresponsive', () => end(faults.stuck));
    contents.on('render-process-gone', (_event, { reason }) => end(faultOf(reason)));
    contents.on('before-input-event', (_event, { type, key }) => {
      if (type === 'keyDown' && key === 'Escape') end(done({}));
    });
    window.on('close', (event) => {
      event.preventDefault();
      end(done({}));
    });
    window.on('closed', () => end(done({})));
  });
}

function memoryOf(pid: number): number {
  return app.getAppMetrics().find((one) => one.pid === pid)?.memory.workingSetSize ?? 0;
}

function faultOf(reason: RenderProcessGoneDetails['reason']): Shown {
  return reason === 'oom' ? faults.large : faults.ended;
}

const faults = {
  unfit: failed(
    'outside-paper-unfit',
    '这份外来文件无法显示：可能已损坏、加了密码，或者不是 PDF。请导出后用其他程序查看；来源不明的文件请勿打开。',
    'This paper from outside cannot be shown: it may be damaged, protected by a password, or no PDF. Export it and look at it in another program; do not open what comes from someone you do not know.',
  ),
  stuck: failed(
    'outside-paper-stuck',
    '这份外来文件迟迟不能显示，已停止读取。案件资料未受影响；这样的文件可能有意为之，请向来源单位核实。',
    'This paper from outside could not be shown in time, so its reading was stopped. Cases are untouched. Such a file may be made so on purpose: ask its sender.',
  ),
  large: failed(
    'outside-paper-large',
    '这份外来文件要占用过多内存，已停止读取。案件资料未受影响；这样的文件可能有意为之，请向来源单位核实。',
    'This paper from outside takes too much memory, so its reading was stopped. Cases are untouched. Such a file may be made so on purpose: ask its sender.',
  ),
  ended: failed(
    'outside-paper-ended',
    '读取这份外来文件的进程意外中断，窗口已关闭。案件资料未受影响。可以再试一次；如再次出现，请向来源单位核实。',
    'The process that read this paper from outside ended unexpectedly and its window was closed. Cases are untouched. Try once more; if it happens again, ask its sender.',
  ),
} as const;
