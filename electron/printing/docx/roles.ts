// What each role of text looks like: the one table that the styles are made of. Sizes come from the page's settings.
import type { PageSettings } from '../../../templates/paper/settings';
import type { Face } from './faces';

/** `both`: justified, as running Chinese text is. `chars`: the indent of the first line in characters of body type. */
export type Look = {
  readonly name: string;
  readonly face: Face;
  readonly zhPt: number;
  readonly enPt: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly firstLineChars?: number;
  /** Line pitch as a multiple of the type; left out: the page's pitch. `auto`: as tall as the type asks, for tables. */
  readonly lead?: number | 'auto';
  /** Lines of the page's pitch before and after. */
  readonly linesBefore?: number;
  readonly linesAfter?: number;
  readonly color?: string;
  readonly keepNext?: boolean;
  readonly outlineLevel?: number;
};

export const red = 'E60000';

/** @returns looks by role. The style of role `body` is PilinBody, of its English PilinBodyEnglish. */
export function looksOf(settings: PageSettings) {
  return { ...headLooks(settings), ...runningLooks(settings), ...tableLooks(settings), ...footLooks(settings) };
}

function headLooks({ titlePt, bodyPt, englishPt }: PageSettings) {
  const centred = { face: 'title', align: 'center', zhPt: titlePt, enPt: bodyPt, keepNext: true } as const;
  const flush = { face: 'body', zhPt: bodyPt, enPt: englishPt, align: 'left' } as const;
  return {
    organ: { ...centred, name: '毗邻 机关名称', lead: 1.4 },
    redHead: { ...centred, name: '毗邻 发文机关标志', lead: 1.3, color: red },
    title: { ...centred, name: '毗邻 标题', lead: 1.5, linesAfter: 1, keepNext: false },
    number: { ...flush, name: '毗邻 文号' },
    addressee: { ...flush, name: '毗邻 主送机关', keepNext: true },
  } satisfies Record<string, Look>;
}

function runningLooks({ bodyPt, englishPt, notePt }: PageSettings) {
  const flush = { face: 'body', zhPt: bodyPt, enPt: englishPt, align: 'left' } as const;
  const indented = { ...flush, align: 'both', firstLineChars: 2 } as const;
  return {
    body: { ...indented, name: '毗邻 正文' },
    plain: { ...flush, name: '毗邻 顶格正文' },
    note: { ...indented, name: '毗邻 说明', zhPt: notePt, enPt: notePt - 1.5, lead: 1.5 },
    'heading-1': { ...indented, name: '毗邻 一级标题', face: 'heading', keepNext: true, outlineLevel: 0 },
    'heading-2': { ...indented, name: '毗邻 二级标题', face: 'subheading', keepNext: true, outlineLevel: 1 },
    'heading-3': { ...indented, name: '毗邻 三级标题', keepNext: true, outlineLevel: 2 },
    'heading-4': { ...indented, name: '毗邻 四级标题', keepNext: true, outlineLevel: 3 },
    listItem: { ...indented, name: '毗邻 列表' },
    question: { ...indented, name: '毗邻 问', keepNext: true },
    answer: { ...indented, name: '毗邻 答' },
    remark: { ...indented, name: '毗邻 附注' },
    attachment: { ...indented, name: '毗邻 附件说明' },
  } satisfies Record<string, Look>;
}

function tableLooks({ tablePt }: PageSettings) {
  const table = { face: 'body', zhPt: tablePt, enPt: tablePt, align: 'left', lead: 'auto' } as const;
  const caption = { face: 'heading', zhPt: tablePt + 1.5, enPt: tablePt, align: 'center', lead: 1.6 } as const;
  return {
    caption: { ...caption, name: '毗邻 图表题' },
    tableText: { ...table, name: '毗邻 表格文字' },
    tableHead: { ...table, name: '毗邻 表头', face: 'heading', align: 'center' },
    tableTotal: { ...table, name: '毗邻 合计', face: 'heading' },
    picture: { ...table, name: '毗邻 图片', align: 'center' },
  } satisfies Record<string, Look>;
}

function footLooks({ bodyPt, englishPt, notePt, pageNumberPt }: PageSettings) {
  const flush = { face: 'body', zhPt: bodyPt, enPt: englishPt, align: 'left' } as const;
  const number = { ...flush, zhPt: pageNumberPt, enPt: pageNumberPt } as const;
  return {
    signLine: { ...flush, name: '毗邻 签名', zhPt: bodyPt - 2, lead: 1.5 },
    signature: { ...flush, name: '毗邻 署名', align: 'right' },
    receiptTitle: { ...flush, name: '毗邻 回证标题', face: 'title', align: 'center', keepNext: true, lead: 1.6 },
    annexLabel: { ...flush, name: '毗邻 附件标记', face: 'heading', keepNext: true },
    endMark: { ...flush, name: '毗邻 以下空白', align: 'center' },
    imprint: { ...number, name: '毗邻 版记', enPt: englishPt, lead: 1.5 },
    header: { ...flush, name: '毗邻 页眉', zhPt: notePt, enPt: notePt, lead: 1.2 },
    pageNumber: { ...number, name: '毗邻 页码', face: 'number', lead: 1 },
  } satisfies Record<string, Look>;
}

export type Role = keyof ReturnType<typeof looksOf>;

/** The id of a role's style: `heading-1` in English is PilinHeading1English. */
export function styleId(role: Role, language: 'zh' | 'en'): string {
  const known = styleIds[language].get(role);
  if (known !== undefined) return known;
  const id = newStyleId(role, language);
  styleIds[language].set(role, id);
  return id;
}

/** Put together once: every paragraph names its style. */
const styleIds = { zh: new Map<Role, string>(), en: new Map<Role, string>() };

function newStyleId(role: Role, language: 'zh' | 'en'): string {
  const name = role.replace('-', '');
  return `Pilin${name.charAt(0).toUpperCase()}${name.slice(1)}${language === 'en' ? 'English' : ''}`;
}

/** Styles of stretches within a text. */
export const characterStyles = { gap: 'PilinGap', sealPlace: 'PilinSealPlace', signer: 'PilinSigner' } as const;
