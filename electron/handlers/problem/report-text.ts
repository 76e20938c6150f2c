// The problem report as plain text that a person can read before anything is done with it: program and system, settings
// without names, counts, room on the disk, faces, the last lines of the log. Nothing of a case has a place in it.
import type { DeskSettings, SystemFacts } from '../desk';

/** A number, or the code of the fault that kept it from being counted. */
export type Count = number | string;

export type ReportFacts = {
  readonly at: string;
  readonly version: string;
  readonly runtime: readonly { readonly name: string; readonly version: string }[];
  readonly system: SystemFacts;
  readonly settings: Omit<DeskSettings, 'who'>;
  readonly counts: Readonly<Record<string, Count>>;
  /** By role of type: the face that is used, and whether it stands in for another. */
  readonly faces: readonly { readonly role: string; readonly used: string; readonly substituted: boolean }[] | string;
  readonly log: readonly string[];
};

export function reportText(facts: ReportFacts): string {
  const { version, runtime, system, settings, counts, faces } = facts;
  const program = [['Pilin', version], ...runtime.map((one) => [one.name, one.version])];
  return [
    '毗邻文书 问题报告  Pilin problem report',
    facts.at,
    '',
    ...about,
    ...part('程序 Program', program),
    ...part('系统 System', systemRows(system)),
    ...part('界面设置 Settings', Object.entries(settings)),
    ...part('数量 Counts', Object.entries(counts)),
    ...part('字体 Fonts', faceRows(faces)),
    `== 日志最后 ${facts.log.length} 行 Last ${facts.log.length} lines of the log ==`,
    ...facts.log,
    '',
  ].join('\n');
}

const about = [
  '本文件供维护人员查找问题。请先看一遍；由您自己保存、自己决定交给谁，程序不会发送到任何地方。',
  '内容：程序和系统版本、界面设置（不含经办人）、草稿和文书的数量、内存和磁盘余量、所用字体、程序日志最后的若干行。',
  '不含：案件内容、姓名、证件和电话号码、单位名称、文件名和文件夹位置。',
  'This file helps maintainers find what went wrong. Read it first; you save it and decide who gets it, nothing is sent anywhere.',
  'It holds: versions of program and system, settings without the person at work, numbers of drafts and papers, room in memory',
  'and on the disk, the fonts in use, and the last lines of the program’s log.',
  'It does not hold: anything of a case, names, identity or telephone numbers, names of offices, of files or of folders.',
  '',
];

function part(title: string, rows: readonly (readonly unknown[])[]): readonly string[] {
  return [`== ${title} ==`, ...rows.map(([name, value]) => `${name}: ${value}`), ''];
}

function systemRows({ os, release, arch, memoryBytes, freeMemoryBytes, freeDiskBytes, screens }: SystemFacts) {
  return [
    ['system', `${os} ${release} ${arch}`],
    ['memory', `${gigabytes(freeMemoryBytes)} free of ${gigabytes(memoryBytes)}`],
    ['disk of the data folder', freeDiskBytes === null ? 'unknown' : `${gigabytes(freeDiskBytes)} free`],
    ['screens', screens.map(({ width, height, scale }) => `${width} x ${height} at ${scale}`).join(', ') || 'none'],
  ];
}

function faceRows(faces: ReportFacts['faces']): readonly (readonly unknown[])[] {
  if (typeof faces === 'string') return [['fonts', faces]];
  return faces.map(({ role, used, substituted }) => [role, substituted ? `${used} (stands in)` : used]);
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
}
