// Confirms the number of a paper in the very transaction that freezes it: a number that was made void meanwhile, because
// its clerk was not heard of for long, is on no paper.

import { registerEntrySchema } from '../../../templates/register/register-file';
import { confirm, emptyRegister } from '../../../templates/register/take-numbers';
import type { Fault } from '../../contract/outcome';
import { putEntry } from './register-table';
import type { Asks } from './server';

type Row = { readonly series: string; readonly body: string };

/** A paper without a number in the register is frozen as it is. @returns why it may not be */
export async function confirmNumber(ask: Asks, record: string, sheetHash: string): Promise<Fault | null> {
  const sql = 'SELECT series, body FROM pilin_numbers WHERE record = $1 FOR UPDATE';
  const [row] = await ask<Row>(sql, [record]);
  if (row === undefined) return null;
  const entry = registerEntrySchema.parse(JSON.parse(row.body));
  const register = { ...emptyRegister({ authority: '', pattern: '', year: '' }), entries: [entry] };
  const [confirmed] = confirm(register, record, sheetHash)?.entries ?? [];
  if (confirmed === undefined) return voided(entry.number);
  await putEntry(ask, row.series, confirmed);
  return null;
}

function voided(number: string): Fault {
  return {
    code: 'number-void',
    sentence: {
      zh: `文号 ${number} 取用后长时间没有完成签发，已由其他电脑作废。没有签发，请重新签发。`,
      en: `The number ${number} was taken but not issued for long, and another computer has made it void. Nothing was issued; issue the paper again.`,
    },
  };
}
