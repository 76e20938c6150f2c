// Between which figures a number must lie, said in words where it does not.
import type { Finding } from '../../templates/checks/finding';

export type Bounds = { readonly least: number; readonly most: number; readonly whole: boolean };

type Message = Pick<Finding, 'severity' | 'sentence'>;

/** Nothing where the field is empty: whether it may be, others say. */
export function boundsMessages(label: string, value: unknown, { least, most, whole }: Bounds): readonly Message[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value !== 'number') return [block(`“${label}”应为数字。`, `“${label}” must be a number.`)];
  if (whole && !Number.isInteger(value)) {
    return [block(`“${label}”应为整数。`, `“${label}” must be a whole number.`)];
  }
  if (value >= least && value <= most) return [];
  return [block(`“${label}”应在${least}至${most}之间。`, `“${label}” must be between ${least} and ${most}.`)];
}

function block(zh: string, en: string): Message {
  return { severity: 'block', sentence: { zh, en } };
}
