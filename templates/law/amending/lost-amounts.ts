// Amounts that a basis names and its articles no longer do: an amended law often changes the fine and not the number.

import { provisionOf } from '../cite';
import type { Basis, Law } from '../schema';

const amount = /[〇零一二三四五六七八九十百千万\d]+元/g;

/** @param date a day on which the new edition is in force. Empty where every amount is still printed */
export function lostAmounts({ fine, breach, consequence }: Basis, law: Law, date: string): readonly string[] {
  const texts = [...breach, ...consequence].map((one) => provisionOf(law, one, date)?.text.zh ?? '').join('\n');
  return [...new Set(fine.zh.match(amount) ?? [])].filter((one) => !texts.includes(one));
}
