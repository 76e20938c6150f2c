// The authorities of an operation and their people: who takes part has a row for officers and vehicles.
import { listAt, textAt, textsAt } from '../../templates/reading/loose';
import type { CaseData } from '../case-form/form-store';

/** Adds an authority as the last one, with a row for its people unless it has one. */
export function withAuthority(data: CaseData, id: string): CaseData {
  const authorities = textsAt(data, 'authorities');
  if (authorities.includes(id)) return data;
  return withRows({ ...data, authorities: [...authorities, id] }, [id]);
}

/** Takes an authority out; its row goes along unless somebody was counted in it. */
export function withoutAuthority(data: CaseData, id: string): CaseData {
  const authorities = textsAt(data, 'authorities').filter((one) => one !== id);
  const participants = listAt(data, 'participants').filter(
    (row) => textAt(row, 'authority') !== id || countIn(row, 'officers') + countIn(row, 'vehicles') > 0,
  );
  return { ...data, authorities, participants };
}

/** Authorities that take part but have no row for their people. */
export function withoutRows(data: CaseData): readonly string[] {
  const rows = listAt(data, 'participants').map((row) => textAt(row, 'authority'));
  return textsAt(data, 'authorities').filter((id) => !rows.includes(id));
}

export function withRows(data: CaseData, ids: readonly string[]): CaseData {
  const missing = withoutRows(data).filter((id) => ids.includes(id));
  const rows = missing.map((authority) => ({ authority, officers: 0, vehicles: 0 }));
  return { ...data, participants: [...listAt(data, 'participants'), ...rows] };
}

function countIn(row: unknown, key: 'officers' | 'vehicles'): number {
  const value = (row as { readonly [key: string]: unknown } | null)?.[key];
  return typeof value === 'number' ? value : 0;
}
