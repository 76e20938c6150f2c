// Lists of invented parties for tests: sound credit codes, and cells that are wrong where a test wants them.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { creditCodeCheck, organisationCodeCheck } from '../../../templates/checks/check-digits/credit-code';

export const heads = [
  '店铺名称',
  '英文名称',
  '统一社会信用代码',
  '经营者',
  '经营者英文',
  '职务',
  '职务（英文）',
  '地址',
  '英文地址',
  '电话',
  '行政区划',
];

/** The code of the n-th invented shop. */
export function creditCodeOf(n: number): string {
  const body = `MA0T${String(n).padStart(4, '0')}`;
  const first17 = `92330482${body}${organisationCodeCheck(body)}`;
  return `${first17}${creditCodeCheck(first17)}`;
}

/** @param n from 1 */
export function party(n: number, change: Partial<Record<(typeof heads)[number], string>> = {}): string[] {
  const row: Record<string, string> = {
    店铺名称: `新埭镇第${n}水果店`,
    英文名称: `Fruit Shop No. ${n}, Xindai Town`,
    统一社会信用代码: creditCodeOf(n),
    经营者: '陈丽娟',
    经营者英文: 'Chen Lijuan',
    职务: '经营者',
    '职务（英文）': 'Owner',
    地址: `浙江省平湖市新埭镇平兴公路${9000 + n}号`,
    英文地址: `No. ${9000 + n} Pingxing Highway, Xindai Town, Pinghu, Zhejiang`,
    电话: '0573-00001028',
    行政区划: '330482',
    ...change,
  };
  return heads.map((head) => row[head] ?? '');
}

export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${[heads, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Thirty shops, five of them with a cell that is wrong: three codes, a division, and a name that is missing. */
export function thirtyWithFiveBad(): string[][] {
  return Array.from({ length: 30 }, (_, index) => {
    const n = index + 1;
    if (n === 4)
      return party(n, {
        统一社会信用代码: `${creditCodeOf(n).slice(0, 17)}${creditCodeOf(n).endsWith('0') ? '1' : '0'}`,
      });
    if (n === 9) return party(n, { 统一社会信用代码: creditCodeOf(n).slice(0, 16) });
    if (n === 15) return party(n, { 行政区划: '杭州市' });
    if (n === 21) return party(n, { 店铺名称: '' });
    if (n === 28) return party(n, { 统一社会信用代码: creditCodeOf(n).replace('MA0', 'MAO') });
    return party(n);
  });
}

export async function writeList(folder: string, rows: readonly (readonly string[])[]): Promise<string> {
  const path = join(folder, 'shops.csv');
  await writeFile(path, csvOf(rows));
  return path;
}
