// What a server holds, read table by table; and one thing put there, as long as nothing of its name stands there.
import { z } from 'zod';
import { readIssuedRecord } from '../../../../templates/issued/record';
import { registerEntrySchema } from '../../../../templates/register/register-file';
import { readBody } from '../body';
import { insertEvent, insertPaper, type LinkedEvent } from '../issued-table';
import { bytesOf, keepBytes } from '../pieces';
import { addEntry } from '../register-table';
import { nowMs } from '../schema';
import type { Asks, Server } from '../server';
import { insertVersion } from '../versions';
import { exactItem, type Item, plainItem, textOf } from './item';

const atOnce = 500;

/** Rows of a table by its key, part after part, so that no more than a part is in memory. */
async function* rowsOf<R extends object>(server: Server, sql: string): AsyncGenerator<R> {
  for (let from = 0; ; from += atOnce) {
    const rows = await server.look<R>(`${sql} LIMIT ${atOnce} OFFSET ${from}`);
    yield* rows;
    if (rows.length < atOnce) return;
  }
}

type Text = { readonly body: string };

/** @throws errors of pg */
export async function* serverItems(server: Server): AsyncGenerator<Item> {
  type Draft = Text & { readonly subject: string; readonly id: string; readonly trashed_at: string | null };
  const drafts = 'SELECT subject, id, body, trashed_at FROM pilin_drafts WHERE gone = false ORDER BY subject, id';
  for await (const { subject, id, body, trashed_at } of rowsOf<Draft>(server, drafts))
    yield exactItem('draft', [subject, id], Buffer.from(body), trashed_at);
  type Version = Text & { readonly subject: string; readonly id: string; readonly name: string };
  const versions = 'SELECT subject, id, name, body FROM pilin_versions ORDER BY subject, id, name';
  for await (const { subject, id, name, body } of rowsOf<Version>(server, versions))
    yield exactItem('version', [subject, id, name], Buffer.from(body));
  type Document = Text & { readonly room: string; readonly name: string };
  const documents = 'SELECT room, name, body FROM pilin_documents ORDER BY room, changed_ms, name';
  for await (const { room, name, body } of rowsOf<Document>(server, documents))
    yield room === 'quarantine'
      ? exactItem('document', [room, name], Buffer.from(body))
      : plainItem('document', [room, name], body);
  yield* numbersOf(server);
  yield* papersOf(server);
  for await (const { hash } of rowsOf<{ hash: string }>(server, pieces)) {
    const bytes = await server.transact((ask) => bytesOf(ask, hash));
    yield exactItem('piece', [hash], bytes ?? new Uint8Array());
  }
}

const pieces = 'SELECT hash FROM pilin_pieces WHERE place = 0 ORDER BY hash';

async function* numbersOf(server: Server): AsyncGenerator<Item> {
  type Series = { readonly series: string; readonly head: string };
  for await (const { series, head } of rowsOf<Series>(server, 'SELECT series, head FROM pilin_series ORDER BY series'))
    yield plainItem('series', [series], head);
  type Number = Text & { readonly series: string; readonly sequence: number };
  const numbers = 'SELECT series, sequence, body FROM pilin_numbers ORDER BY series, sequence';
  for await (const { series, sequence, body } of rowsOf<Number>(server, numbers))
    yield plainItem('number', [series, `${sequence}`], body);
}

async function* papersOf(server: Server): AsyncGenerator<Item> {
  type Paper = { readonly id: string; readonly sheet: Buffer };
  for await (const { id, sheet } of rowsOf<Paper>(server, 'SELECT id, sheet FROM pilin_issued ORDER BY id'))
    yield exactItem('paper', [id], sheet);
  type Event = Text & { readonly id: string; readonly place: number };
  const events = 'SELECT id, place, body FROM pilin_issued_events ORDER BY id, place';
  for await (const { id, place, body } of rowsOf<Event>(server, events))
    yield plainItem('event', [id, `${place}`], body);
}

/** A reservation that came along is nobody's here: the next question settles it. */
const heldForMs = 60_000;

/** The caller has seen that nothing of this name is there; two who move at once meet a key that is taken. */
export async function putItem(ask: Asks, item: Item): Promise<void> {
  const [first = '', second = '', third = ''] = item.key;
  const text = textOf(item);
  switch (item.kind) {
    case 'draft': {
      const updated = z.object({ updatedAt: z.string() }).parse(JSON.parse(text)).updatedAt;
      const sql = `INSERT INTO pilin_drafts (subject, id, body, updated_at, trashed_at, gone, changed_ms)
        VALUES ($1, $2, $3, $4, $5, false, ${nowMs})`;
      return void (await ask(sql, [first, second, text, updated, item.trashedAt ?? null]));
    }
    case 'version':
      return insertVersion(ask, { subject: first, id: second }, third, text);
    case 'document':
      return void (await ask(
        `INSERT INTO pilin_documents (room, name, body, changed_ms) VALUES ($1, $2, $3, ${nowMs})`,
        [first, second, text],
      ));
    case 'series':
      return void (await ask('INSERT INTO pilin_series (series, head) VALUES ($1, $2)', [first, text]));
    case 'piece':
      return void (await keepBytes(ask, item.body));
    default:
      return putIssued(ask, item, text);
  }
}

async function putIssued(ask: Asks, { kind, key: [first = '', second = ''], body }: Item, text: string) {
  if (kind === 'number') return addEntry(ask, first, registerEntrySchema.parse(JSON.parse(text)), heldForMs);
  if (kind === 'event') return insertEvent(ask, first, Number(second), JSON.parse(text) as LinkedEvent);
  const found = readBody(body, readIssuedRecord);
  if (found.state !== 'good') throw new Error('a paper that cannot be read was to be moved');
  return insertPaper(ask, found.value, Buffer.from(body));
}
