// Journey: the clerk chooses a case or an operation and reads each paper in each language and layout.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chineseOf, englishOf, exampleCases, exampleOperations, squeeze } from './example-files';
import { type OpenDesk, openDesk, waitForPaper } from './open-desk';
import { census, pdfOf, readShown, readWithPoppler } from './read-paper';

/** A case whose party has a name in both languages, so that each language must show its own. */
const someCase = exampleCases.find(({ party }) => englishOf(party.name) !== '');
const someOperation = exampleOperations.find(({ title }) => englishOf(title) !== '');
if (someCase === undefined || someOperation === undefined) throw new Error('no example has names in both languages');

const ofCase = { id: someCase.id, name: someCase.party.name };
const ofOperation = { id: someOperation.id, name: someOperation.title };
const papers = [
  { kind: 'order-to-correct', zh: /责令(限期)?改正通知书/, en: /Notice of Order to Make Corrections/i, of: ofCase },
  { kind: 'commitment', zh: /首违不罚告知承诺书/, en: /Notification and Commitment/i, of: ofCase },
  { kind: 'no-penalty-decision', zh: /不予行政处罚决定书/, en: /Decision of No Administrative Penalty/i, of: ofCase },
  { kind: 'education-letter', zh: /教育告知书/, en: /Notice of Education and Guidance/i, of: ofCase },
  { kind: 'operation-report', zh: /情况的?报告/, en: /Report on/, of: ofOperation },
];

const forms = [
  { language: 'zh', layout: 'stacked', press: ['中文'] },
  { language: 'en', layout: 'stacked', press: ['英文'] },
  { language: 'zh-en', layout: 'stacked', press: ['中英双语', '上下对照'] },
  { language: 'zh-en', layout: 'facing', press: ['中英双语', '左右对照'] },
  { language: 'zh-en', layout: 'annex', press: ['中英双语', '译文附后'] },
] as const;

let desk: OpenDesk;

beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

describe('the desk', () => {
  it('lists every example case and operation', async () => {
    const listed = await desk.page.locator('.examples strong').allTextContents();
    const cases = exampleCases.map(({ party }) => chineseOf(party.name));
    expect(listed).toEqual([...cases, ...exampleOperations.map(({ title }) => chineseOf(title))]);
  });

  for (const { kind, zh, en, of } of papers) {
    it.each(forms)(`shows ${kind} in $language, $layout`, async ({ language, layout, press }) => {
      const { page } = desk;
      await page.locator('.examples').getByText(chineseOf(of.name), { exact: true }).first().click();
      await page.locator(`#tab-${kind}`).click();
      for (const label of press) await page.locator('main').getByText(label, { exact: true }).click();
      await waitForPaper(page, `${of.id}/${kind}/${language}/${layout}`);

      const shown = await readShown(page);
      const words = squeeze(shown);
      if (language !== 'en') {
        expect(zh.test(words), `${zh} on the paper`).toBe(true);
        expect(words.includes(squeeze(chineseOf(of.name))), 'the Chinese name on the paper').toBe(true);
      }
      if (language !== 'zh') {
        expect(en.test(shown.replace(/\s+/g, ' ')), `${en} on the paper`).toBe(true);
        expect(words.includes(squeeze(englishOf(of.name))), 'the English name on the paper').toBe(true);
      }
      const pdf = await pdfOf(page, { id: of.id, kind, language, layout });
      expect(census(shown)).toEqual(census(readWithPoppler(pdf)));
    });
  }

  it('shows what blocks or warns under the paper', async () => {
    const { page } = desk;
    await page.locator('.examples button').first().click();
    await waitForPaper(page);
    const counted = Number(await page.locator('.findings .count').textContent());
    expect(await page.locator('.findings li').count()).toBe(counted);
  });

  it('speaks English when asked, with the paper untouched', async () => {
    const { page } = desk;
    const before = await page.locator('main').getAttribute('data-shown');
    await page.locator('aside footer').getByText('English', { exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('Pilin');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator('main').getAttribute('data-shown')).toBe(before);
    await page.locator('aside footer').getByText('中文', { exact: true }).click();
    expect(await page.locator('h1').textContent()).toBe('毗邻文书');
  });

  it('asked for nothing but its own files all the while', async () => {
    const loaded = await desk.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const asked = [...loaded, ...desk.requests];
    expect(asked.some((address) => address.includes('pdf.worker'))).toBe(true);
    expect(asked.filter((address) => !/^(pilin:\/\/desk\/|blob:pilin:|data:)/.test(address))).toEqual([]);
  });
});
