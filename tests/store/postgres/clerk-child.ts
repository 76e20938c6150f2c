// A clerk at a computer of their own: issues papers and adds to a case that all share, on one server, until it is killed.
// Says on stdout what was acknowledged and every conflict that a person would have been shown.
import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { numberAndFreeze } from '../../../electron/handlers/issued/number-and-freeze';
import { openPostgresStore } from '../../../electron/store/postgres/open-postgres-store';
import type { Store } from '../../../electron/store/store-port';
import { numberOf } from '../../../templates/register/series';
import { nextSequence } from '../../../templates/register/take-numbers';
import { randomFrom } from '../crash/random';
import { act, aRecord, seriesOf } from '../issued/an-issuer';

const [place = '{}', password = '', desk = '', seed = '0', shared = ''] = process.argv.slice(2);
const random = randomFrom(Number(seed));
const name = `clerk ${seed}`;

const say = (line: object): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};

/** What a clerk is told and waits for; anything else is a bug. */
const away = new Set(['server-gone', 'server-uncertain', 'server-busy', 'server-full']);

function isAway(fault: { readonly code: string; readonly sentence: { readonly en: string } }): boolean {
  if (!away.has(fault.code)) {
    say({ failed: fault });
    process.exit(1);
  }
  say({ away: fault.code });
  return true;
}

async function openPatiently(): Promise<Store> {
  for (;;) {
    const opened = await openPostgresStore({ place: JSON.parse(place), password, desk });
    if (opened.ok) return opened.value;
    if (isAway(opened.fault)) await wait(100 + random.below(200));
  }
}

async function issue(store: Store): Promise<void> {
  const wanted = { series: random.below(3), kind: random.below(2), date: `2026-0${1 + random.below(9)}-15` };
  const series = seriesOf(wanted);
  const register = await store.register.read(series);
  if (!register.ok) return void (isAway(register.fault) && (await wait(100)));
  const sequence = nextSequence(register.value);
  const number = numberOf(series, sequence, series.width);
  const record = aRecord(store.newId(), wanted, sequence, number);
  const numbered = await numberAndFreeze(store, { series, number }, record, act);
  if (numbered.ok) say({ id: record.sheet.id, number });
  else if (numbered.fault.code === 'number-moved') say({ conflict: 'number' });
  else if (isAway(numbered.fault)) await wait(100);
}

/** Adds a line to the shared case; where another saved meanwhile it is told so, takes theirs and adds to that. */
async function addToSharedCase(store: Store, line: string): Promise<void> {
  let draft = await store.drafts.get(shared);
  for (;;) {
    if (!draft.ok) return void (isAway(draft.fault) && (await wait(100)));
    const { value } = draft;
    const lines = (value.case.lines as readonly string[] | undefined) ?? [];
    const next = { ...value, case: { ...value.case, lines: [...lines, line] } };
    const saved = await store.drafts.save(next, { expectedUpdatedAt: value.updatedAt });
    if (!saved.ok) return void (isAway(saved.fault) && (await wait(100)));
    if (saved.value.result === 'saved') return say({ line });
    say({ conflict: 'case' });
    draft = { ok: true, value: saved.value.theirs };
  }
}

const store = await openPatiently();
say({ open: true });
for (let count = 0; ; count += 1) {
  await issue(store);
  if (count % 5 === 0) await addToSharedCase(store, `${name}, ${count}`);
}
