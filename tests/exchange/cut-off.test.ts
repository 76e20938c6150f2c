// Accepting is cut off at every write it makes, before or after it took effect: a new start completes it, nothing is
// doubled, and the ledger never calls accepted what is not made.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deskHandlers, layDesk } from '../../electron/handlers/desk-handlers';
import { finishExchanges } from '../../electron/handlers/exchange/ledger';
import type { Store } from '../../electron/store/store-port';
import type { Case } from '../../templates/case/case';
import { must } from '../handlers/open-test-desk';
import { arrive, everything, fruitShop, type Office, send, takeIn, twoOffices, withEvidenceFiles } from './two-offices';

class PowerCut extends Error {}

/** Cuts the power at the write of that number: before it takes effect, or after. */
function cutAt(store: Store, number: number, isAfter: boolean): Store {
  let writes = 0;
  const cut = <T extends object>(part: T, names: readonly (keyof T)[]): T =>
    new Proxy(part, {
      get: (target, name) => {
        const value = target[name as keyof T];
        if (typeof value !== 'function') return value;
        if (!names.includes(name as keyof T)) return value.bind(target);
        return async (...given: unknown[]) => {
          const isLast = writes++ === number;
          if (isLast && !isAfter) throw new PowerCut();
          const made = await value.apply(target, given);
          if (isLast) throw new PowerCut();
          return made;
        };
      },
    });
  return {
    ...store,
    drafts: cut(store.drafts, ['save']),
    exchange: cut(store.exchange, ['keep', 'change', 'keepBundle']),
    firstViolations: cut(store.firstViolations, ['receive']),
  };
}

/** Accepts with the power cut, then starts anew. @returns whether it was cut at all */
async function acceptCut(
  at: Office,
  path: string,
  number: number,
  isAfter: boolean,
  into: string | null,
): Promise<boolean> {
  const cut: Office = { ...at, ask: deskHandlers(layDesk({ ...at.machine, store: cutAt(at.store, number, isAfter) })) };
  const choices = into === null ? [] : [{ of: fruitShop, take: 'join-evidence', into }];
  const { handle } = await arrive(cut, path);
  const wasCut = await cut.ask['exchange:accept']({ handle, choices }).then(
    () => false,
    (error: unknown) => {
      if (error instanceof PowerCut) return true;
      throw error;
    },
  );
  await finishExchanges(layDesk(at.machine));
  return wasCut;
}

it.each([
  ['a transfer', 'transfer'],
  ['evidence joined to a case', 'evidence'],
] as const)(
  '%s',
  async (_what, purpose) => {
    const { pinghu, jinshan } = await twoOffices({ pinghu: true, jinshan: purpose === 'evidence' });
    await withEvidenceFiles(pinghu, fruitShop);
    const into = purpose === 'evidence' ? fruitShop : null;
    let cuts = 0;
    let [cases, pieces] = [must(await jinshan.store.drafts.list()).length, into === null ? 0 : 4];
    for (let number = 0, wasCut = true; wasCut; number += 1) {
      for (const isAfter of [false, true]) {
        const path = await send(pinghu, jinshan, { purpose, subjects: [fruitShop] });
        wasCut = await acceptCut(jinshan, path, number, isAfter, into);
        cuts += Number(wasCut);
        const again = await takeIn(
          jinshan,
          path,
          into === null ? [] : [{ of: fruitShop, take: 'join-evidence', into }],
        );
        const id = again.taken[0]?.id ?? fruitShop;
        const one = must(await jinshan.store.drafts.get(id)).case as unknown as Case;
        // The same files come with each bundle: the second time they lie in the case already.
        if (into === null) cases += 1;
        else pieces = 8;
        expect(one.evidence).toHaveLength(into === null ? 4 : pieces);
        expect(must(await jinshan.store.drafts.list())).toHaveLength(cases);
        const [row] = must(await jinshan.ask['exchange:list']({})).rows.filter((line) => line.id === again.id);
        expect(row?.state).toBe('accepted');
      }
    }
    expect(cuts).toBeGreaterThanOrEqual(into === null ? 8 : 6);
    const left = readdirSync(join(jinshan.folder, 'data', 'exchange', 'bundles')).filter((name) =>
      name.endsWith('.tmp'),
    );
    expect(left).toEqual([]);
    expect([...everything(jinshan).keys()].filter((name) => name.endsWith('.tmp'))).toEqual([]);
  },
  60_000,
);
