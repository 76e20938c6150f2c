// The sheet on which an office hands its key's fingerprint to a neighbour: printed, sealed, compared group by group.
import { type Bilingual, noWords } from '../language/bilingual';
import type { Office } from '../office/office';
import type { Block, Words } from '../paper/blocks';
import { ownPaper, ownWords } from '../paper/own-paper';
import type { Paper } from '../paper/paper';
import { pageOf } from '../paper/settings';

type Sheet = {
  readonly office: Office;
  readonly fingerprint: string;
  /** YYYY-MM-DD */
  readonly date: string;
  /** Who hands it out. */
  readonly by: string;
};

const groupsPerLine = 5;

export function keySheet({ office, fingerprint, date, by }: Sheet): Paper {
  const groups = fingerprint.split('-');
  const lines = [groups.slice(0, groupsPerLine), groups.slice(groupsPerLine)].map((line) => line.join('   '));
  // The first of an office file is the office itself; those after it act jointly with it.
  const name = office.authorities[0]?.name ?? noWords;
  const blocks: Block<Words>[] = [
    { kind: 'title', clause: 'title', text: ownWords(title) },
    table(name, date, by),
    paragraph('key', 'heading-1', { zh: '本单位密钥指纹', en: 'Fingerprint of this office’s key' }),
    ...lines.map((line, index) => paragraph(`groups-${index + 1}`, 'heading-2', { zh: line, en: '' })),
    paragraph('how', 'heading-1', { zh: '核对方法', en: 'How it is compared' }),
    ...steps.map(({ zh, en }, index) =>
      paragraph(`step-${index + 1}`, 'note', { zh: `${index + 1}. ${zh}`, en: `${index + 1}. ${en}` }),
    ),
    signature(),
  ];
  return ownPaper({
    kind: 'key-sheet',
    name: title,
    page: 'form',
    language: 'zh-en',
    subject: { id: 'key-sheet', title: title.zh, author: name.zh },
    date,
    settings: pageOf(office.page),
    blocks,
  });
}

const title = { zh: '密钥指纹核对单', en: 'Sheet for Comparing Key Fingerprints' };

const steps: readonly Bilingual[] = [
  {
    zh: '本单当面交换，或者通过机要、公函交换；只凭网络上收到的图片不能核对。',
    en: 'This sheet is handed over in person or by official letter; a picture that came over a network is not enough.',
  },
  {
    zh: '在“往来—密钥与相邻单位”中照本单录入指纹，十组、每组四位，须全部一致；不要从屏幕上复制。',
    en: 'Type the fingerprint from this sheet under Exchange, Keys and neighbours: ten groups of four, all of which must agree. Do not copy it from a screen.',
  },
  {
    zh: '核对人在下方签名，本单由接收单位存档。',
    en: 'Whoever compared it signs below; the receiving office keeps this sheet.',
  },
];

function table(name: Bilingual, date: string, by: string): Block<Words> {
  return {
    kind: 'field-table',
    clause: 'office',
    rows: [
      [{ label: ownWords({ zh: '单位', en: 'Office' }), value: ownWords(name) }],
      [
        { label: ownWords({ zh: '出具日期', en: 'Date' }), value: ownWords({ zh: date, en: date }) },
        { label: ownWords({ zh: '出具人', en: 'Issued by' }), value: ownWords({ zh: by, en: by }) },
      ],
    ],
  };
}

function signature(): Block<Words> {
  const line = (label: Bilingual) => ({ label: ownWords(label), blankMm: 60 });
  return {
    kind: 'signature',
    clause: 'compared',
    lines: [line({ zh: '核对人（签名）', en: 'Compared by (signature)' }), line({ zh: '核对日期', en: 'Compared on' })],
    organs: [],
  };
}

function paragraph(clause: string, level: 'heading-1' | 'heading-2' | 'note', text: Bilingual): Block<Words> {
  return { kind: 'paragraph', clause, level, text: ownWords(text), keepWithNext: true };
}
