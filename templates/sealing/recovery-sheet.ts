// The sheet with the recovery key of an encrypted data folder: printed, locked away, and read by somebody under stress.
import { type Bilingual, noWords } from '../language/bilingual';
import type { Office } from '../office/office';
import type { Block, Words } from '../paper/blocks';
import type { Paper } from '../paper/paper';
import { pageOf } from '../paper/settings';

type Sheet = {
  readonly office: Office;
  /** Eight, each with its check sign last. */
  readonly groups: readonly string[];
  /** Tells this key from an earlier one: 16 hexadecimal digits. */
  readonly keyId: string;
  /** YYYY-MM-DD */
  readonly date: string;
};

const groupsPerLine = 4;

export function recoverySheet({ office, groups, keyId, date }: Sheet): Paper {
  // The first of an office file is the office itself; those after it act jointly with it.
  const name = office.authorities[0]?.name ?? noWords;
  const numbered = groups.map((group, index) => `${index + 1}: ${group}`);
  const lines = [numbered.slice(0, groupsPerLine), numbered.slice(groupsPerLine)].map((line) => line.join('    '));
  const blocks: Block<Words>[] = [
    { kind: 'title', clause: 'title', text: words(title) },
    table(name, date, keyId),
    paragraph('key', 'heading-1', { zh: '恢复密钥', en: 'Recovery key' }),
    ...lines.map((line, index) => paragraph(`groups-${index + 1}`, 'heading-2', { zh: line, en: '' })),
    paragraph('signs', 'note', signs),
    paragraph('what', 'heading-1', { zh: '说明', en: 'What it is' }),
    ...points.map(({ zh, en }, index) =>
      paragraph(`point-${index + 1}`, 'note', { zh: `${index + 1}. ${zh}`, en: `${index + 1}. ${en}` }),
    ),
    kept(),
  ];
  return {
    kind: 'recovery-sheet',
    name: title,
    template: { edition: '1', origin: 'shipped' },
    page: 'form',
    language: 'zh-en',
    layout: 'stacked',
    draft: false,
    subject: { id: 'recovery-sheet', title: title.zh, author: name.zh },
    date,
    settings: pageOf(office.page),
    blocks,
    copies: [],
  };
}

const title = { zh: '数据文件夹恢复单', en: 'Recovery Sheet of the Data Folder' };

const signs: Bilingual = {
  zh: '共八组，每组五位，第五位为校验位；只用数字和大写字母，没有字母 I、L、O、U。录入时空格、横线和大小写不影响。',
  en: 'Eight groups of five signs; the fifth of each is its check sign. Digits and capital letters only, never I, L, O or U. Spaces, dashes and small letters make no difference when it is typed.',
};

const points: readonly Bilingual[] = [
  {
    zh: '忘记口令时，用本恢复密钥可以打开本单位加密的数据文件夹，并设置新口令：启动毗邻文书，选择“忘记口令”。',
    en: 'If the passphrase is forgotten, this key opens the office’s encrypted data folder and lets a new passphrase be set: start Pilin and choose “Forgotten the passphrase”.',
  },
  {
    zh: '口令和恢复密钥都丢失的，案件、文书、照片和备份都无法再打开，任何人（包括程序的编写者）都不能恢复。',
    en: 'If both the passphrase and this key are lost, cases, papers, photographs and backups can never be opened again, by nobody, the makers of the program included.',
  },
  {
    zh: '得到本单和数据文件夹的人可以读取全部内容。请锁入保险柜，不要放在计算机旁；打印后删除本单的电子文件。',
    en: 'Whoever has this sheet and the data folder can read everything. Keep it in a safe, not beside the computer; delete the file of this sheet once it is printed.',
  },
  {
    zh: '换发新的恢复密钥后，本单对数据文件夹不再有效，但仍能打开此前的备份；请连同旧备份一并处理后再销毁。',
    en: 'Once a new recovery key is made, this one no longer opens the data folder, but still opens backups from before. Destroy it only together with those backups.',
  },
];

function table(name: Bilingual, date: string, keyId: string): Block<Words> {
  const id = keyId.replace(/(.{4})(?=.)/g, '$1-');
  return {
    kind: 'field-table',
    clause: 'office',
    rows: [
      [{ label: words({ zh: '单位', en: 'Office' }), value: words(name) }],
      [
        { label: words({ zh: '生成日期', en: 'Made on' }), value: words({ zh: date, en: date }) },
        { label: words({ zh: '密钥编号', en: 'Key number' }), value: words({ zh: id, en: id }) },
      ],
    ],
  };
}

function kept(): Block<Words> {
  const line = (label: Bilingual) => ({ label: words(label), blankMm: 60 });
  return {
    kind: 'signature',
    clause: 'kept',
    lines: [line({ zh: '保管人（签名）', en: 'Kept by (signature)' }), line({ zh: '存放地点', en: 'Kept at' })],
    organs: [],
  };
}

function paragraph(clause: string, level: 'heading-1' | 'heading-2' | 'note', text: Bilingual): Block<Words> {
  return { kind: 'paragraph', clause, level, text: words(text), keepWithNext: true };
}

function words({ zh, en }: Bilingual): Words {
  return { zh: zh === '' ? [] : [{ text: zh }], en: en === '' ? [] : [{ text: en }] };
}
