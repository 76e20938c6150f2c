// Amounts of money. In: yuan with two decimals as text ("500.00"), never a floating number.
import nzh from 'nzh/cn';
import type { Bilingual } from './bilingual';

/** 500元 / RMB 500; cents only where there are any: 500.50元 / RMB 500.50. Thousands are grouped in English. */
export function sayMoney(yuan: string): Bilingual {
  const figures = yuan.endsWith('.00') ? yuan.slice(0, -3) : yuan;
  return { zh: `${figures}元`, en: `RMB ${figures.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',')}` };
}

/** Chinese capital figures as receipts and on-the-spot decisions need them: 伍佰元整 (law-and-forms 5.5). */
export function moneyCapitals(yuan: string): string {
  return nzh.toMoney(yuan, { outSymbol: false, forceZheng: true });
}
