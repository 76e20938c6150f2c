// Hand-made papers for the tests of printing: fictitious text in the shapes that real papers have.
import type { Block, Run, Words } from '../../templates/paper/blocks';
import type { Paper } from '../../templates/paper/paper';
import { standardPage } from '../../templates/paper/settings';

export function words(zh: string, en = ''): Words {
  return { zh: zh === '' ? [] : [{ text: zh }], en: en === '' ? [] : [{ text: en }] };
}

export function fact(text: string, field: string): Run {
  return { text, field };
}

export function paperOf(blocks: readonly Block<Words>[], over: Partial<Paper> = {}): Paper {
  return {
    kind: 'sample',
    name: { zh: '样张', en: 'Sample' },
    template: { edition: '2026-01', origin: 'shipped' },
    page: 'form',
    language: 'zh',
    layout: 'stacked',
    draft: false,
    subject: { id: '01HZZZZZZZZZZZZZZZZZZZZZZZ', title: '样张 A&B', author: '平湖市综合行政执法局' },
    date: '2026-11-23',
    settings: standardPage,
    blocks,
    copies: [],
    ...over,
  };
}

export function paragraph(zh: string, en = '', level: 'body' | 'plain' | 'heading-1' = 'body'): Block<Words> {
  return { kind: 'paragraph', clause: 'text', level, text: words(zh, en) };
}

/** Running Chinese text of about `length` characters without awkward marks. */
export function plainText(length: number): string {
  const unit = '城市管理行政执法人员依法履行职责维护市容整洁保障公共秩序';
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
