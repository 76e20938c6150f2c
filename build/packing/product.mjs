// What systems are told about the program, in both languages: one place for every installer.

export const product = {
  /** ASCII: Chinese product and file names break NSIS, shortcuts and old file systems. */
  name: 'Pilin',
  appId: 'cn.pilin.desk',
  title: { zh: '毗邻文书', en: 'Pilin' },
  comment: {
    zh: '一次录入案件，生成中英文文书，打印签名',
    en: 'Papers of a case in two languages, ready for signature',
  },
  /** Debian's packages must name somebody; this name can never be anyone's address. */
  maintainer: 'Pilin <pilin@localhost>',
};

/** What a double click opens: a bundle of a neighbouring office. No registered media type, hence `x-`. */
export const bundleType = {
  extension: 'pilin',
  mime: 'application/x-pilin-bundle',
  /** Class of the registry of Windows. */
  progId: 'Pilin.Bundle',
  /** Uniform type identifier of macOS. */
  uti: 'cn.pilin.bundle',
  title: { zh: '毗邻文书移送包', en: 'Pilin bundle' },
};
