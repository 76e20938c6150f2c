// What electron-builder is told. Product and file names are ASCII: Chinese ones break NSIS and shortcuts, so Chinese
// stands in the window's title and in the installer's texts only.
import { inOut, inRoot } from '../folders.mjs';
import { fuseSettings } from './fuse-settings.mjs';

const packing = (...parts) => inRoot('build', 'packing', ...parts);

/** Outside the archive, found by electron/resources.ts: what other programs or people read too. */
const extraResources = [
  { from: inOut('fonts'), to: 'fonts' },
  { from: inOut('docs'), to: 'docs', filter: ['**/*', '!.made-from'] },
  { from: inOut('licences'), to: 'licences', filter: ['**/*', '!.made-from'] },
  { from: inRoot('examples'), to: 'examples' },
  // The texts of law and papers as a legal reviewer reads them; the program holds the same ones, checked, in its archive.
  { from: inRoot('templates'), to: 'templates', filter: ['**/*.yaml'] },
  { from: packing('icon', 'icon.png'), to: 'icon.png' },
];

/**
 * @param {{electronVersion: string, electronDist?: string, app: string, output: string}} wish `electronDist`: folder of a
 *   runtime at hand; without it electron-builder fetches the official one (ELECTRON_MIRROR is obeyed)
 */
export function builderConfig({ electronVersion, electronDist, app, output }) {
  return {
    appId: 'cn.pilin.desk',
    productName: 'Pilin',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
    artifactName: 'pilin-${version}-${os}-${arch}.${ext}',
    copyright: 'Pilin, MIT licence',
    directories: { app, output, buildResources: packing() },
    electronVersion,
    ...(electronDist !== undefined && { electronDist }),
    electronLanguages: ['en-US', 'zh-CN'],
    electronFuses: fuseSettings(electronVersion),
    asar: true,
    // Everything is bundled: no module is collected, installed or rebuilt.
    beforeBuild: async () => false,
    files: ['**/*'],
    extraResources,
    publish: null,
    fileAssociations: [
      { ext: 'pilin', name: 'Pilin bundle', description: 'Pilin bundle', mimeType: 'application/vnd.pilin.bundle+zip' },
    ],
    ...linux(),
    ...windows(),
    ...mac(),
  };
}

function linux() {
  return {
    linux: {
      target: both(['deb', 'AppImage']),
      executableName: 'pilin-desk',
      category: 'Office',
      synopsis: 'Document desk for law-enforcement clerks',
      maintainer: 'Pilin <pilin@localhost>',
      icon: packing('icon', 'icon.png'),
      extraFiles: [{ from: packing('linux', 'pilin'), to: 'pilin' }],
      desktop: {
        entry: {
          Name: 'Pilin',
          'Name[zh_CN]': '毗邻文书',
          Comment: 'Papers of a case in two languages, ready for signature',
          'Comment[zh_CN]': '一次录入案件，生成中英文书，打印签名',
        },
      },
    },
    deb: {
      packageName: 'pilin',
      depends: debianLibraries,
      afterInstall: packing('linux', 'after-install.sh'),
      afterRemove: packing('linux', 'after-remove.sh'),
    },
  };
}

/** Debian 13 and newer Ubuntus renamed some of them; UOS and Kylin have the older names. */
const debianLibraries = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libxss1',
  'libgbm1',
  'libdrm2',
  'libasound2 | libasound2t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libcups2 | libcups2t64',
  'libsecret-1-0',
  'xdg-utils',
];

function windows() {
  return {
    win: {
      target: [
        { target: 'nsis', arch: ['x64'] },
        { target: 'zip', arch: ['x64'] },
      ],
      icon: packing('icon', 'icon.png'),
      extraFiles: [{ from: packing('windows', 'pilin.cmd'), to: 'pilin.cmd' }],
      // Beside the archive: it starts a program of its own, which cannot lie in one. Found from the archive by Node's rule.
      extraResources: [{ from: inRoot('node_modules', 'pdf-to-printer'), to: 'node_modules/pdf-to-printer' }],
    },
    nsis: {
      oneClick: false,
      allowToChangeInstallationDirectory: true,
      selectPerMachineByDefault: false,
      multiLanguageInstaller: true,
      installerLanguages: ['zh_CN', 'en_US'],
      license: packing('windows', 'licence.txt'),
      include: packing('windows', 'installer.nsh'),
      shortcutName: 'Pilin',
      uninstallDisplayName: 'Pilin',
      // Cases belong to the office, not to the program.
      deleteAppDataOnUninstall: false,
    },
  };
}

function mac() {
  return {
    mac: {
      target: both(['dmg']),
      category: 'public.app-category.productivity',
      icon: packing('icon', 'icon.png'),
      hardenedRuntime: true,
      extraResources: [{ from: packing('mac', 'pilin'), to: 'bin/pilin' }],
    },
    dmg: { title: 'Pilin' },
  };
}

function both(targets) {
  return targets.map((target) => ({ target, arch: ['x64', 'arm64'] }));
}
