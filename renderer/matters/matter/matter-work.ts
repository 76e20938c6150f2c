// Changes of a matter that were typed and not kept yet: they outlive a look at another room, and the window.
import type { CaseData } from '../../case-form/form-store';

export type MatterWork = {
  /** The office's own entry that the work began from; null where there was none. */
  readonly before: object | null;
  readonly data: CaseData;
};

const prefix = 'matter-work.';

/** Null where there is none or it can't be read: it is a convenience, not the list. */
export function workOn(id: string): MatterWork | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + id) ?? 'null');
    return isWork(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isWork(kept: unknown): kept is MatterWork {
  if (typeof kept !== 'object' || kept === null) return false;
  const { before, data } = kept as Partial<MatterWork>;
  return typeof before === 'object' && typeof data === 'object' && data !== null;
}

export function hasWork(id: string): boolean {
  return workOn(id) !== null;
}

/** null lets it go. */
export function keepWork(id: string, work: MatterWork | null): void {
  if (work === null) localStorage.removeItem(prefix + id);
  else localStorage.setItem(prefix + id, JSON.stringify(work));
}
