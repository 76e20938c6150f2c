// The data folder on disk: where each thing lies, and the mark that says which program made it.
import { join } from 'node:path';
import { z } from 'zod';
import type { Fault } from '../contract/outcome';
import type { Disk } from './disk/disk';
import { orNone } from './disk/or-none';
import { makeLastingFolders, sweepTemporaries } from './disk/write-durably';
import { readDocument, writeDocument } from './json-document';

/**
 * pilin-data.json · pilin-key.json and its mirror pilin-key-copy.json (of an encrypted folder) · office.json · template-work.json (unsaved work on templates) · drafts/<ULID>.json · operations/<ULID>.json ·
 * trash/<subject>/<ULID>-<time>.json · history/<subject>/<ULID>/<time>-<sha8>[-mark].json · history/office/ likewise ·
 * register/<year>-<authority>-<hash>.json (numbers, one file per series) · register/copies/ likewise ·
 * issued/<ULID>/ (one issued paper: issue.json, its frozen files, events.json) ·
 * first-violations/own/<month>.json · first-violations/received/<bundle>.json (entries of the register of first violations) ·
 * exchange/sent/<bundle>.json · exchange/received/<bundle>.json (ledger of bundles) · exchange/bundles/<bundle>.pilin (accepted
 * ones, as signed) · exchange/arriving/ (bundles being looked at, emptied at each opening) ·
 * warnings/aside.json · warnings/received/<bundle>.json (early warnings put aside, and those of neighbours) ·
 * batches/<ULID>/ (one batch: batch.json, rows-*.json, steps-*.json) · batches/mappings.json ·
 * quarantine/<ULID>-<sha8>.json (damaged originals) · lists/<subject>.list and .texts (rebuilt at will) · pilin.lock
 */
export const subjects = ['drafts', 'operations'] as const;
export type Subject = (typeof subjects)[number];

export type DataFolder = {
  readonly root: string;
  readonly live: { readonly [S in Subject]: string };
  readonly trash: { readonly [S in Subject]: string };
  readonly history: { readonly [S in Subject | 'office']: string };
  readonly register: string;
  readonly registerCopies: string;
  readonly issued: string;
  readonly firstViolations: { readonly root: string; readonly own: string; readonly received: string };
  readonly exchange: {
    readonly sent: string;
    readonly received: string;
    readonly bundles: string;
    readonly arriving: string;
  };
  readonly warnings: { readonly root: string; readonly received: string };
  readonly batches: string;
  readonly quarantine: string;
  readonly lists: string;
};

const markName = 'pilin-data.json';
/** The key of an encrypted folder, wrapped; and its mirror. */
export const keyNames: readonly [string, string] = ['pilin-key.json', 'pilin-key-copy.json'];
const markFormat = 'pilin-data';
/** 2 is that of an encrypted folder: a program that knows nothing of encryption leaves it alone. */
const layoutVersions = { plain: 1, sealed: 2 } as const;
const markSchema = z.strictObject({ format: z.literal(markFormat), version: z.number().int().positive() });

export function dataFolder(root: string): DataFolder {
  return {
    root,
    live: { drafts: join(root, 'drafts'), operations: join(root, 'operations') },
    trash: { drafts: join(root, 'trash', 'drafts'), operations: join(root, 'trash', 'operations') },
    history: {
      drafts: join(root, 'history', 'drafts'),
      operations: join(root, 'history', 'operations'),
      office: join(root, 'history', 'office'),
    },
    register: join(root, 'register'),
    registerCopies: join(root, 'register', 'copies'),
    issued: join(root, 'issued'),
    firstViolations: {
      root: join(root, 'first-violations'),
      own: join(root, 'first-violations', 'own'),
      received: join(root, 'first-violations', 'received'),
    },
    exchange: {
      sent: join(root, 'exchange', 'sent'),
      received: join(root, 'exchange', 'received'),
      bundles: join(root, 'exchange', 'bundles'),
      arriving: join(root, 'exchange', 'arriving'),
    },
    warnings: { root: join(root, 'warnings'), received: join(root, 'warnings', 'received') },
    batches: join(root, 'batches'),
    quarantine: join(root, 'quarantine'),
    lists: join(root, 'lists'),
  };
}

/** Every folder that files are written to directly. */
function foldersOf(folder: DataFolder): readonly string[] {
  const { root, live, trash, history, register, registerCopies, issued, firstViolations, exchange } = folder;
  const { warnings, batches, quarantine, lists } = folder;
  return [
    root,
    live.drafts,
    live.operations,
    trash.drafts,
    trash.operations,
    ...Object.values(history),
    register,
    registerCopies,
    issued,
    firstViolations.root,
    firstViolations.own,
    firstViolations.received,
    exchange.sent,
    exchange.received,
    exchange.bundles,
    warnings.root,
    warnings.received,
    batches,
    quarantine,
    lists,
  ];
}

/** Makes the folders that are missing and removes what killed processes left half-written. */
export async function prepareFolders(disk: Disk, folder: DataFolder): Promise<void> {
  for (const path of foldersOf(folder)) {
    await makeLastingFolders(disk, path);
    await sweepTemporaries(disk, path);
  }
}

/** Whether the folder holds Pilin's data, by its mark. @returns a fault where a newer program made it */
export async function markOf(disk: Disk, { root }: DataFolder): Promise<'ours' | 'none' | Fault> {
  const version = await layoutOf(disk, root);
  if (version === null) return 'none';
  return version > layoutVersions.sealed ? newerFolder : 'ours';
}

export async function writeMark(disk: Disk, { root }: DataFolder, form: 'plain' | 'sealed' = 'plain'): Promise<void> {
  await writeDocument(disk, root, markName, { format: markFormat, version: layoutVersions[form] });
}

/** Whether the folder is encrypted, by its mark or by the key that lies in it. Errors of node:fs pass. */
export async function isSealed(disk: Disk, root: string): Promise<boolean> {
  if ((await layoutOf(disk, root)) === layoutVersions.sealed) return true;
  return (await orNone(() => disk.names(root))).some((name) => keyNames.includes(name));
}

/** Whether its files can't be read now, because it is encrypted and its key is not at hand. */
export async function isShut(disk: Disk, root: string): Promise<boolean> {
  return !(disk.seals?.(root) ?? false) && (await isSealed(disk, root));
}

/** What the mark says; null where there is none. */
async function layoutOf(disk: Disk, root: string): Promise<number | null> {
  const mark = await readDocument(disk, root, markName, (value) => {
    const parsed = markSchema.safeParse(value);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, findings: [unreadable] };
  });
  return mark.state === 'good' ? mark.value.version : null;
}

/** A mark that cannot be read counts as none: it is written anew and says nothing else. */
const unreadable = { code: 'file-format', severity: 'block', path: '', sentence: { zh: '·', en: '·' } } as const;

const newerFolder: Fault = {
  code: 'folder-newer',
  sentence: {
    zh: '数据文件夹由更新版本的毗邻文书管理，未作任何改动。请升级程序后再打开。',
    en: 'The data folder is kept by a newer Pilin and was left untouched. Update the program, then open it again.',
  },
};

export const folderShut: Fault = {
  code: 'folder-encrypted',
  sentence: {
    zh: '数据文件夹已加密，尚未解锁，未作任何改动。请输入口令或恢复密钥。',
    en: 'The data folder is encrypted and has not been unlocked; it was left untouched. Enter the passphrase or the recovery key.',
  },
};
