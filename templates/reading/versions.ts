// Format and version of a file: older versions are raised step by step, newer ones are refused untouched.
import type { Finding } from '../checks/finding';
import { isPlainObject } from './plain-copy';
import { excerpt, fileFormats } from './words';

type PlainObject = { readonly [key: string]: unknown };

/**
 * Steps keyed by the version they start from; step n makes version n + 1. A step is pure, writes no `version`
 * (the chain does), and bears any value: judging is left to the schema of the newest version.
 */
export type Migrations = { readonly [from: number]: (file: PlainObject) => PlainObject };

type Versioned = { readonly format: string; readonly version: number; readonly migrations: Migrations };

/** Why a value cannot be a file of this kind in a version that can be read; null where it can. */
export function versionFault(kind: Versioned, value: unknown): Finding | null {
  if (!isPlainObject(value)) return notAFile(kind, value);
  if (value.format !== kind.format) return otherFormat(kind, value.format);
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return noVersion(kind, version);
  if (version > kind.version) return newerVersion(kind, version);
  return null;
}

/** @param file of a version between 1 and the newest, as `versionFault` has made sure */
export function migrate(kind: Versioned, file: PlainObject): PlainObject {
  let raised = file;
  for (let from = file.version as number; from < kind.version; from += 1) {
    const step = kind.migrations[from];
    if (step === undefined) throw new Error(`no step from version ${from} of ${kind.format}`);
    raised = { ...step(raised), version: from + 1 };
  }
  return raised;
}

function notAFile(kind: Versioned, value: unknown): Finding {
  const name = fileFormats(kind.format);
  return {
    code: 'file-not-an-object',
    severity: 'block',
    path: '',
    sentence: {
      zh: `文件内容是${excerpt(value).zh}，不是${name.zh}：应为一个 JSON 对象 {…}。请选择正确的文件。`,
      en: `The file holds ${excerpt(value).en}, which is not ${name.en}: one JSON object {…} is expected. Choose the right file.`,
    },
  };
}

function otherFormat(kind: Versioned, format: unknown): Finding {
  const expected = fileFormats(kind.format);
  const known = typeof format === 'string' ? fileFormats(format) : null;
  const isKnown = known !== null && known.zh !== format;
  return {
    code: isKnown ? 'file-of-other-kind' : 'file-format',
    severity: 'block',
    path: 'format',
    sentence: {
      zh: isKnown
        ? `这是${known.zh}，此处需要${expected.zh}（"format": "${kind.format}"）。请选择正确的文件。`
        : `format 是${excerpt(format).zh}，应为 "${kind.format}"（${expected.zh}）。请选择正确的文件，或补上该字段。`,
      en: isKnown
        ? `This is ${known.en}; ${expected.en} ("format": "${kind.format}") is needed here. Choose the right file.`
        : `format is ${excerpt(format).en}; "${kind.format}" (${expected.en}) is expected. Choose the right file, or add the field.`,
    },
  };
}

function noVersion(kind: Versioned, version: unknown): Finding {
  return {
    code: 'file-version',
    severity: 'block',
    path: 'version',
    sentence: {
      zh: `version 是${excerpt(version).zh}，应为 1 至 ${kind.version} 的整数。请填写制作该文件时的版本号，例如 "version": ${kind.version}。`,
      en: `version is ${excerpt(version).en}; a whole number from 1 to ${kind.version} is expected. Enter the version the file was made with, e.g. "version": ${kind.version}.`,
    },
  };
}

function newerVersion(kind: Versioned, version: number): Finding {
  return {
    code: 'file-newer',
    severity: 'block',
    path: 'version',
    sentence: {
      zh: `该文件由更新版本的毗邻文书制作（文件版本 ${version}，本程序最高支持 ${kind.version}），未作任何改动。请升级程序后再打开。`,
      en: `The file was made by a newer Pilin (file version ${version}; this program reads up to ${kind.version}) and was left untouched. Update the program, then open it again.`,
    },
  };
}
