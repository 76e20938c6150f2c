// Answers the window about issued papers: which there are, what is known of one, whether their files are sound.
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { issuedChannels } from '../../contract/issued-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { InputOf, OutputOf } from '../../contract/table';
import { isOutsidePdf } from '../../store/archive/attachment-name';
import type { Store } from '../../store/store-port';
import type { Desk } from '../desk';
import { borderRow } from './border-row';
import { notOutside, shownApart } from './issued-faults';

type Listed = OutputOf<typeof issuedChannels, 'issued:list'>;
type Wish = InputOf<typeof issuedChannels, 'issued:list'>;
type Opened = OutputOf<typeof issuedChannels, 'issued:open'>;
type Shown = OutputOf<typeof issuedChannels, 'issued:show'>;
type Verified = OutputOf<typeof issuedChannels, 'issued:verify'>;

export async function listIssued({ store: { archive } }: Desk, wish: Wish): Promise<Outcome<Listed>> {
  const { subject, part } = wish;
  const rows = await (subject === null ? archive.rows() : archive.of(subject));
  if (!rows.ok) return rows;
  const damaged = await archive.damaged();
  if (!damaged.ok) return damaged;
  const found = rows.value.filter((row) => passes(wish, row));
  const ordered = subject === null ? newestFirst(found) : found;
  return done({
    rows: ordered.slice(part.from, part.from + part.count).map(borderRow),
    total: found.length,
    damaged: damaged.value.map(({ id, fault }) => ({ id, sentence: fault.sentence })),
  });
}

function passes({ authority, kind, year, state, text }: Wish, row: IssuedRow): boolean {
  const words = [row.number, row.about.zh, row.about.en, row.by].join('\n').toLowerCase();
  return (
    (authority === null || row.authority === authority) &&
    (kind === null || row.kind === kind) &&
    (year === null || row.date.startsWith(year)) &&
    (state === null || row.standing.state === state) &&
    words.includes(text.trim().toLowerCase())
  );
}

function newestFirst(rows: readonly IssuedRow[]): readonly IssuedRow[] {
  return [...rows].sort((a, b) => Date.parse(b.issuedAt) - Date.parse(a.issuedAt) || (a.id < b.id ? 1 : -1));
}

export async function openIssued({ store }: Desk, id: string): Promise<Outcome<Opened>> {
  const issued = await store.archive.get(id);
  if (!issued.ok) return issued;
  const { row, record, events } = issued.value;
  const { parts, law, warnings, program } = record;
  return done({ row: borderRow(row), parts, law, warnings, program, events: [...events] });
}

export async function showIssued({ store }: Desk, id: string, name: string): Promise<Outcome<Shown>> {
  if (isOutsidePdf(name)) return shownApart;
  const bytes = await store.archive.part(id, name);
  return bytes.ok ? done({ pdf: new Uint8Array(bytes.value) }) : bytes;
}

/** Whoever brought the scan made the PDF: it is shown apart from the desk. */
export async function showScan(desk: Desk, id: string, name: string): Promise<Outcome<Record<string, never>>> {
  if (!isOutsidePdf(name)) return notOutside;
  const bytes = await desk.store.archive.part(id, name);
  return bytes.ok ? desk.outside.show({ name, pdf: new Uint8Array(bytes.value) }) : bytes;
}

/** @param ids null for every record, damaged ones included */
export async function verifyIssued(
  { store }: Pick<Desk, 'store'>,
  ids: readonly string[] | null,
): Promise<Outcome<Verified>> {
  const rows = await store.archive.rows();
  if (!rows.ok) return rows;
  const damaged = await store.archive.damaged();
  if (!damaged.ok) return damaged;
  const known = new Map(rows.value.map((row) => [row.id, row]));
  const wanted = ids ?? [...known.keys(), ...damaged.value.map(({ id }) => id)];
  const papers: Verified['papers'] = [];
  for (const id of wanted) {
    const row = known.get(id);
    const hash = row === undefined ? done(null) : await sheetHashOf(store, row);
    if (!hash.ok) return hash;
    const findings = await store.archive.verify(id, hash.value);
    if (!findings.ok) return findings;
    if (findings.value.length > 0) papers.push({ id, number: row?.number ?? '', findings: [...findings.value] });
  }
  return done({ verified: wanted.length, papers });
}

/** The hash of issue.json as it is kept elsewhere: in the register; for a paper without number in the log of its case. */
async function sheetHashOf(store: Store, row: IssuedRow): Promise<Outcome<string | null>> {
  const { authority, series, subject, id } = row;
  if (series !== null) {
    const register = await store.register.read({ authority, pattern: series.pattern, year: series.year });
    if (!register.ok) return register;
    return done(register.value.entries.find(({ record }) => record === id)?.hash ?? null);
  }
  const kept = await (subject.of === 'case' ? store.drafts : store.operations).get(subject.id);
  const entry = kept.ok ? kept.value.log.find(({ what, record }) => what === 'issued' && record === id) : undefined;
  return done(entry?.sha256 ?? null);
}
