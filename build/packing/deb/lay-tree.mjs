// Lays out the tree of files that the Debian package installs. It needs no script of its own: what lies at its places is
// noticed by the system (MIME types, menus, icons), and all of it is taken away again. Cases lie elsewhere and stay.
import {
  chmodSync,
  constants,
  copyFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { inRoot } from '../../folders.mjs';
import { desktopEntry, executableName, metainfo, mimePackage } from '../linux/desktop-entry.mjs';
import { product } from '../product.mjs';

const home = `/opt/${product.name}`;
/** Chromium's own program for the sandbox, used where nobody but root may make namespaces (UOS, Kylin, newer Ubuntus). */
const sandbox = 'chrome-sandbox';
const iconSizes = [16, 24, 32, 48, 64, 128, 256, 512];

/**
 * @param {string} unpacked folder of the packed program @param {string} tree folder to be filled
 * @param {{version: string, day: string}} facts
 */
export function layTree(unpacked, tree, { version, day }) {
  // Copies, not links: a link that comes or goes elsewhere changes a file under the hands of tar.
  cpSync(unpacked, join(tree, home), { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE });
  layDesktopFiles(tree, version, day);
  layDocuments(tree, version, day);
  mkdirSync(join(tree, 'usr', 'bin'), { recursive: true });
  for (const name of ['pilin', executableName]) symlinkSync(`${home}/${name}`, join(tree, 'usr', 'bin', name));
  setModes(tree);
  chmodSync(join(tree, home, sandbox), 0o4755);
}

function layDesktopFiles(tree, version, day) {
  const share = (...parts) => join(tree, 'usr', 'share', ...parts);
  write(share('applications', `${executableName}.desktop`), desktopEntry(`${home}/${executableName}`));
  write(share('mime', 'packages', 'pilin.xml'), mimePackage());
  write(share('metainfo', `${product.appId}.metainfo.xml`), metainfo(version, day));
  for (const size of iconSizes) {
    const icon = share('icons', 'hicolor', `${size}x${size}`, 'apps', `${executableName}.png`);
    mkdirSync(dirname(icon), { recursive: true });
    copyFileSync(inRoot('build', 'packing', 'icon', 'sizes', `${size}x${size}.png`), icon);
  }
}

function layDocuments(tree, version, day) {
  const folder = join(tree, 'usr', 'share', 'doc', 'pilin');
  write(join(folder, 'copyright'), copyright);
  const date = `${new Date(`${day}T00:00:00Z`).toUTCString().replace('GMT', '+0000')}`;
  const log = `pilin (${version.replace(/-/g, '~')}) stable; urgency=medium\n\n  * See Help, Guide in the program. 变更见程序内“帮助”。\n\n -- ${product.maintainer}  ${date}\n`;
  write(join(folder, 'changelog.gz'), gzipSync(log, { level: 9 }));
}

const copyright = `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Pilin
Comment: Licences of the programs and fonts of others in this package lie in
 ${home}/resources/licences/third-party.txt, those of Chromium in
 ${home}/LICENSES.chromium.html. 本软件包所含他人程序和字体的许可证见上述文件。

Files: *
Copyright: 2026 The Pilin authors
License: Expat
 Permission is hereby granted, free of charge, to any person obtaining a copy
 of this software and associated documentation files (the "Software"), to deal
 in the Software without restriction, including without limitation the rights
 to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
 copies of the Software, and to permit persons to whom the Software is
 furnished to do so, subject to the following conditions:
 .
 The above copyright notice and this permission notice shall be included in all
 copies or substantial portions of the Software.
 .
 THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
 IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
 FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
 AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
 LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
 OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
 SOFTWARE.
`;

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** Folders as Debian wants them, whatever this person's mask is; files keep what packing gave them. */
function setModes(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) setModes(join(folder, entry.name));
  }
}
