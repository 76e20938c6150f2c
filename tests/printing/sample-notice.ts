// A hand-made order to correct, as the compose part would make it.
import type { Block, Words } from '../../templates/paper/blocks';
import type { Paper } from '../../templates/paper/paper';
import { fact, paperOf, words } from './sample-papers';
import { factEnglish, factText, orderEnglish, orderText, remedyEnglish, remedyText } from './sample-texts';

/** An order to correct of about two pages in two languages. */
export function notice(over: Partial<Paper> = {}): Paper {
  return paperOf(noticeBlocks(), { language: 'zh-en', ...over });
}

export function noticeBlocks(): readonly Block<Words>[] {
  return [
    {
      kind: 'masthead',
      clause: 'masthead',
      style: 'form',
      organs: [words('平湖市综合行政执法局', 'Pinghu Comprehensive Administrative Law Enforcement Bureau')],
    },
    {
      kind: 'title',
      clause: 'title',
      text: words('责令限期改正通知书', 'Notice of Order to Make Corrections within a Time Limit'),
    },
    {
      kind: 'number',
      clause: 'number',
      text: { zh: [fact('平综执责改字〔2026〕第0012号', 'numbers.order')], en: [] },
    },
    {
      kind: 'field-table',
      clause: 'party',
      rows: [
        [
          {
            label: words('当事人', 'Party'),
            value: {
              zh: [fact('平湖市喆镕堃餐饮管理有限公司', 'party.name')],
              en: [fact('Pinghu Zherongkun Catering Management Co., Ltd.', 'party.name')],
            },
          },
        ],
        [
          { label: words('统一社会信用代码', 'Unified Social Credit Code'), value: words('92330482MA0TEXT04J') },
          { label: words('法定代表人', 'Legal representative'), value: words('沈玥𠮷', 'Shen Yueji') },
        ],
        [
          {
            label: words('地址', 'Address'),
            value: words(
              '浙江省平湖市当湖街道人民路128号',
              'No. 128 Renmin Road, Danghu Subdistrict, Pinghu, Zhejiang',
            ),
          },
        ],
      ],
    },
    {
      kind: 'addressee',
      clause: 'addressee',
      text: words('平湖市喆镕堃餐饮管理有限公司：', 'To Pinghu Zherongkun Catering Management Co., Ltd.:'),
    },
    { kind: 'paragraph', clause: 'facts', level: 'body', text: words(factText, factEnglish) },
    { kind: 'paragraph', clause: 'order', level: 'body', text: words(orderText, orderEnglish) },
    {
      kind: 'list',
      clause: 'requirements',
      ordered: true,
      items: [
        words(
          '将占用人行道的桌椅、灶具全部移入店内；',
          'Move all tables, chairs and cooking equipment from the pavement into the premises;',
        ),
        words('清理油污，恢复人行道整洁。', 'Remove grease and restore the pavement to a clean condition.'),
      ],
    },
    { kind: 'paragraph', clause: 'remedy', level: 'body', text: words(remedyText, remedyEnglish) },
    {
      kind: 'paragraph',
      clause: 'prevail',
      level: 'note',
      text: words(
        '本文书以中文文本为准，英文译文仅供参考。',
        'The Chinese text prevails; the English translation is for reference only.',
      ),
    },
    {
      kind: 'signature',
      clause: 'signature',
      lines: [
        {
          label: words('执法人员（签名）', 'Enforcement officers (signature)'),
          value: words('张翀、李瑨', 'Zhang Chong, Li Jin'),
          blankMm: 60,
        },
        {
          label: words('执法证号', 'Certificate Nos.'),
          value: words('33048200123、33048200456', '33048200123, 33048200456'),
          blankMm: 0,
        },
      ],
      organs: [
        {
          name: words('平湖市综合行政执法局', 'Pinghu Comprehensive Administrative Law Enforcement Bureau'),
          sealDiameterMm: 42,
        },
      ],
      date: words('2026年11月23日', '23 November 2026'),
    },
    {
      kind: 'receipt',
      clause: 'receipt',
      title: words('送达回执', 'Acknowledgement of Receipt'),
      lines: [
        { label: words('受送达人（签名或盖章）', 'Recipient (signature or seal)'), blankMm: 60 },
        { label: words('收到时间', 'Time of receipt'), blankMm: 60 },
      ],
    },
  ];
}
