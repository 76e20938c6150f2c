// Why a bundle is refused: which part, what is wrong with it, and what to do. Nothing of a refused bundle is kept.
import type { Bilingual } from '../../templates/language/bilingual';
import type { Fault } from '../contract/outcome';

export class BundleRefusal extends Error {
  readonly fault: Fault;

  /** @param part that is at fault, where one is */
  constructor(
    code: string,
    sentence: Bilingual,
    readonly part?: string,
  ) {
    super(code);
    this.fault = { code, sentence };
  }
}

const refuse = (code: string, zh: string, en: string, part?: string): BundleRefusal => {
  const again = {
    zh: '未接受其中任何内容。请对方重新制作并发送。',
    en: 'Nothing of it was accepted. Ask the sender to make and send it again.',
  };
  return new BundleRefusal(code, { zh: `${zh}${again.zh}`, en: `${en} ${again.en}` }, part);
};

/** Names come from outside: shown shortened and without control characters. */
const shown = (name: string): string => [...name].slice(0, 80).join('').replace(/\p{C}/gu, '�');

export const refusals = {
  notABundle: () =>
    refuse(
      'bundle-not-one',
      '这个文件不是毗邻文书的移送包，或者已被截断。',
      'This file is no bundle of Pilin, or it has been cut short.',
    ),
  fileTooLarge: () =>
    refuse('bundle-too-large', '移送包超过 2 GB，未打开。', 'The bundle is larger than 2 GB and was not opened.'),
  tooMany: () =>
    refuse('bundle-too-many-parts', '移送包内的文件数超过 5000 个。', 'The bundle has more than 5,000 parts.'),
  tooLarge: (name: string) =>
    refuse(
      'bundle-part-too-large',
      `移送包内的“${shown(name)}”过大。`,
      `“${shown(name)}” in the bundle is too large.`,
      name,
    ),
  tooDense: (name: string) =>
    refuse(
      'bundle-part-too-dense',
      `移送包内的“${shown(name)}”解压后异常膨胀，疑似压缩炸弹。`,
      `“${shown(name)}” in the bundle unpacks to far more than it can hold: it looks like a zip bomb.`,
      name,
    ),
  twice: (name: string) =>
    refuse('bundle-part-twice', `移送包内有两个“${shown(name)}”。`, `The bundle holds “${shown(name)}” twice.`, name),
  notAFile: (name: string) =>
    refuse(
      'bundle-part-not-a-file',
      `移送包内的“${shown(name)}”不是普通文件。`,
      `“${shown(name)}” in the bundle is no ordinary file.`,
      name,
    ),
  encryptedPart: (name: string) =>
    refuse(
      'bundle-part-encrypted',
      `移送包内的“${shown(name)}”另行加密，无法核验。`,
      `“${shown(name)}” in the bundle is encrypted by itself and can't be verified.`,
      name,
    ),
  broken: (name: string) =>
    refuse(
      'bundle-part-broken',
      `移送包内的“${shown(name)}”已损坏。`,
      `“${shown(name)}” in the bundle is damaged.`,
      name,
    ),
  missing: (name: string) =>
    refuse('bundle-part-missing', `移送包缺少“${shown(name)}”。`, `The bundle lacks “${shown(name)}”.`, name),
  extra: (name: string) =>
    refuse(
      'bundle-part-extra',
      `移送包内有清单以外的文件“${shown(name)}”。`,
      `The bundle holds “${shown(name)}”, which its manifest does not list.`,
      name,
    ),
  altered: (name: string) =>
    refuse(
      'bundle-part-altered',
      `移送包内的“${shown(name)}”与清单记载的校验值不符，内容已被改动。`,
      `“${shown(name)}” in the bundle does not have the hash that its manifest names: it was changed.`,
      name,
    ),
  manifestUnfit: (why: Bilingual) =>
    refuse(
      'bundle-manifest-unfit',
      `移送包的清单无法读取：${why.zh}`,
      `The bundle's manifest can't be read: ${why.en}`,
      'manifest.json',
    ),
  newer: (why: Bilingual) =>
    new BundleRefusal(
      'bundle-newer',
      {
        zh: `移送包由更新版本的毗邻文书制作，未作改动。请升级程序后再接收。${why.zh}`,
        en: `The bundle was made by a newer Pilin and was left untouched. Update the program, then receive it. ${why.en}`,
      },
      'manifest.json',
    ),
  signatureUnfit: () =>
    refuse(
      'bundle-signature-unfit',
      '移送包的签名文件无法读取。',
      "The bundle's signature can't be read.",
      'signature.json',
    ),
  signatureWrong: () =>
    refuse(
      'bundle-signature-wrong',
      '移送包的签名与清单不符：清单在签名之后被改动，或者签名不是其所称密钥所作。',
      "The bundle's signature does not fit its manifest: the manifest was changed after signing, or another key signed it.",
      'signature.json',
    ),
  contentUnfit: (name: string, why: Bilingual) =>
    refuse(
      'bundle-content-unfit',
      `移送包内的“${shown(name)}”内容不合格式：${why.zh}`,
      `“${shown(name)}” in the bundle is not as it must be: ${why.en}`,
      name,
    ),
  recordedOtherwise: (name: string) =>
    new BundleRefusal(
      'evidence-altered',
      {
        zh: `证据文件“${shown(name)}”与登记时的校验值不符，未制作移送包。请核对文件是否被改动或取错。`,
        en: `The evidence file “${shown(name)}” does not have the hash recorded when it was taken; no bundle was made. Check whether it was changed, or is another file.`,
      },
      name,
    ),
  keyUnknown: (fingerprint: string, sender: Bilingual) =>
    new BundleRefusal('bundle-key-unknown', {
      zh: `移送包自称来自“${shown(sender.zh)}”，但其密钥指纹 ${fingerprint} 尚未经本单位核对，未接受其中任何内容。请与对方书面提供的指纹逐组核对，一致后在“往来—密钥与相邻单位”中登记，再接收。`,
      en: `The bundle says that it comes from “${shown(sender.en || sender.zh)}”, but this office has not verified its key, fingerprint ${fingerprint}; nothing of it was accepted. Compare it group by group with the fingerprint the sender gave on paper; where they agree, enter it under Exchange, Keys and neighbours, and receive the bundle again.`,
    }),
  keyRetired: (fingerprint: string) =>
    new BundleRefusal('bundle-key-retired', {
      zh: `签署移送包的密钥 ${fingerprint} 已在本单位停用，未接受其中任何内容。请对方用现用密钥重新签署。`,
      en: `The key that signed the bundle, ${fingerprint}, has been retired at this office; nothing of it was accepted. Ask the sender to sign with the present key.`,
    }),
  senderUnlike: (sender: Bilingual, known: Bilingual) =>
    new BundleRefusal('bundle-sender-unlike', {
      zh: `移送包自称来自“${shown(sender.zh)}”，但所用密钥登记在“${shown(known.zh)}”名下，未接受其中任何内容。请与对方核实。`,
      en: `The bundle says that it comes from “${shown(sender.en || sender.zh)}”, but its key is registered for “${shown(known.en || known.zh)}”; nothing of it was accepted. Ask the sender.`,
    }),
  passphraseMissing: () =>
    new BundleRefusal('bundle-passphrase-missing', {
      zh: '移送包已加密。请输入对方另行告知的口令。',
      en: 'The bundle is encrypted. Enter the passphrase that the sender told you by another way.',
    }),
  passphraseWrong: () =>
    new BundleRefusal('bundle-passphrase-wrong', {
      zh: '口令不对，或者加密后的移送包已被改动。请核对口令后重试；仍不行请对方重新发送。',
      en: 'The passphrase is wrong, or the encrypted bundle was changed. Check the passphrase and try again; if it fails again, ask the sender to send it anew.',
    }),
  passphraseCostly: () =>
    new BundleRefusal('bundle-passphrase-costly', {
      zh: '移送包的加密方式要求的运算远多于毗邻文书制作的移送包，可能被人改造过，未打开。请对方用毗邻文书重新制作并发送。',
      en: 'The encryption of the bundle asks for far more work than a bundle of Pilin does; it may have been tampered with and was not opened. Have the sender make it anew with Pilin.',
    }),
};
