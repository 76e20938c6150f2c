// The comparison of one matter across places as a paper: a table with a column for each place, and what differs in words.
import type { Bilingual } from '../language/bilingual';
import { sayDate } from '../language/dates';
import { comparePlaces } from '../law/compare-places';
import { comparisonRows, spokenRows } from '../law/comparison/comparison-rows';
import { likenessWords } from '../law/place-words';
import type { Law, Matter } from '../law/schema';
import type { Office } from '../office/office';
import type { Block, Words } from '../paper/blocks';
import { ownPaper, ownWords } from '../paper/own-paper';
import type { Language, Paper } from '../paper/paper';
import { pageOf } from '../paper/settings';
import { differenceInWords } from './difference-words';

export type ComparedPlace = { readonly division: string; readonly name: Bilingual };

type Wish = {
  readonly office: Pick<Office, 'page'>;
  readonly law: Law;
  readonly matter: Matter;
  readonly places: readonly ComparedPlace[];
  /** YYYY-MM-DD */
  readonly date: string;
  readonly language: Language;
};

const name: Bilingual = { zh: '事项法律依据对照表', en: 'Legal Bases of a Matter Compared' };

export function comparisonPaper(wish: Wish): Paper {
  const { office, matter, date, language } = wish;
  return ownPaper({
    kind: 'matter-comparison',
    name,
    page: 'form',
    language,
    subject: { id: matter.id, title: `${name.zh} ${matter.name.zh}`, author: '' },
    date,
    settings: pageOf(office.page),
    blocks: blocksOf(wish),
  });
}

function blocksOf({ law, matter, places, date }: Wish): Block<Words>[] {
  const comparison = comparePlaces(
    law,
    matter,
    places.map(({ division }) => division),
    date,
  );
  const rows = comparisonRows(comparison);
  const day = sayDate(date);
  const difference = differenceInWords(spokenRows(rows));
  const about = {
    zh: `事项：${matter.name.zh}。按${day.zh}施行的规定对照。${difference.zh}。`,
    en: `Matter: ${matter.name.en || matter.name.zh}. Compared by the law in force on ${day.en}: ${difference.en}.`,
  };
  const head = (text: Bilingual, share: number) => ({ head: ownWords(text), align: 'left' as const, share });
  return [
    { kind: 'title', clause: 'title', text: ownWords(name) },
    { kind: 'paragraph', clause: 'about', level: 'body', text: ownWords(about) },
    {
      kind: 'data-table',
      clause: 'comparison',
      columns: [head({ zh: '项目', en: 'Item' }, 2), ...places.map((place) => head(place.name, 4))],
      rows: rows.map((row) => ({
        kind: 'row' as const,
        cells: [
          ownWords({
            zh: `${row.name.zh}（${likenessWords[row.likeness].zh}）`,
            en: `${row.name.en} (${likenessWords[row.likeness].en})`,
          }),
          ...row.cells.map((cell) => ownWords({ zh: cell.zh, en: cell.en })),
        ],
      })),
    },
    { kind: 'paragraph', clause: 'reservation', level: 'note', text: ownWords(reservationOf(matter)) },
  ];
}

/** The reservation that papers of the matter bear as well, in words. */
function reservationOf({ sourceStatus, reviewed }: Matter): Bilingual {
  if (sourceStatus === 'candidate') {
    return {
      zh: '本事项及其依据由法规文本整理而成，不是官方清单内容，须经本单位确认。中文文本为准，英文仅供参考。',
      en: 'This matter and its basis were drawn from statutes and are not an official list; the office must confirm them. The Chinese text prevails.',
    };
  }
  const reference = {
    zh: '中文文本为准，英文仅供参考。',
    en: 'The Chinese text prevails; the English is for reference only.',
  };
  if (reviewed === undefined) {
    return {
      zh: `没有记载本事项由谁核对，使用前请核对条文。${reference.zh}`,
      en: `It is not recorded who verified this matter; verify the articles before use. ${reference.en}`,
    };
  }
  const by = `${reviewed.by} ${reviewed.on}`.trim();
  return { zh: `经${by}核对。${reference.zh}`, en: `Verified by ${by}. ${reference.en}` };
}
