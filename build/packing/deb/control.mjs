// What a Debian package says of itself: its names, what it needs, and in both languages what it is for.
import { product } from '../product.mjs';

/** Names of processors: ours -> Debian's. */
export const debianArch = { x64: 'amd64', arm64: 'arm64' };

/**
 * Debian 13 and newer Ubuntus renamed some of them; UOS and Kylin have the older names. `desktop-file-utils` and
 * `shared-mime-info` notice the files of the package, so that a double click leads here.
 */
const needed = [
  'desktop-file-utils',
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libc6 (>= 2.28)',
  'libcups2 | libcups2t64',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libxss1',
  'shared-mime-info',
  'xdg-utils',
];

/** A version as Debian orders it: what follows a hyphen comes before the version itself. */
export const debianVersion = (version) => version.replace(/-/g, '~');

const description = `Bilingual papers for law-enforcement clerks
 One case form yields notices, letters and joint-operation reports in Chinese,
 in English or in both side by side, as Word and PDF, ready to print and sign.
 It needs no network: unless an office sets a server of its own, cases are kept
 on this computer, in a folder of each person's own. Neither an update
 nor removing this package deletes them.
 .
 毗邻文书：一次录入案件，生成中文、英文或中英对照的告知书、决定书、函件和
 联合行动报告，Word 和 PDF 两种格式，打印签名即可使用。不需要网络：单位没有
 自设服务器的，案件保存在本机每个用户自己的文件夹中；升级和卸载都不会删除案件。`;

/** @param {{version: string, arch: string, kilobytes: number}} facts `arch` in Debian's words */
export function controlFile({ version, arch, kilobytes }) {
  return `Package: pilin
Version: ${debianVersion(version)}
Architecture: ${arch}
Maintainer: ${product.maintainer}
Installed-Size: ${kilobytes}
Depends: ${needed.join(', ')}
Recommends: fonts-noto-cjk | fonts-wqy-microhei | fonts-wqy-zenhei
Suggests: cups-client
Section: editors
Priority: optional
Description: ${description}
`;
}
