// Official documents and letters of any length and with any organs, to be measured.
import type { Block, Words } from '../../templates/paper/blocks';
import type { Paper } from '../../templates/paper/paper';
import { paperOf, paragraph, plainText, words } from './sample-papers';

export const threeOrgans = [
  words('平湖市综合行政执法局', 'Pinghu Comprehensive Administrative Law Enforcement Bureau'),
  words(
    '上海市金山区城市管理行政执法局',
    'Jinshan District Urban Management and Law Enforcement Bureau, Shanghai, at Home in Shihua Subdistrict',
  ),
  words('苏州市城市管理局', 'Suzhou Bureau'),
];

/** A name of two hundred characters. */
export const endlessOrgan = words(
  `${'平湖市毗邻区域城市管理综合行政执法'.repeat(12).slice(0, 196)}管理局全`,
  'Bureau of a Very Long Name '.repeat(8).trim(),
);

type Shape = {
  readonly organs: readonly Words[];
  /** Characters of text. */
  readonly length: number;
  readonly over?: Partial<Paper>;
};

function body(length: number): readonly Block<Words>[] {
  const parts = Math.max(1, Math.round(length / 130));
  return Array.from({ length: parts }, () => paragraph(plainText(Math.max(20, Math.floor(length / parts))), ''));
}

function signature(organs: readonly Words[]): Block<Words> {
  return {
    kind: 'signature',
    clause: 'signature',
    lines: [],
    organs: organs.map((name) => ({ name, sealDiameterMm: 42 })),
    date: words('2026年11月23日'),
  };
}

export function officialDocument({ organs, length, over = {} }: Shape): Paper {
  return paperOf(
    [
      { kind: 'masthead', clause: 'masthead', style: 'red-head', organs, suffix: words('文件') },
      { kind: 'number', clause: 'number', text: words('平综执联案〔2026〕12号') },
      { kind: 'title', clause: 'title', text: words('关于印发联合执法行动方案的通知') },
      { kind: 'addressee', clause: 'addressee', text: words('各参加单位：') },
      ...body(length),
      signature(organs),
      {
        kind: 'imprint',
        clause: 'imprint',
        copyTo: words('嘉兴市综合行政执法局、上海市城市管理行政执法局。'),
        printedBy: words('平湖市综合行政执法局'),
        printedOn: words('2026年11月23日印发'),
      },
    ],
    { page: 'general', ...over },
  );
}

export function officialLetter({ organs, length, over = {} }: Shape): Paper {
  return paperOf(
    [
      { kind: 'masthead', clause: 'masthead', style: 'letter', organs },
      { kind: 'number', clause: 'number', text: words('平综执协函〔2026〕3号') },
      { kind: 'title', clause: 'title', text: words('关于请求协助调查有关情况的函') },
      { kind: 'addressee', clause: 'addressee', text: words('上海市金山区城市管理行政执法局：') },
      ...body(length),
      signature(organs),
      { kind: 'paragraph', clause: 'contact', level: 'remark', text: words('（联系人：沈一鸣，电话：0573-00000482）') },
      { kind: 'imprint', clause: 'imprint', copyTo: words('嘉兴市综合行政执法局。') },
    ],
    { page: 'letter', ...over },
  );
}
