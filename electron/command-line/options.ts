// Every option of every command, once: its name, what it takes, and what it does in both languages.
import { commonGroups } from '../../templates/batch/common-facts';
import type { Bilingual } from '../../templates/language/bilingual';

export type Option = {
  /** What stands after it in help texts; absent for a switch. */
  readonly takes?: string;
  /** Several values, divided by commas or by naming the option again. */
  readonly list?: boolean;
  readonly choices?: readonly string[];
  readonly does: Bilingual;
};

const does = (zh: string, en: string): Bilingual => ({ zh, en });

export const options = {
  office: { takes: 'FILE', does: does('单位设置文件', 'office file') },
  paper: { takes: 'KIND[,KIND]|all', list: true, does: does('文书种类，all 为全部', 'kinds of paper, or all') },
  language: {
    takes: 'zh|en|zh-en',
    choices: ['zh', 'en', 'zh-en'],
    does: does('文书语言（默认 zh-en）', 'language of the paper (zh-en by default)'),
  },
  layout: {
    takes: 'stacked|facing|annex',
    choices: ['stacked', 'facing', 'annex'],
    does: does('双语排法（默认 stacked）', 'how two languages are laid out (stacked by default)'),
  },
  format: {
    takes: 'pdf,docx',
    list: true,
    choices: ['pdf', 'docx'],
    does: does('文件格式（默认两种）', 'file formats (both by default)'),
  },
  out: { takes: 'DIR', does: does('输出文件夹，不存在则新建', 'folder to write to; made if missing') },
  date: { takes: 'YYYY-MM-DD', does: does('文书日期（默认今天）', 'date of the paper (today by default)') },
  threads: {
    takes: 'N',
    does: does(
      '同时使用几个线程（默认按机器和案件数）',
      'how many threads work at once (by machine and number of cases if left out)',
    ),
  },
  ready: {
    does: does(
      '正式文书：有阻止项则不出具；不加此项为草稿',
      'ready for signature: blocking findings refuse the paper; a draft without it',
    ),
  },
  cases: { takes: 'DIR', does: does('存放案件文件的文件夹', 'folder that holds the case files') },
  photographs: {
    takes: 'DIR',
    does: does(
      '存放照片的文件夹（默认与案件、行动文件同处）',
      'folder of the photographs (that of the case or operation by default)',
    ),
  },
  take: {
    takes: 'ID[,ID]|all',
    list: true,
    does: does(
      '采用清单中的哪些事项；不加此项只报告',
      'which matters of the list to take; without it the list is only reported on',
    ),
  },
  reason: { takes: 'TEXT', does: does('改动的原因', 'why it is changed') },
  matter: { takes: 'ID', does: does('事项编号', 'id of the matter') },
  division: { takes: 'CODE', does: does('六位行政区划代码', 'six-digit division code') },
  at: {
    takes: 'DATE',
    does: does(
      '哪一天（provisions：违法行为日期；backup、restore：此时之前最新的备份）',
      'which day (provisions: the date of the act; backup, restore: the newest backup until then, a moment or a name too)',
    ),
  },
  ics: { takes: 'FILE', does: does('写入的日历文件（.ics）', 'calendar file to write (.ics)') },
  keys: {
    takes: 'DIR',
    does: does('存放本单位密钥和相邻单位名单的文件夹', "folder of the office's key and of the neighbours'"),
  },
  into: {
    takes: 'DIR',
    does: does(
      '接收移送包的数据文件夹；restore：新的数据文件夹，须不存在或为空',
      'data folder that takes the bundle in; restore: a new data folder, not there yet or empty',
    ),
  },
  as: {
    takes: 'TAKE',
    choices: ['new-case', 'join-evidence', 'keep', 'leave'],
    does: does(
      '接收为新案件、并入案件的证据或只留存（默认按移送目的）',
      'take it as a new case, join its evidence to a case, or only keep it (by its purpose if left out)',
    ),
  },
  case: { takes: 'ID', does: does('证据并入的本单位案件编号', 'id of the case here that the evidence is joined to') },
  purpose: {
    takes: 'PURPOSE',
    choices: ['transfer', 'clue', 'evidence', 'assistance', 'reply', 'operation', 'first-violations', 'warning'],
    does: does('移送目的（默认 transfer）', 'what the bundle is for (transfer by default)'),
  },
  to: {
    takes: 'AUTHORITY|FOLDER|ADDRESS',
    does: does(
      '接收机关编号或名称；backup、archive：写入的文件夹；store：服务器地址或新文件夹',
      'receiving authority, by id or name; backup and archive: folder to write to; store: address of a server, or a new folder',
    ),
  },
  note: { takes: 'TEXT', does: does('给对方的说明', 'words for the receiver') },
  'reply-by': { takes: 'DATE', does: does('请于此日前答复', 'day by which an answer is asked for') },
  'passphrase-file': {
    takes: 'FILE',
    does: does(
      '首行为加密口令的文件；store：首行为服务器口令',
      'file whose first line is the passphrase; store: the password of the server',
    ),
  },
  certificates: {
    takes: 'FILE',
    does: does('为服务器作证的证书（PEM）', 'certificates that vouch for the server (PEM)'),
  },
  'data-passphrase-file': {
    takes: 'FILE',
    does: does('首行为数据文件夹口令的文件', 'file whose first line is the passphrase of the data folder'),
  },
  who: { takes: 'NAME', does: does('经办人', 'the person who does it') },
  name: { takes: 'NAME', does: does('相邻单位名称', 'name of the neighbouring office') },
  authority: { takes: 'ID', does: does('机关编号', 'id of the authority') },
  evidence: { takes: 'DIR', does: does('存放证据文件的文件夹', 'folder of the evidence files') },
  papers: { takes: 'DIR', does: does('存放已制作文书的文件夹', 'folder of the papers made') },
  data: {
    takes: 'DIR',
    does: does('数据文件夹（batch 写入，其余只读取）', 'data folder (batch writes to it, others only read it)'),
  },
  like: {
    takes: 'CASE.json|ID',
    does: does('取用共同事实的案件', 'case whose common facts are taken over'),
  },
  common: {
    takes: 'GROUP[,GROUP]',
    list: true,
    choices: commonGroups,
    does: does(
      '取用哪些共同事实（默认不含 act-facts、finding、narrative）',
      'which common facts (all but act-facts, finding and narrative by default)',
    ),
  },
  combined: { does: does('另外合成供打印的 PDF', 'PDFs for printing as well') },
  issue: { does: does('签发文书，取用文号', 'issue the papers, each with its number') },
  plan: { does: does('只报告，不办理', 'only report; nothing is made') },
  year: { takes: 'YYYY', does: does('年度', 'year of the series') },
  json: { does: does('标准输出每行一个 JSON 对象', 'one JSON object a line on standard output') },
  help: { does: does('显示帮助', 'show this help') },
} as const satisfies { readonly [name: string]: Option };

export type OptionName = keyof typeof options;
