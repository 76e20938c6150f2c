// What electron-builder is told. Product and file names are ASCII: Chinese ones break NSIS and shortcuts, so Chinese
// stands in the window's title and in the installer's texts only. The Debian package is made by deb/make-deb.mjs.
import { inOut, inRoot } from '../folders.mjs';
import { fuseSettings } from './fuse-settings.mjs';
import { executableName, spokenEntry } from './linux/desktop-entry.mjs';
import { bundleType, product } from './product.mjs';

const packing = (...parts) => inRoot('build', 'packing', ...parts);

/** Versions of the tools that electron-builder fetches, by their checksums; its own defaults are years older. */
const toolsets = { appimage: '1.0.3', nsis: '1.2.1', winCodeSign: '1.1.0' };

/** Outside the archive, found by electron/resources.ts: what other programs or people read too. */
const extraResources = [
  { from: inOut('fonts'), to: 'fonts' },
  { from: inOut('docs'), to: 'docs', filter: ['**/*', '!.made-from'] },
  { from: inOut('licences'), to: 'licences', filter: ['**/*', '!.made-from'] },
  { from: inRoot('examples'), to: 'examples' },
  // The texts of law and papers as a legal reviewer reads them; the program holds the same ones, checked, in its archive.
  { from: inRoot('templates'), to: 'templates', filter: ['**/*.yaml'] },
];

/**
 * @param {{electronVersion: string, electronDist?: string, app: string, output: string}} wish `electronDist`: folder of a
 *   runtime at hand; without it electron-builder fetches the official one (ELECTRON_MIRROR is obeyed)
 */
export function builderConfig({ electronVersion, electronDist, app, output }) {
  return {
    appId: product.appId,
    productName: product.name,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: electron-builder's own placeholders
    artifactName: 'pilin-${version}-${os}-${arch}.${ext}',
    copyright: 'Pilin, MIT licence',
    directories: { app, output, buildResources: packing() },
    electronVersion,
    ...(electronDist !== undefined && { electronDist }),
    electronLanguages: ['en-US', 'zh-CN'],
    electronFuses: fuseSettings(electronVersion),
    toolsets,
    asar: true,
    // Everything is bundled: no module is collected, installed or rebuilt.
    beforeBuild: async () => false,
    files: ['**/*'],
    extraResources,
    publish: null,
    ...linux(),
    ...windows(),
    ...mac(),
  };
}

/** A file that other systems than macOS hand to the program. @param {string} name as that system wants it */
const association = (name) => ({
  ext: bundleType.extension,
  name,
  description: `${bundleType.title.zh} / ${bundleType.title.en}`,
  mimeType: bundleType.mime,
});

function linux() {
  return {
    linux: {
      target: ['AppImage'],
      executableName,
      syncDesktopName: true,
      category: 'Office',
      icon: packing('icon', 'sizes'),
      extraFiles: [{ from: packing('linux', 'pilin'), to: 'pilin' }],
      fileAssociations: [association(bundleType.title.en)],
      desktop: { entry: spokenEntry },
    },
  };
}

function windows() {
  return {
    win: {
      target: ['nsis', 'zip'],
      icon: packing('icon', 'icon.ico'),
      fileAssociations: [association(bundleType.progId)],
      // A program of others, passed on as it was published: a signature of ours would alter it.
      signExts: ['!SumatraPDF-3.4.6-32.exe'],
      extraFiles: [{ from: packing('windows', 'pilin.cmd'), to: 'pilin.cmd' }],
      // Beside the archive: it starts a program of its own, which cannot lie in one. Found from the archive by Node's rule.
      extraResources: [{ from: inRoot('node_modules', 'pdf-to-printer'), to: 'node_modules/pdf-to-printer' }],
    },
    nsis: {
      // Each person chooses: for oneself without rights of an administrator, or for everybody of this computer.
      oneClick: false,
      perMachine: false,
      allowElevation: true,
      selectPerMachineByDefault: false,
      allowToChangeInstallationDirectory: true,
      buildUniversalInstaller: false,
      differentialPackage: false,
      multiLanguageInstaller: true,
      installerLanguages: ['zh_CN', 'en_US'],
      license: packing('windows', 'licence.txt'),
      include: packing('windows', 'installer.nsh'),
      shortcutName: product.name,
      uninstallDisplayName: product.name,
      // Cases belong to the office, not to the program.
      deleteAppDataOnUninstall: false,
    },
  };
}

function mac() {
  const isSigned = Boolean(process.env.CSC_LINK || process.env.CSC_NAME);
  return {
    mac: {
      target: ['dmg'],
      category: 'public.app-category.productivity',
      icon: packing('icon', 'icon.icns'),
      // Without a certificate the program is signed ad hoc, as Apple's processors demand; the hardened runtime would then
      // refuse Electron's own libraries.
      hardenedRuntime: isSigned,
      ...(!isSigned && { identity: '-' }),
      entitlements: packing('mac', 'entitlements.plist'),
      entitlementsInherit: packing('mac', 'entitlements.plist'),
      extraResources: [{ from: packing('mac', 'pilin'), to: 'bin/pilin' }],
      extendInfo: macTypes,
    },
    dmg: { title: product.name, sign: false },
  };
}

/** The kind of file is declared by us and opened by us. */
const macTypes = {
  CFBundleDevelopmentRegion: 'zh_CN',
  CFBundleDocumentTypes: [
    {
      CFBundleTypeName: bundleType.title.en,
      CFBundleTypeRole: 'Viewer',
      LSHandlerRank: 'Owner',
      LSItemContentTypes: [bundleType.uti],
    },
  ],
  UTExportedTypeDeclarations: [
    {
      UTTypeIdentifier: bundleType.uti,
      UTTypeDescription: bundleType.title.en,
      UTTypeConformsTo: ['public.data'],
      UTTypeTagSpecification: {
        'public.filename-extension': [bundleType.extension],
        'public.mime-type': bundleType.mime,
      },
    },
  ],
};
