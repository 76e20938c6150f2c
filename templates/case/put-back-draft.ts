// Joins the records of papers of two versions of a draft, so that going back to an older one forgets no print.
import type { Draft, LogEntry } from './draft';

/** Every entry of either log once, by time. */
export function mergeLogs(one: readonly LogEntry[], other: readonly LogEntry[]): LogEntry[] {
  const byContent = new Map([...one, ...other].map((entry) => [keyOf(entry), entry]));
  return [...byContent.values()].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** An older version put back over the present one: its form, with all prints and the papers issued since. */
export function putBackDraft(older: Draft, present: Draft): Draft {
  const { papers } = present.case;
  const data = papers === undefined ? older.case : { ...older.case, papers };
  return { ...older, case: data, createdAt: present.createdAt, log: mergeLogs(older.log, present.log) };
}

function keyOf({ at, what, kind, language, layout, formats, sha256 }: LogEntry): string {
  return JSON.stringify([at, what, kind, language, layout, formats, sha256]);
}
