// The bureau-wide register of first violations: one row a case of its own, one row a bundle received. What one clerk's
// case enters is what another's look-up finds at once: every question asks the server.
import type { z } from 'zod';
import { type Entry, entrySchema } from '../../../templates/first-violations/entry';
import { type Judgement, judgementSchema } from '../../../templates/first-violations/judgement';
import { done, type Fault, type Outcome } from '../../contract/outcome';
import { entriesFile, readEntries } from '../first-violations/entries-file';
import type { FirstViolations } from '../first-violations-port';
import { bodyOf, readBody } from './body';
import { documentsIn, dropDocument, type Kept, putDocument } from './documents';
import { nowMs } from './schema';
import type { Asks, Server } from './server';
import { onServer } from './server-faults';

export const ownRoom = 'first-violations';
export const receivedRoom = 'first-violations-received';
export const judgementRoom = 'party-judgements';

export class PostgresFirstViolations implements FirstViolations {
  /** Entries by the body they were read from: what did not change is not judged again. */
  private known = new Map<string, readonly Entry[]>();

  constructor(private readonly server: Server) {}

  entries(): Promise<Outcome<readonly Entry[]>> {
    return this.ask(async (ask) => {
      const known = new Map<string, readonly Entry[]>();
      for (const room of [ownRoom, receivedRoom]) {
        for (const { name, body } of await documentsIn(ask, room)) {
          const entries = this.known.get(body) ?? readOne(room, body);
          if (entries === null) return unfit(name);
          known.set(body, entries);
        }
      }
      this.known = known;
      return done([...known.values()].flat());
    });
  }

  keep(caseId: string, entry: Entry | null): Promise<Outcome<null>> {
    return this.ask(async (ask) => {
      if (entry === null) await dropDocument(ask, ownRoom, caseId);
      else await putDocument(ask, ownRoom, { name: caseId, body: bodyOf(entry) });
      return done(null);
    });
  }

  receive(bundle: string, entries: readonly Entry[]): Promise<Outcome<null>> {
    return this.ask(async (ask) => {
      await putDocument(ask, receivedRoom, { name: bundle, body: bodyOf(entriesFile([...entries])) });
      return done(null);
    });
  }

  judgements(): Promise<Outcome<readonly Judgement[]>> {
    return this.ask(async (ask) => {
      const judgements: Judgement[] = [];
      for (const { name, body } of await inOrder(ask)) {
        const judgement = parsed(judgementSchema, body);
        if (judgement === null) return unfit(name);
        judgements.push(judgement);
      }
      return done(judgements);
    });
  }

  judge(judgement: Judgement): Promise<Outcome<null>> {
    return this.ask(async (ask) => {
      await keepJudgement(ask, judgement);
      return done(null);
    });
  }

  private ask<T>(deed: (ask: Asks) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return onServer(notKept, () => this.server.transact(deed));
  }
}

/** Nothing judged before is replaced, not even by one of the same id. */
export async function keepJudgement(ask: Asks, judgement: Judgement): Promise<void> {
  const last = await ask<{ changed_ms: string }>(
    'SELECT changed_ms FROM pilin_documents WHERE room = $1 ORDER BY changed_ms DESC LIMIT 1',
    [judgementRoom],
  );
  const after = Number(last[0]?.changed_ms ?? 0);
  const sql = `INSERT INTO pilin_documents (room, name, body, changed_ms)
    VALUES ($1, $2, $3, CASE WHEN ${nowMs} > $4 THEN ${nowMs} ELSE $4 + 1 END)`;
  await ask(sql, [judgementRoom, judgement.id, bodyOf(judgement), after]);
}

/** Oldest first. */
function inOrder(ask: Asks): Promise<readonly Kept[]> {
  const sql = 'SELECT name, body FROM pilin_documents WHERE room = $1 ORDER BY changed_ms, name';
  return ask<Kept>(sql, [judgementRoom]);
}

function readOne(room: string, body: string): readonly Entry[] | null {
  if (room === ownRoom) {
    const entry = parsed(entrySchema, body);
    return entry && [entry];
  }
  const found = readBody(body, readEntries);
  return found.state === 'good' ? found.value.entries : null;
}

/** Null for anything else, which is said, never skipped: an entry not seen would make a second violation the first. */
function parsed<S extends z.ZodType>(schema: S, body: string): z.output<S> | null {
  try {
    const judged = schema.safeParse(JSON.parse(body));
    return judged.success ? judged.data : null;
  } catch {
    return null;
  }
}

const notKept = {
  zh: '首违台账未能读写。',
  en: 'The register of first violations could not be read or written.',
};

function unfit(name: string): { readonly ok: false; readonly fault: Fault } {
  const zh = `单位服务器上首违台账的记录“${name}”已损坏或由更新版本写成，未作改动，暂不能查询。请升级程序，或请服务器管理员从备份恢复。`;
  const en = `The record “${name}” of the register of first violations on the bureau’s server is damaged or of a newer program; it was left as it is and nothing can be looked up. Update the program, or have the record restored from a backup of the server.`;
  return { ok: false, fault: { code: 'first-violations-unfit', sentence: { zh, en } } };
}
