// An office as it is handed to the machine: optional parts that were emptied are left out, not kept as "".
import { isPlainObject } from '../../templates/reading/plain-copy';
import type { CaseData } from '../case-form/form-store';

/** @param data as it stands in the form; it is not changed */
export function officeToSave(data: CaseData): CaseData {
  const { officers, type, page } = data;
  return {
    ...data,
    ...(Array.isArray(officers) && { officers: officers.map(withoutEmptyTerm) }),
    ...(isPlainObject(type) && { type: filled(type) }),
    ...(isPlainObject(page) && { page: filled(page) }),
  };
}

function withoutEmptyTerm(officer: unknown): unknown {
  if (!isPlainObject(officer) || officer.validUntil !== '') return officer;
  const { validUntil: _, ...others } = officer;
  return others;
}

function filled(part: { readonly [key: string]: unknown }): { readonly [key: string]: unknown } {
  const isFilled = (value: unknown): boolean =>
    value !== undefined && !(typeof value === 'string' && value.trim() === '');
  return Object.fromEntries(Object.entries(part).filter(([, value]) => isFilled(value)));
}
