// How desktops of Linux list the program and which files they hand to it: the same entry in the .deb and in the AppImage.
import { bundleType, product } from '../product.mjs';

/** Name of the program's own file, of its entry and of its icon; windows name it, so that they find their entry. */
export const executableName = 'pilin-desk';

/** Keys that both languages need; electron-builder adds the others to its own entry. */
export const spokenEntry = {
  Name: product.title.en,
  'Name[zh_CN]': product.title.zh,
  GenericName: 'Document desk',
  'GenericName[zh_CN]': '执法文书',
  Comment: product.comment.en,
  'Comment[zh_CN]': product.comment.zh,
  Keywords: 'case;notice;enforcement;penalty;document;',
  'Keywords[zh_CN]': '案件;执法;文书;处罚;告知书;pilin;',
  StartupNotify: 'true',
};

/** @param {string} executable absolute path. `%F`: paths, not addresses; several files at once */
export function desktopEntry(executable) {
  const keys = {
    Type: 'Application',
    ...spokenEntry,
    Exec: `${executable} %F`,
    Icon: executableName,
    Terminal: 'false',
    Categories: 'Office;',
    MimeType: `${bundleType.mime};`,
    StartupWMClass: executableName,
  };
  return `[Desktop Entry]\n${Object.entries(keys)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
}

/** The shared MIME database: by the name's end alone, for an encrypted bundle begins like any encrypted file. */
export function mimePackage() {
  const { mime, title, extension } = bundleType;
  return `<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="${mime}">
    <comment>${title.en}</comment>
    <comment xml:lang="zh_CN">${title.zh}</comment>
    <icon name="${executableName}"/>
    <glob pattern="*.${extension}" weight="80"/>
  </mime-type>
</mime-info>
`;
}

/** What software centres show (AppStream). @param {string} version @param {string} day YYYY-MM-DD */
export function metainfo(version, day) {
  const { appId, title, comment } = product;
  return `<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>${appId}</id>
  <metadata_license>MIT</metadata_license>
  <project_license>MIT</project_license>
  <name>${title.en}</name>
  <name xml:lang="zh_CN">${title.zh}</name>
  <summary>${comment.en}</summary>
  <summary xml:lang="zh_CN">${comment.zh}</summary>
  <developer_name>Pilin</developer_name>
  <description>
    <p>A case is entered once; its notices, letters and reports come out in Chinese, in English or in both, as Word and PDF. Needs no network: unless an office sets a server of its own, cases stay on this computer.</p>
    <p xml:lang="zh_CN">案件录入一次，生成中文、英文或中英对照的告知书、决定书、函件和报告，Word 和 PDF 两种格式。不需要网络；单位没有自设服务器的，案件保存在本机。</p>
  </description>
  <launchable type="desktop-id">${executableName}.desktop</launchable>
  <provides>
    <binary>${executableName}</binary>
    <binary>pilin</binary>
    <mediatype>${bundleType.mime}</mediatype>
  </provides>
  <content_rating type="oars-1.1"/>
  <releases>
    <release version="${version}" date="${day}"/>
  </releases>
</component>
`;
}
