// A paper of one paragraph, for what checks read off papers.
import type { Block, Run, Words } from '../../templates/paper/blocks';
import type { Paper } from '../../templates/paper/paper';
import { standardPage } from '../../templates/paper/settings';

const said = (text: string | readonly Run[]): readonly Run[] => (typeof text === 'string' ? [{ text }] : text);

/** A paper of one paragraph. */
export function samplePaper(
  kind: string,
  language: Paper['language'],
  zh: string | readonly Run[],
  en: string | readonly Run[] = [],
): Paper {
  const text: Words = { zh: said(zh), en: said(en) };
  const block: Block<Words> = { kind: 'paragraph', clause: 'clause-1', level: 'body', text };
  return {
    kind,
    name: { zh: '文书', en: 'Paper' },
    template: { edition: '2026-11-23', origin: 'shipped' },
    page: 'form',
    language,
    layout: 'stacked',
    draft: false,
    subject: { id: '01JDCASE00000000000000000A', title: '文书', author: '平湖市' },
    date: '2026-11-27',
    settings: standardPage,
    blocks: [block],
    copies: [],
  };
}
