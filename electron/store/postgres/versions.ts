// Histories on the server, with the names and the thinning of the local ones: a history moves in and out unchanged.
import type { Read } from '../../../templates/reading/read';
import { versionAltered } from '../history/history';
import { firstGood, type Good, newestFirst } from '../history/newest-first';
import { outlivedVersions } from '../history/thin-versions';
import { isContentOf, parseVersionName, type VersionFile, versionName } from '../history/version-name';
import type { Version } from '../store-port';
import { type Body, readBody } from './body';
import type { Asks } from './server';

/** Whose history. The office's has the id `office`. */
export type Of = { readonly subject: string; readonly id: string };

export async function addVersion(
  ask: Asks,
  { subject, id }: Of,
  version: { readonly body: string; readonly savedMs: number; readonly mark: Version['mark'] },
  nowMs: number,
): Promise<void> {
  const name = versionName(version.savedMs, Buffer.from(version.body), version.mark);
  const files = await versionFiles(ask, { subject, id });
  if (files.some((one) => one.name === name)) return;
  await insertVersion(ask, { subject, id }, name, version.body);
  const added: VersionFile = { name, savedMs: version.savedMs, mark: version.mark };
  for (const outlived of outlivedVersions([...files, added], nowMs))
    await ask('DELETE FROM pilin_versions WHERE subject = $1 AND id = $2 AND name = $3', [subject, id, outlived.name]);
}

export async function insertVersion(ask: Asks, { subject, id }: Of, name: string, body: string): Promise<void> {
  const sql = 'INSERT INTO pilin_versions (subject, id, name, body) VALUES ($1, $2, $3, $4)';
  await ask(sql, [subject, id, name, body]);
}

/** Newest first. */
export async function listVersions(ask: Asks, of: Of): Promise<readonly Version[]> {
  return newestFirst(await versionFiles(ask, of));
}

export async function readVersion<T>(
  ask: Asks,
  { subject, id }: Of,
  name: string,
  read: (value: unknown) => Read<T>,
): Promise<Body<T> | { readonly state: 'missing' }> {
  const sql = 'SELECT body FROM pilin_versions WHERE subject = $1 AND id = $2 AND name = $3';
  const body = (await ask<{ body: string }>(sql, [subject, id, name]))[0]?.body;
  if (body === undefined) return { state: 'missing' };
  return isContentOf(name, Buffer.from(body)) ? readBody(body, read) : { state: 'damaged', finding: versionAltered };
}

/** The newest that can be read; null where none can. */
export async function newestGood<T>(ask: Asks, of: Of, read: (value: unknown) => Read<T>): Promise<Good<T> | null> {
  return firstGood(await listVersions(ask, of), (name) => readVersion(ask, of, name, read));
}

async function versionFiles(ask: Asks, { subject, id }: Of): Promise<readonly VersionFile[]> {
  const sql = 'SELECT name FROM pilin_versions WHERE subject = $1 AND id = $2';
  const rows = await ask<{ name: string }>(sql, [subject, id]);
  return rows.flatMap(({ name }) => parseVersionName(name) ?? []);
}
