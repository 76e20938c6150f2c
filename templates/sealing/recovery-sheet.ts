// The sheet with the recovery key of an encrypted data folder: printed, locked away, and read by somebody under stress.
import { type Bilingual, noWords } from '../language/bilingual';
import type { Office } from '../office/office';
import type { Block, Words } from '../paper/blocks';
import { ownPaper, ownWords } from '../paper/own-paper';
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

/** To be written by hand. */
const toWrite: Bilingual = { zh: '　', en: '' };

export function recoverySheet({ office, groups, keyId, date }: Sheet): Paper {
  // The first of an office file is the office itself; those after it act jointly with it.
  const name = office.authorities[0]?.name ?? noWords;
  const numbered = groups.map((group, index) => `${index + 1}: ${group}`);
  const lines = [numbered.slice(0, groupsPerLine), numbered.slice(groupsPerLine)].map((line) => line.join('    '));
  const blocks: Block<Words>[] = [
    { kind: 'title', clause: 'title', text: ownWords(title) },
    table(name, date, keyId),
    paragraph('key', 'heading-1', { zh: '恢复密钥', en: 'Recovery key' }),
    ...lines.map((line, index) => paragraph(`groups-${index + 1}`, 'heading-2', { zh: line, en: '' })),
    paragraph('signs', 'note', signs),
    ...points.map(({ zh, en }, index) =>
      paragraph(`point-${index + 1}`, 'note', { zh: `${index + 1}. ${zh}`, en: `${index + 1}. ${en}` }),
    ),
  ];
  return ownPaper({
    kind: 'recovery-sheet',
    name: title,
    page: 'form',
    language: 'zh-en',
    subject: { id: 'recovery-sheet', title: title.zh, author: name.zh },
    date,
    settings: pageOf(office.page),
    blocks,
  });
}

const title = { zh: '数据文件夹恢复单', en: 'Recovery Sheet of the Data Folder' };

const signs: Bilingual = {
  zh: '每组第五位为校验位；没有字母 I、L、O、U；空格、横线和大小写不影响。',
  en: 'The fifth sign of each group checks it; never I, L, O or U; spaces, dashes and case don’t matter.',
};

const points: readonly Bilingual[] = [
  {
    zh: '忘记口令时：启动毗邻文书，选择“忘记口令”，录入八组密钥，设置新口令。',
    en: 'If the passphrase is forgotten: start Pilin, choose “Forgotten the passphrase”, type the eight groups, set a new one.',
  },
  {
    zh: '口令和本密钥都丢失的，案件、文书、照片和加密的备份永远无法打开，任何人都不能恢复。',
    en: 'If both the passphrase and this key are lost, cases, papers, photographs and encrypted backups can never be opened again, by anybody.',
  },
  {
    zh: '持有本单和数据文件夹的人可以读取全部内容：请锁入保险柜；打印后删除本单的电子文件。',
    en: 'Whoever has this sheet and the data folder can read everything: keep it in a safe, and delete its file once it is printed.',
  },
  {
    zh: '换发新密钥后，本单只能打开此前的备份；请与那些备份一并销毁。',
    en: 'Once a new key is made, this one opens only backups from before; destroy it together with those.',
  },
];

function table(name: Bilingual, date: string, keyId: string): Block<Words> {
  const id = keyId.replace(/(.{4})(?=.)/g, '$1-');
  return {
    kind: 'field-table',
    clause: 'office',
    rows: [
      [{ label: ownWords({ zh: '单位', en: 'Office' }), value: ownWords(name) }],
      [
        { label: ownWords({ zh: '生成日期', en: 'Made on' }), value: ownWords({ zh: date, en: date }) },
        { label: ownWords({ zh: '密钥编号', en: 'Key number' }), value: ownWords({ zh: id, en: id }) },
      ],
      [
        { label: ownWords({ zh: '保管人', en: 'Kept by' }), value: ownWords(toWrite) },
        { label: ownWords({ zh: '存放地点', en: 'Kept at' }), value: ownWords(toWrite) },
      ],
    ],
  };
}

function paragraph(clause: string, level: 'heading-1' | 'heading-2' | 'note', text: Bilingual): Block<Words> {
  return { kind: 'paragraph', clause, level, text: ownWords(text), keepWithNext: level !== 'note' };
}
