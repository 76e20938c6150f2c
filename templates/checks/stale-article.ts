// Article numbers of the Penalty Law as they were before 2021-07-15, still quoted in typed texts (law-and-forms 3.2).
// A number alone proves nothing (Article 33 exists in both): it counts only with the words of its old subject.
import { type Found, found, nothing, type Rule } from './rule';
import type { TextSubject } from './text-subject';
import { sentencesOf, wholeTexts } from './whole-texts';

type Moved = {
  readonly old: number;
  readonly oldZh: string;
  /** Words of what the article was about, and words that show the present article is meant. */
  readonly about: RegExp;
  readonly unless?: RegExp;
  readonly now: string;
  readonly nowEn: string;
};

const moved: readonly Moved[] = [
  {
    old: 23,
    oldZh: '二十三',
    about: /责令|order(?:ed)? to (?:correct|rectify)/,
    unless: /管辖|jurisdiction/,
    now: '第二十八条第一款',
    nowEn: 'paragraph 1 of Article 28',
  },
  {
    old: 27,
    oldZh: '二十七',
    about: /不予(?:行政)?处罚|no (?:administrative )?penalty|not to impose|exempt/,
    unless: /移送|犯罪|crim/,
    now: '第三十三条第一款',
    nowEn: 'paragraph 1 of Article 33',
  },
  {
    old: 31,
    oldZh: '三十一',
    about: /告知|inform/,
    unless: /精神|智力|监护|guardian/,
    now: '第四十四条',
    nowEn: 'Article 44',
  },
  {
    old: 32,
    oldZh: '三十二',
    about: /陈述|申辩|statement|defen[cds]/,
    unless: /从轻|减轻|lighter|mitigat/,
    now: '第四十五条',
    nowEn: 'Article 45',
  },
  {
    old: 33,
    oldZh: '三十三',
    about: /当场(?:作出|处罚|决定|缴)|简易程序|on-the-spot penalt|summary procedure/,
    unless: /不予|no (?:administrative )?penalty|exempt/,
    now: '第五十一条',
    nowEn: 'Article 51',
  },
  {
    old: 37,
    oldZh: '三十七',
    about: /回避|少于两人|少于二人|withdraw|recus|two officers/,
    now: '第四十二条、第四十三条、第五十五条',
    nowEn: 'Articles 42, 43 and 55',
  },
  {
    old: 38,
    oldZh: '三十八',
    about: /决定|decid|decision/,
    unless: /无效|invalid|void/,
    now: '第五十七条',
    nowEn: 'Article 57',
  },
  {
    old: 39,
    oldZh: '三十九',
    about: /决定书|written decision/,
    unless: /公示|publici/,
    now: '第五十九条',
    nowEn: 'Article 59',
  },
  { old: 40, oldZh: '四十', about: /送达|交付|serv(?:e|ice)|deliver/, now: '第六十一条', nowEn: 'Article 61' },
  { old: 42, oldZh: '四十二', about: /听证|hearing/, now: '第六十三条、第六十四条', nowEn: 'Articles 63 and 64' },
  {
    old: 51,
    oldZh: '五十一',
    about: /加处|百分之三|3%|3 per ?cent/,
    now: '第七十二条第一款第（一）项',
    nowEn: 'item (1), paragraph 1 of Article 72',
  },
];

/** From this day the 2021 revision applies. */
const revised = '2021-07-15';

/** What both languages' citations are found by: few texts hold it, and only those are looked through. */
const namesPenaltyLaw = /行政处罚法|Administrative Penalt/;

export const staleArticle: Rule<TextSubject> = {
  code: 'stale-article',
  severity: 'block',
  find: (subject) => {
    if (subject.date < revised) return nothing;
    return wholeTexts(subject).flatMap(({ text, pathAt }) =>
      (namesPenaltyLaw.test(text) ? sentencesOf(text) : []).flatMap(({ sentence, start }) =>
        [...articlesZh(sentence), ...articlesEn(sentence)].flatMap(({ article, index }): readonly Found[] => {
          const entry = moved.find((one) => one.old === article);
          if (!entry?.about.test(sentence) || entry.unless?.test(sentence)) return [];
          return [staleAt(pathAt(start + index), entry)];
        }),
      ),
    );
  },
};

function staleAt(path: string, { oldZh, old, now, nowEn }: Moved): Found {
  return found(
    path,
    `引用的《行政处罚法》第${oldZh}条是2021年7月15日修订施行以前的条号，现行法相应内容在${now}，请改正。`,
    `Article ${old} of the Law on Administrative Penalty is quoted with its number from before 15 July 2021; the matter now stands in ${nowEn}: correct the citation.`,
  );
}

type Cited = { readonly article: number; readonly index: number };

/** Articles that follow 《…行政处罚法》 until another law is named. */
function articlesZh(sentence: string): readonly Cited[] {
  let inPenaltyLaw = false;
  const cited: Cited[] = [];
  for (const match of sentence.matchAll(/《([^》]*)》|行政处罚法|第([一二三四五六七八九十]+|\d+)条/g)) {
    const [whole, title, number] = match;
    if (number === undefined) inPenaltyLaw = /行政处罚法$/.test(title ?? whole);
    else if (inPenaltyLaw) cited.push({ article: numberOf(number), index: match.index });
  }
  return cited;
}

function articlesEn(sentence: string): readonly Cited[] {
  const after = /Article (\d+)[^.;]{0,20} of the (?:Law[^.;]{0,60})?Administrative Penalt/g;
  const before = /Administrative Penalt(?:y|ies)(?: Law)?,? (?:\([^)]*\),? )?Article (\d+)/g;
  return [...sentence.matchAll(after), ...sentence.matchAll(before)].map((match) => ({
    article: Number(match[1]),
    index: match.index,
  }));
}

function numberOf(text: string): number {
  return moved.find((entry) => entry.oldZh === text)?.old ?? Number(text);
}
