// How far the program's own code can reach: no network, no command but the printers', no text made into code or markup.
import { describe, expect, it } from 'vitest';
import { specifiersIn } from './imports-of';
import { readProjectFile, roomFiles } from './project-files';

const product = roomFiles.filter((path) => /^(electron|renderer|templates)\//.test(path));

/** Files of the product that import a module, whatever of it they use. */
const importersOf = (modules: readonly string[]): string[] =>
  product.filter((path) =>
    specifiersIn(path, readProjectFile(path)).some((one) => modules.includes(one.replace(/^node:/, ''))),
  );

/** Lines of the product's code, without what stands in comments. */
const linesWith = (pattern: RegExp): string[] =>
  product.flatMap((path) =>
    readProjectFile(path)
      .split('\n')
      .filter((line) => pattern.test(line) && !/^\s*(\/\/|\*|\/\*)/.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

describe('the program’s own code', () => {
  it('opens no connection and looks up no name, but for the server that an office sets', () => {
    expect(importersOf(['net', 'tls', 'http', 'https', 'http2', 'dns', 'dns/promises', 'dgram', 'quic'])).toEqual([]);
    // The one line that leaves: to a bureau's own server, where a person has set one.
    expect(importersOf(['pg'])).toEqual(['electron/store/postgres/server.ts']);
    // It asks whether a debugger is there, and opens none.
    expect(importersOf(['inspector'])).toEqual(['electron/shell/refuse-debuggers.ts']);
    expect(linesWith(/node:inspector/)).toEqual([
      "electron/shell/refuse-debuggers.ts: import { url } from 'node:inspector';",
    ]);
    expect(linesWith(/\b(WebSocket|EventSource|XMLHttpRequest|sendBeacon|RTCPeerConnection)\b/)).toEqual([]);
    // The window apart asks its own session for the one paper it was opened for.
    expect(linesWith(/(?<![.\w])fetch\(/)).toEqual([
      "renderer/outside/handed-paper.ts: const answer = await fetch('paper.pdf');",
    ]);
    const network = linesWith(/import .*\b(net|netLog|autoUpdater|crashReporter|powerSaveBlocker)\b.* from 'electron'/);
    expect(network).toEqual([]);
  });

  it('reaches files below the disk of data folders only where they are copied as they stand, or hold no case', () => {
    const users = product.filter((path) => /import \{[^}]*\bnodeDisk\b[^}]*\} from/.test(readProjectFile(path)));
    expect(users).toEqual([
      'electron/backups/thread/work.ts',
      'electron/command-line/backup/backup.ts',
      'electron/command-line/backup/chosen.ts',
      'electron/command-line/backup/restore.ts',
      'electron/command-line/unlock-data.ts',
      'electron/handlers/sealing/plain-copies.ts',
      'electron/shell/backups-here.ts',
      'electron/shell/open-desk.ts',
      'electron/shell/pass-door.ts',
      'electron/store/disk/data-disk.ts',
    ]);
  });

  it('starts programs in one place, by their name and without a shell', () => {
    expect(importersOf(['child_process', 'cluster'])).toEqual(['electron/printing/spooler/run-program.ts']);
    const starting = readProjectFile('electron/printing/spooler/run-program.ts');
    expect(starting).toMatch(/import \{ execFile \} from 'node:child_process'/);
    expect(starting).not.toMatch(/shell:/);
  });

  it('hands files to the system in one place, and addresses never', () => {
    const users = product.filter((path) =>
      /import \{[^}]*\bshell\b[^}]*\} from 'electron'/.test(readProjectFile(path)),
    );
    expect(users).toEqual(['electron/shell/opener.ts']);
    expect(linesWith(/openExternal|setAsDefaultProtocolClient/)).toEqual([]);
  });

  it('makes no text into code', () => {
    expect(linesWith(/\beval\(|new Function\(|\bFunction\(|importScripts|runInNewContext|runInThisContext/)).toEqual(
      [],
    );
    expect(importersOf(['vm', 'repl'])).toEqual([]);
    expect(linesWith(/set(Timeout|Interval)\(\s*['"`]/)).toEqual([]);
  });

  it('makes no text into markup', () => {
    const markup =
      /dangerouslySetInnerHTML|\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write|DOMParser|createContextualFragment|srcdoc/;
    expect(linesWith(markup).filter((line) => line.startsWith('renderer/'))).toEqual([]);
  });

  it('reads PDF files in the window with a reader that compiles and fetches nothing', () => {
    const reader = readProjectFile('renderer/paper-view/pages/open-pdf.ts');
    for (const setting of ['isEvalSupported: false', 'useWorkerFetch: false', 'useWasm: false', 'enableXfa: false']) {
      expect(reader).toContain(setting);
    }
    expect(linesWith(/\bgetDocument\(/).map((line) => line.split(':')[0])).toEqual([
      'renderer/paper-view/pages/open-pdf.ts',
    ]);
  });

  it('shows nothing of others in frames or embedded readers', () => {
    const embedded = linesWith(
      /(?<!\w)<(iframe|webview|object|embed)\b|createElement\('(iframe|webview|object|embed)'/,
    );
    expect(embedded.filter((line) => line.startsWith('renderer/'))).toEqual([]);
  });
});
