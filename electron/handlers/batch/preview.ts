// The rows of what was read, before anything is planned: each with what is wrong at which cell, and who is like whom.

import type { Mapping } from '../../../templates/batch/party-columns';
import { type KnownParty, type PartyRow, readParties, withLikes } from '../../../templates/batch/read-parties';
import { folded } from '../../../templates/first-violations/likeness';
import { wordsAt } from '../../../templates/reading/loose';
import type { batchChannels } from '../../contract/batch-channels';
import { done, type Outcome } from '../../contract/outcome';
import type { OutputOf } from '../../contract/table';
import type { Store } from '../../store/store-port';
import { dayOf } from '../clock';
import type { PaperDesk } from '../desk';
import type { FolderReading, Reading, SheetReading } from './readings';

export type PreviewRow = OutputOf<typeof batchChannels, 'batch:preview'>['rows'][number];

export async function previewOf(
  desk: Pick<PaperDesk, 'store' | 'now'>,
  reading: Reading,
  mapping: Mapping,
): Promise<Outcome<readonly PreviewRow[]>> {
  if (reading.of === 'folder') return done(folderRows(reading));
  const rows = await partyRows(desk, reading, mapping);
  return rows.ok ? done(rows.value.map((row, at) => sheetRow(reading, row, at))) : rows;
}

export async function partyRows(
  { store, now }: Pick<PaperDesk, 'store' | 'now'>,
  { sheet, headRow }: SheetReading,
  mapping: Mapping,
): Promise<Outcome<readonly PartyRow[]>> {
  const rows = readParties(sheet, headRow, mapping, dayOf(now()));
  const known = await knownParties(store, new Set(rows.map(({ name }) => folded(name))));
  return known.ok ? done(withLikes(rows, sheet.name, mapping, known.value)) : known;
}

/** Every party that is known by its code; those of the names asked for with their address as well. */
async function knownParties(store: Store, names: ReadonlySet<string>): Promise<Outcome<readonly KnownParty[]>> {
  const listed = await store.drafts.list();
  if (!listed.ok) return listed;
  const entries = await store.firstViolations.entries();
  if (!entries.ok) return entries;
  const known: KnownParty[] = entries.value.map(({ party }) => {
    return { of: 'register', name: party.name.zh, code: party.code, address: party.address.zh };
  });
  for (const { id, facts, trashedAt } of listed.value) {
    if (facts === null || trashedAt !== null) continue;
    const name = facts.party.zh;
    const draft = names.has(folded(name)) ? await store.drafts.get(id) : null;
    const address = draft?.ok ? wordsAt(draft.value.case, 'party', 'address').zh : '';
    known.push({ of: 'case', name, code: facts.partyCode, address });
  }
  return done(known);
}

function sheetRow({ sheet }: SheetReading, { line, name, code, findings }: PartyRow, row: number): PreviewRow {
  return {
    row,
    place: `${sheet.name}!${line}`,
    name,
    code,
    unfit: false,
    findings: findings.map(({ severity, cell, sentence }) => ({ severity, cell, sentence })),
  };
}

function folderRows({ files }: FolderReading): readonly PreviewRow[] {
  return files.map(({ name, one, findings }, row) => ({
    row,
    place: name,
    name: one?.party ?? '',
    code: one?.code ?? '',
    unfit: one === null,
    findings: findings.map(({ severity, sentence }) => ({ severity, cell: '', sentence })),
  }));
}
