// A CUPS of the test's own: its own folders, its own socket, a queue that prints to PDF, and one to a network printer
// that keeps what it is handed.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** cups-pdf's backend runs as root only, so that it can write into people's folders. */
export const hasCups = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/sbin/cupsd');

export type PrivateCups = {
  /** What cups-pdf made of a print. */
  readonly pdfFolder: string;
  /** The bytes of the next job that the network printer is handed; to be called before it is sent. */
  readonly nextJob: () => Promise<Buffer>;
  /** Waits until no job is left in the queues. */
  readonly finished: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function startPrivateCups(): Promise<PrivateCups> {
  const root = mkdtempSync(join(tmpdir(), 'pilin-cups-'));
  chmodSync(root, 0o755);
  const pdfFolder = join(root, 'printed');
  const received: Buffer[] = [];
  const printer = await startNetworkPrinter(received);
  const socket = join(root, 'cups.sock');
  for (const name of ['conf', 'state', 'cache', 'spool', 'temporary', 'log', 'printed']) mkdirSync(join(root, name));
  chmodSync(join(root, 'temporary'), 0o1777);
  chmodSync(pdfFolder, 0o777);
  writeFileSync(join(root, 'conf', 'cups-files.conf'), filesConfiguration(root));
  writeFileSync(join(root, 'conf', 'cupsd.conf'), configuration(socket));
  // cups-pdf reads its configuration from this fixed place, by the name of its instance.
  const instance = `pilin-${process.pid}`;
  const backend = `/etc/cups/cups-pdf-${instance}.conf`;
  writeFileSync(backend, `Out ${pdfFolder}\nAnonDirName ${pdfFolder}\nLabel 2\nUserUMask 0000\n`);
  const daemon = spawn('/usr/sbin/cupsd', [
    '-f',
    '-c',
    join(root, 'conf', 'cupsd.conf'),
    '-s',
    join(root, 'conf', 'cups-files.conf'),
  ]);
  const before = process.env.CUPS_SERVER;
  process.env.CUPS_SERVER = socket;
  await until(() => existsSync(socket));
  const admin = (...args: string[]): void => void execFileSync('lpadmin', args, { stdio: 'pipe' });
  admin('-p', 'Pilin-PDF', '-v', `cups-pdf:/${instance}`, '-m', 'lsb/usr/cups-pdf/CUPS-PDF_opt.ppd', '-E');
  admin('-p', 'Pilin-Network', '-v', `socket://127.0.0.1:${printer.port}/?waiteof=false`, '-E');
  admin('-d', 'Pilin-PDF');
  const stop = async (): Promise<void> => {
    const ended = once(daemon, 'exit');
    daemon.kill('SIGTERM');
    await ended;
    printer.server.close();
    if (before === undefined) delete process.env.CUPS_SERVER;
    else process.env.CUPS_SERVER = before;
    rmSync(backend, { force: true });
    rmSync(root, { recursive: true, force: true });
  };
  const nextJob = async (): Promise<Buffer> => {
    const before = received.length;
    await until(() => received.length > before);
    return received[before] ?? Buffer.alloc(0);
  };
  return { pdfFolder, nextJob, finished: () => until(hasNoJobs), stop };
}

/** Takes print jobs as printers on port 9100 do: whatever comes over one connection. */
async function startNetworkPrinter(received: Buffer[]): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((socket) => {
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', () => received.push(Buffer.concat(chunks)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

function hasNoJobs(): boolean {
  return execFileSync('lpstat', ['-W', 'not-completed', '-o'], { encoding: 'utf8' }).trim() === '';
}

/** Asks again and again; the test's own limit of time ends it. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(50);
}

function filesConfiguration(root: string): string {
  return `SystemGroup root
ServerRoot ${join(root, 'conf')}
StateDir ${join(root, 'state')}
CacheDir ${join(root, 'cache')}
RequestRoot ${join(root, 'spool')}
TempDir ${join(root, 'temporary')}
AccessLog ${join(root, 'log', 'access')}
ErrorLog ${join(root, 'log', 'error')}
PageLog ${join(root, 'log', 'page')}
FileDevice Yes
Sandboxing relaxed
`;
}

function configuration(socket: string): string {
  const open = 'Order allow,deny\nAllow all';
  return `Listen ${socket}
Browsing Off
DefaultAuthType None
<Location />
${open}
</Location>
<Location /admin>
${open}
</Location>
<Policy default>
<Limit All>
${open}
</Limit>
</Policy>
`;
}
