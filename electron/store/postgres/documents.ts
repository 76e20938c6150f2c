// Small documents on the server, by room and name: the office, lines of ledgers, entries of registers.
import { nowMs } from './schema';
import type { Asks } from './server';

export type Kept = { readonly name: string; readonly body: string };

export function documentsIn(ask: Asks, room: string): Promise<readonly Kept[]> {
  return ask<Kept>('SELECT name, body FROM pilin_documents WHERE room = $1 ORDER BY name', [room]);
}

/** @param locked nobody else changes it until the transaction ends */
export async function documentAt(ask: Asks, room: string, name: string, locked = false): Promise<string | null> {
  const sql = `SELECT body FROM pilin_documents WHERE room = $1 AND name = $2${locked ? ' FOR UPDATE' : ''}`;
  return (await ask<Kept>(sql, [room, name]))[0]?.body ?? null;
}

export async function putDocument(ask: Asks, room: string, { name, body }: Kept): Promise<void> {
  const there = await documentAt(ask, room, name, true);
  if (there === body) return;
  const sql =
    there === null
      ? `INSERT INTO pilin_documents (room, name, body, changed_ms) VALUES ($1, $2, $3, ${nowMs})`
      : `UPDATE pilin_documents SET body = $3, changed_ms = ${nowMs} WHERE room = $1 AND name = $2`;
  await ask(sql, [room, name, body]);
}

export async function dropDocument(ask: Asks, room: string, name: string): Promise<void> {
  await ask('DELETE FROM pilin_documents WHERE room = $1 AND name = $2', [room, name]);
}
