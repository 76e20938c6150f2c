// The package for Debian as an office installs it: in a bare Debian of its own, by apt, used there by a person without root,
// removed again. Takes minutes, root, debootstrap and a Debian archive in reach: `npm run soak -- --only installed`.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inOut, inRoot } from '../../folders.mjs';
import { ensurePacked } from '../../pack.mjs';
import { mustRun } from '../../run.mjs';
import { ConsoleFault, runScript, say } from '../../say.mjs';
import { ensureSystemPackages } from '../../system-packages.mjs';
import { makeDeb } from './make-deb.mjs';

/** Address of a Debian archive in place of debootstrap's own. */
const archive = process.env.PILIN_DEBIAN_ARCHIVE;

async function tryInstalled() {
  if (process.getuid?.() !== 0) throw new ConsoleFault('A bare Debian can be made by root only.');
  ensureSystemPackages(['debootstrap']);
  const unpacked = await ensurePacked();
  const root = mkdtempSync(join(tmpdir(), 'pilin-debian-'));
  try {
    say('making a bare Debian …');
    mustRun('debootstrap', ['--variant=minbase', 'bookworm', root, ...(archive === undefined ? [] : [archive])]);
    const to = join(root, 'tmp', 'pilin.deb');
    const day = new Date().toISOString().slice(0, 10);
    makeDeb({ unpacked, version: '0.0.1', arch: process.arch, day, to, compression: ['-Zgzip', '-z1'] });
    // The person inside must be let in.
    chmodSync(root, 0o755);
    makeBundle(join(root, 'tmp', 'moved.pilin'));
    copyFileSync(inRoot('build', 'packing', 'deb', 'in-bare-debian.sh'), join(root, 'tmp', 'try.sh'));
    copyFileSync('/etc/resolv.conf', join(root, 'etc', 'resolv.conf'));
    return tryIn(root);
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  }
}

/** In mounts and process numbers of its own: whatever was started there ends with it, and its mounts go with it. */
function tryIn(root) {
  const inside = 'mount -t proc proc "$0/proc" && mount -t tmpfs tmpfs "$0/dev/shm" && exec chroot "$0" sh /tmp/try.sh';
  const words = ['--mount', '--pid', '--fork', 'sh', '-c', inside, root];
  const { status, stdout, stderr } = spawnSync('unshare', words, { encoding: 'utf8', timeout: 900_000 });
  say(stdout);
  const seen = stdout.split('\n').filter((line) => line.startsWith('holds: ')).length;
  if (status !== 0)
    throw new ConsoleFault(`ended with ${status} after ${seen} things that hold\n${stderr.slice(-2000)}`);
  console.log(`${seen} things hold`);
  return 0;
}

function makeBundle(to) {
  const folder = inOut('try-installed');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const example = (...parts) => inRoot('examples', ...parts);
  const made = [
    'bundle',
    'make',
    example('cases', 'pinghu-over-window-first.json'),
    '--office',
    example('office.json'),
  ];
  const how = [
    '--keys',
    join(folder, 'keys'),
    '--to',
    'jinshan',
    '--purpose',
    'transfer',
    '--who',
    '周岚',
    '--out',
    folder,
  ];
  mustRun(process.execPath, [inOut('command-line', 'pilin.cjs'), ...made, ...how]);
  const name = readdirSync(folder).find((one) => one.endsWith('.pilin'));
  if (name === undefined || !existsSync(join(folder, name))) throw new Error('no bundle was made');
  copyFileSync(join(folder, name), to);
  chmodSync(to, 0o644);
  rmSync(folder, { recursive: true, force: true });
}

await runScript(tryInstalled);
