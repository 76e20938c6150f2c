// What the report of a register found, as sentences with what to do.
import type { Finding } from '../checks/finding';
import type { Bilingual } from '../language/bilingual';
import type { RegisterReport } from './report';
import { numberOf } from './series';

/** Blocks: a number borne twice, or missing without a reason. Warns: what may have a good reason. */
export function reportFindings(report: RegisterReport): readonly Finding[] {
  const { series, width, gaps, duplicates, outOfOrder, reserved } = report;
  const say = (sequence: number): string => numberOf(series, sequence, width);
  return [
    ...gaps.map(({ from, until }) =>
      finding('number-gap', 'block', {
        zh: `${say(from)}${from === until ? '' : ` 至 ${say(until)}`} 既未使用也未说明。请登记为在外使用或空号，并写明原因。`,
        en: `${say(from)}${from === until ? ' is' : ` to ${say(until)} are`} neither used nor explained. Enter them as used elsewhere or left out, with the reason.`,
      }),
    ),
    ...duplicates.map(({ number, cases }) =>
      finding('number-twice', 'block', {
        zh: `文号 ${number} 用了不止一次${cases.length > 0 ? `（案件 ${cases.join('、')}）` : ''}。请核对哪一份为准，另一份作废或更正。`,
        en: `The number ${number} stands more than once${cases.length > 0 ? ` (cases ${cases.join(', ')})` : ''}. Find out which paper counts; make the other void or mend it.`,
      }),
    ),
    ...outOfOrder.map(({ entry, earlier }) =>
      finding('number-out-of-order', 'warn', {
        zh: `${entry.number} 的日期 ${entry.date} 早于号码更小的 ${earlier.number}（${earlier.date}）。请核对日期。`,
        en: `${entry.number} is dated ${entry.date}, before the lower number ${earlier.number} (${earlier.date}). Check the dates.`,
      }),
    ),
    ...reserved.map(({ number }) =>
      finding('number-reserved', 'warn', {
        zh: `文号 ${number} 已取用，文书尚未签发完成。如非正在签发，请打开程序，它会自行处理。`,
        en: `The number ${number} is taken and its paper not issued yet. Unless that is happening now, open the program: it settles it by itself.`,
      }),
    ),
  ];
}

function finding(code: string, severity: Finding['severity'], sentence: Bilingual): Finding {
  return { code, severity, path: '', sentence };
}
