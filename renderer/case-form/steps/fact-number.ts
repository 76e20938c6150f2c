// Reads numbers as clerks type them, and says at once when one is out of the matter's range.
import type { Message } from '../fields/messages';
import type { FormMatter } from '../form-context';

type FactKey = FormMatter['facts'][number];

/** The number; the text itself where it is none; "" for nothing. Full-width figures and grouping commas are read. */
export function readNumber(text: string): number | string {
  const plain = text
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d),(?=\d{3}(\D|$))/g, '')
    .trim();
  if (plain === '') return '';
  return /^-?\d+(\.\d+)?$/.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

export function numberMessages(value: unknown, { label, unit, min, max }: FactKey): readonly Message[] {
  if (value === undefined || value === '') return [];
  if (typeof value !== 'number') {
    return [block(`“${label.zh}”应为数字，请改正。`, `“${label.en}” must be a number; correct it.`)];
  }
  const limit = min !== null && value < min ? { zh: '不小于', en: 'at least', to: min } : null;
  const over = max !== null && value > max ? { zh: '不大于', en: 'at most', to: max } : null;
  const broken = limit ?? over;
  if (broken === null) return [];
  const { zh, en, to } = broken;
  return [
    block(
      `“${label.zh}”为${value}${unit?.zh ?? ''}，应${zh}${to}${unit?.zh ?? ''}，请核对。`,
      `“${label.en}” is ${[value, unit?.en].filter(Boolean).join(' ')}; it must be ${en} ${to}: verify it.`,
    ),
  ];
}

function block(zh: string, en: string): Message {
  return { severity: 'block', sentence: { zh, en } };
}
