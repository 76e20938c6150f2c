// Journey: the clerk turns the papers of a case through languages and layouts; what the window shows is what the PDF says.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftsList } from './desk/drafts-list';
import { paperPane, waitForPaper } from './desk/paper-pane';
import { chineseOf, englishOf, exampleCases, squeeze } from './example-files';
import { type OpenDesk, openDesk } from './open-desk';
import { census, pdfShown, readWithPoppler } from './read-paper';

const someCase = exampleCases.find(({ party }) => englishOf(party.name) !== '');
if (someCase === undefined) throw new Error('no example has a name in both languages');
const { id, party } = someCase;

const papers = [
  { kind: 'order-to-correct', zh: '改正通知书', en: /Notice of Order to Make Corrections/i },
  { kind: 'commitment', zh: '首违不罚告知承诺书', en: /Notification and Commitment/i },
  { kind: 'no-penalty-decision', zh: '不予行政处罚决定书', en: /Decision of No Administrative Penalty/i },
  { kind: 'education-letter', zh: '教育告知书', en: /Notice of Education and Guidance/i },
];
const forms = [
  { language: 'zh', layout: 'stacked', press: ['中文'] },
  { language: 'en', layout: 'stacked', press: ['英文'] },
  { language: 'zh-en', layout: 'stacked', press: ['双语', '上下'] },
  { language: 'zh-en', layout: 'facing', press: ['双语', '左右'] },
  { language: 'zh-en', layout: 'annex', press: ['双语', '附后'] },
];

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
  await draftsList(desk.page).open(chineseOf(party.name));
});
afterAll(() => desk.close());

describe.each(papers)('the desk shows $kind', ({ kind, zh, en }) => {
  it.each(forms)('in $language, $layout', async ({ language, layout, press }) => {
    const { page } = desk;
    const pane = paperPane(page);
    await pane.show(zh);
    for (const label of press) await pane.choose(label);
    await waitForPaper(page, `${id}/${kind}/${language}/${layout}/`);
    const pdf = readWithPoppler(await pdfShown(page));
    const words = squeeze(pdf);
    if (language !== 'en') for (const wanted of [zh, chineseOf(party.name)]) expect(words).toContain(squeeze(wanted));
    if (language !== 'zh') {
      expect(pdf.replace(/\s+/g, ' ')).toMatch(en);
      expect(words).toContain(squeeze(englishOf(party.name)));
    }
    // The pages that are drawn carry the words of the very PDF: none that it has not, and none of the paper before.
    const all = census(pdf);
    const strangers = async () =>
      Object.entries(census(await pane.words())).filter(([sign, count]) => count > (all[sign] ?? 0));
    await expect.poll(strangers).toEqual([]);
    expect(Object.keys(census(await pane.words())).length).toBeGreaterThan(30);
  });
});

it('has asked for nothing but its own files all the while', async () => {
  const loaded = await desk.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const asked = [...loaded, ...desk.requests];
  expect(asked.some((address) => address.includes('pdf.worker'))).toBe(true);
  expect(asked.filter((address) => !/^(pilin:\/\/desk\/|blob:pilin:|data:)/.test(address))).toEqual([]);
});
