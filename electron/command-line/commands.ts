// The commands of `pilin`. Each is loaded when it is called, so that a listing waits for no font and no printer.
import type { Bilingual } from '../../templates/language/bilingual';
import type { ExitStatus } from './exit-status';
import type { OptionName } from './options';
import type { Request } from './request';
import type { Terminal } from './terminal';

export type Run = (request: Request, terminal: Terminal) => Promise<ExitStatus>;

export type Command = {
  readonly name: string;
  /** What stands after the name, without options. */
  readonly takes: string;
  /** How many files or folders it takes. */
  readonly files: { readonly least: number; readonly most: number };
  readonly required: readonly OptionName[];
  readonly optional: readonly OptionName[];
  readonly does: Bilingual;
  readonly load: () => Promise<Run>;
};

const does = (zh: string, en: string): Bilingual => ({ zh, en });
const none = { least: 0, most: 0 };

export const commands: readonly Command[] = [
  {
    name: 'draft',
    takes: 'CASE.json… | DIR',
    files: { least: 1, most: Number.POSITIVE_INFINITY },
    required: ['office', 'paper', 'out'],
    optional: ['language', 'layout', 'format', 'date', 'photographs', 'threads', 'ready', 'json', 'help'],
    does: does('由案件制作文书', 'make papers from cases'),
    load: async () => (await import('./draft')).draft,
  },
  {
    name: 'check',
    takes: 'CASE.json',
    files: { least: 1, most: 1 },
    required: ['office'],
    optional: ['paper', 'language', 'layout', 'date', 'json', 'help'],
    does: does('检查案件，列出签字前须处理的问题', 'list what stands between a case and its signature'),
    load: async () => (await import('./check')).check,
  },
  {
    name: 'report',
    takes: 'OPERATION.json',
    files: { least: 1, most: 1 },
    required: ['cases', 'office', 'out'],
    optional: ['paper', 'language', 'layout', 'format', 'date', 'photographs', 'ready', 'json', 'help'],
    does: does('由联合行动及其案件制作报告', 'make the report of an operation from its cases'),
    load: async () => (await import('./report')).report,
  },
  {
    name: 'papers',
    takes: '',
    files: none,
    required: [],
    optional: ['json', 'help'],
    does: does('列出文书种类', 'list the kinds of paper'),
    load: async () => (await import('./papers')).papers,
  },
  {
    name: 'matters',
    takes: '[export|import LIST.xlsx|LIST.json]',
    files: { least: 0, most: 2 },
    required: [],
    optional: ['office', 'take', 'who', 'reason', 'json', 'help'],
    does: does(
      '列出事项及其所需事实；导出或导入事项清单',
      'list the matters and the facts they ask for; write the list out, or take one in',
    ),
    load: async () => (await import('./matters')).matters,
  },
  {
    name: 'provisions',
    takes: '',
    files: none,
    required: ['matter', 'division', 'at'],
    optional: ['office', 'json', 'help'],
    does: does('某事项在某地某日适用的法条', 'the provisions that apply to a matter at a place and date'),
    load: async () => (await import('./provisions')).provisions,
  },
  {
    name: 'deadlines',
    takes: 'CASE.json… | DIR',
    files: { least: 1, most: Number.POSITIVE_INFINITY },
    required: ['office', 'at'],
    optional: ['ics', 'language', 'json', 'help'],
    does: does('案件或草稿在某日的各项期限', 'the periods of cases or drafts on a day'),
    load: async () => (await import('./deadlines')).deadlines,
  },
  {
    name: 'templates',
    takes: '',
    files: none,
    required: [],
    optional: ['office', 'json', 'help'],
    does: does('列出各种文书现用的模板及其版本', 'list the template in use for each kind, with its edition'),
    load: async () => (await import('./templates')).templates,
  },
  {
    name: 'template',
    takes: 'check FILE.yaml | show KIND',
    files: { least: 2, most: 2 },
    required: [],
    optional: ['json', 'help'],
    does: does(
      '检查模板文件，指出行和列；或者显示随附模板',
      'check a template file by line and column; or show a shipped one',
    ),
    load: async () => (await import('./template')).template,
  },
  {
    name: 'register',
    takes: '',
    files: none,
    required: ['data'],
    optional: ['authority', 'year', 'passphrase-file', 'json', 'help'],
    does: does('文号台账及其断号、重号', 'the register of numbers, its gaps and duplicates'),
    load: async () => (await import('./register')).register,
  },
  {
    name: 'issued',
    takes: 'verify',
    files: { least: 1, most: 1 },
    required: ['data'],
    optional: ['passphrase-file', 'json', 'help'],
    does: does('逐份核对签发文书的校验值', 'compare every issued paper with its hashes'),
    load: async () => (await import('./issued')).issued,
  },
  {
    name: 'bundle',
    takes: 'make CASE.json… | verify FILE.pilin | accept FILE.pilin | key | trust FINGERPRINT',
    files: { least: 1, most: Number.POSITIVE_INFINITY },
    required: [],
    optional: [
      'office',
      'keys',
      'into',
      'as',
      'case',
      'purpose',
      'to',
      'out',
      'evidence',
      'papers',
      'note',
      'reply-by',
      'passphrase-file',
      'data-passphrase-file',
      'who',
      'name',
      'authority',
      'json',
      'help',
    ],
    does: does('与相邻单位交换移送包', 'bundles between offices'),
    load: async () => (await import('./bundle/bundle')).bundle,
  },
  {
    name: 'batch',
    takes: 'LIST.xlsx|LIST.csv|DIR | resume [ID] | list',
    files: { least: 1, most: 2 },
    required: ['data'],
    optional: [
      'office',
      'like',
      'common',
      'paper',
      'language',
      'layout',
      'format',
      'date',
      'out',
      'ready',
      'passphrase-file',
      'combined',
      'issue',
      'who',
      'plan',
      'json',
      'help',
    ],
    does: does(
      '由当事人名单或案件文件夹成批建立案件、制作或签发文书；继续未办完的',
      'cases and papers for many parties at once, from a list or a folder of cases; go on with what was cut off',
    ),
    load: async () => (await import('./batch/batch')).batch,
  },
  {
    name: 'backup',
    takes: 'DATAFOLDER --to PLACE | verify PLACE',
    files: { least: 1, most: 2 },
    required: [],
    optional: ['to', 'at', 'json', 'help'],
    does: does('备份数据文件夹，或者核对备份', 'back a data folder up, or verify a backup'),
    load: async () => (await import('./backup/backup')).backup,
  },
  {
    name: 'restore',
    takes: 'PLACE',
    files: { least: 1, most: 1 },
    required: ['into'],
    optional: ['at', 'json', 'help'],
    does: does('将备份恢复为新的数据文件夹', 'put a backup back as a new data folder'),
    load: async () => (await import('./backup/restore')).restore,
  },
  {
    name: 'archive',
    takes: 'DATAFOLDER',
    files: { least: 1, most: 1 },
    required: ['to'],
    optional: ['passphrase-file', 'json', 'help'],
    does: does('导出无需本程序即可阅读的全部档案', 'write all of an office to a folder readable without the program'),
    load: async () => (await import('./backup/archive')).archive,
  },
  {
    name: 'store',
    takes: 'move DATAFOLDER --to postgres://… | move postgres://… --to FOLDER',
    files: { least: 2, most: 2 },
    required: ['to'],
    optional: ['passphrase-file', 'certificates', 'json', 'help'],
    does: does(
      '把数据文件夹移到单位服务器，或者移回新的文件夹，并逐项核对',
      'move a data folder onto a bureau’s server, or back into a new folder, compared thing by thing',
    ),
    load: async () => (await import('./store/store')).store,
  },
];

export function findCommand(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}
