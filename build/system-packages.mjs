// Debian's packages that the window and the tests need: installed as root, otherwise one command is printed.
import { spawnSync } from 'node:child_process';
import { mustRun } from './run.mjs';
import { ConsoleFault, say } from './say.mjs';

/** Electron's libraries and a display for machines that have none. */
export const windowPackages = [
  'xvfb',
  'xauth',
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libatk-bridge2.0-0',
  'libdrm2',
  'libcups2',
];

/** Programs that are not ours, with which the tests look at our papers and installers, a print system, and a server that clerks share. */
export const testPackages = [
  'poppler-utils',
  'qpdf',
  'python3-docx',
  'python3-openpyxl',
  'libreoffice-writer-nogui',
  'cups',
  'printer-driver-cups-pdf',
  'postgresql',
  'openssl',
  'nsis',
  'p7zip-full',
  'desktop-file-utils',
  'appstream',
  'shared-mime-info',
  'libglib2.0-bin',
];

/** @param {string[]} packages @throws ConsoleFault with the command to run where this user may not install */
export function ensureSystemPackages(packages) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(packages);
  if (missing === null) {
    say(`no dpkg here: if something is missing, install what Debian calls ${packages.join(' ')}`);
    return;
  }
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0) {
    const command = `sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}'`;
    throw new ConsoleFault(
      `System packages are missing. Run this once, then the same command again:\n\n  ${command}\n`,
    );
  }
  say(`installing Debian packages: ${missing.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  mustRun('apt-get', ['update', '-q'], { env });
  mustRun('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], { env });
}

/** Which of these are not installed, also not under another name that provides them; null without dpkg. */
function missingPackages(packages) {
  const asked = installedNames(packages);
  if (asked === null) return null;
  const missing = packages.filter((name) => !asked.has(name));
  if (missing.length === 0) return missing;
  const all = installedNames([]);
  return missing.filter((name) => !all.has(name));
}

/** Names and provided names of the installed packages among `packages` (all where empty). */
function installedNames(packages) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholders
  const format = '${db:Status-Status}\t${Package}\t${Provides}\n';
  const { stdout, error } = spawnSync('dpkg-query', ['-W', '-f', format, ...packages], { encoding: 'utf8' });
  if (error) return null;
  const names = new Set();
  for (const line of stdout.split('\n')) {
    const [status, name, provides = ''] = line.split('\t');
    if (status !== 'installed') continue;
    names.add(name);
    for (const provided of provides.split(',')) names.add(provided.trim().split(' ')[0]);
  }
  return names;
}
