// The exchange room's pictures for the guide: a bundle that another office made with its own key arrives and is accepted.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBundles } from './build.mjs';
import { inOut, inRoot } from './folders.mjs';

/** Invented, as the example it is made from; without the party's number it is like no case here. */
function neighbourBundle(folder) {
  const path = join(folder, 'case.json');
  const example = readFileSync(inRoot('examples', 'cases', 'jinshan-road-occupation-rare-name.json'), 'utf8');
  const one = { ...JSON.parse(example), id: '01M5EF04Y0Q0XYH8MZ0M26A99A', papers: [] };
  one.party.identity.number = '';
  writeFileSync(path, JSON.stringify(one));
  const office = inRoot('examples', 'office.json');
  const from = ['--office', office, '--keys', join(folder, 'keys'), '--to', 'pinghu', '--who', '顾海峰'];
  const words = ['--note', '当事人现住贵局辖区，现予移送，请函复处理情况。', '--reply-by', '2026-12-18'];
  const pilin = inOut('command-line', 'pilin.cjs');
  const all = [pilin, 'bundle', 'make', path, ...from, ...words, '--out', folder, '--json'];
  const [line] = execFileSync(process.execPath, all, { encoding: 'utf8' }).trim().split('\n');
  return JSON.parse(line);
}

/** @param take takes a picture under a name */
export async function exchangeScreens(page, app, take) {
  await ensureBundles(['command-line']);
  const folder = mkdtempSync(join(tmpdir(), 'pilin-neighbour-'));
  try {
    const bundle = neighbourBundle(folder);
    await app.evaluate(({ dialog }, path) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
    }, bundle.path);
    await page.keyboard.press('Control+7');
    await page.getByRole('button', { name: '打开移送包…' }).first().click();
    const typed = page.getByLabel('书面件上的指纹');
    await typed.waitFor();
    await take(page, 'exchange-stranger');
    await typed.fill(bundle.fingerprint);
    await page.getByLabel('核对方式').fill('联席会议当面交换核对单');
    await page.getByRole('button', { name: '已逐组核对，登记并打开移送包' }).click();
    await page.locator('.exchange-takes').waitFor();
    await take(page, 'exchange-open');
    await page.getByRole('button', { name: '接收', exact: true }).click();
    await page.getByRole('button', { name: '打开案件' }).click();
    await page.getByRole('button', { name: '移送…', exact: true }).click();
    await page.getByText(/^包内\d+个文件/).waitFor();
    await take(page, 'exchange-send');
    await page.locator('.ant-drawer-close').last().click();
    await page.keyboard.press('Control+7');
    await page.getByRole('tab', { name: '密钥与相邻单位' }).click();
    await page.locator('.neighbour-card').waitFor();
    await take(page, 'exchange-keys');
    await page.getByRole('tab', { name: '往来台账' }).click();
    await page.locator('.ant-table-row').first().waitFor();
    await take(page, 'exchange-ledger');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** After the desk was made to speak English. */
export async function exchangeInEnglish(page, take) {
  await page.keyboard.press('Control+7');
  await page.getByRole('tab', { name: 'Ledger' }).click();
  await page.locator('.ledger-open').first().click();
  await page.locator('.exchange-details .panel').first().waitFor();
  await take(page, 'exchange-details-en');
  await page.locator('.ant-drawer-close').last().click();
  await page.getByRole('tab', { name: 'Keys and neighbours' }).click();
  await page.locator('.neighbour-card').waitFor();
  await take(page, 'exchange-keys-en');
}
