// Two offices exchange cases, evidence, entries and answers; each keeps where everything came from, and the loop closes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../templates/case/case';
import { faultOf, must } from '../handlers/open-test-desk';
import {
  arrive,
  everything,
  fruitShop,
  jinshanName,
  type Office,
  pinghuName,
  receipt,
  send,
  takeIn,
  twoOffices,
  withEvidenceFiles,
} from './two-offices';

/** What the board of deadlines says of bundles. */
async function board({ ask }: Office) {
  const part = { from: 0, count: 500 };
  const listed = must(
    await ask['deadline:list']({ groups: ['reply'], authority: null, officer: null, met: false, part }),
  );
  return listed.entries
    .filter(({ exchange }) => exchange !== null)
    .map(({ case: id, exchange, due, state }) => ({ case: id, exchange, due, state }));
}

describe('a transfer', () => {
  it('becomes a referred case with its evidence recognised, and its receipt closes the loop', async () => {
    const { pinghu, jinshan } = await twoOffices();
    await withEvidenceFiles(pinghu, fruitShop);
    const path = await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop], replyBy: '2026-11-10' });
    const examined = await arrive(jinshan, path);
    expect(examined).toMatchObject({ sender: { state: 'known' }, before: 'new', head: { to: { ours: true } } });
    const vouched = examined.subjects[0]?.evidence.map(({ vouchedBy }) => vouchedBy?.zh);
    expect(vouched).toEqual([pinghuName.zh, pinghuName.zh, pinghuName.zh, jinshanName.zh]);
    const before = everything(jinshan);
    expect([...before.keys()].some((name) => name.includes('photographs/'))).toBe(false);
    const accepted = must(await jinshan.ask['exchange:accept']({ handle: examined.handle, choices: [] }));
    expect(accepted).toMatchObject({ again: false, taken: [{ take: 'new-case', id: fruitShop }] });

    const draft = must(await jinshan.store.drafts.get(fruitShop));
    const one = draft.case as unknown as Case;
    expect(one).toMatchObject({ source: 'referral', authority: 'jinshan', officers: [], papers: [] });
    expect(one.referral).toMatchObject({ case: fruitShop, from: { zh: pinghuName.zh }, by: '内勤' });
    expect(one.party.name).toMatchObject({ zh: '平湖市新埭镇鲜果集水果店' });
    for (const [index, { file, recognised }] of one.evidence.entries()) {
      expect(recognised).toMatchObject({ bundle: accepted.id, authority: { zh: vouched?.[index] } });
      const bytes = readFileSync(join(jinshan.folder, 'photographs', fruitShop, file?.name ?? ''));
      expect(bytes.toString()).toMatch(/^photograph E\d+ of /);
    }

    const back = await receipt(jinshan, accepted.id);
    await takeIn(pinghu, back);
    const [sent] = must(await pinghu.ask['exchange:list']({})).rows.filter(({ purpose }) => purpose === 'transfer');
    expect(sent).toMatchObject({ state: 'receipt-came', receipt: { outcome: 'accepted', by: '内勤' } });
    const [received] = must(await jinshan.ask['exchange:list']({})).rows.filter(
      ({ purpose }) => purpose === 'transfer',
    );
    expect(received).toMatchObject({ state: 'receipt-made', other: { name: { zh: pinghuName.zh } } });
  });

  it('never overwrites the case of the same id: it is kept beside it, or its evidence is joined', async () => {
    const { pinghu, jinshan } = await twoOffices({ pinghu: true, jinshan: true });
    await withEvidenceFiles(pinghu, fruitShop);
    const local = must(await jinshan.store.drafts.get(fruitShop));
    const path = await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop] });
    const { subjects } = await arrive(jinshan, path);
    expect(subjects[0]?.conflicts[0]).toMatchObject({ why: 'same-id', case: fruitShop });
    const accepted = await takeIn(jinshan, path);
    const id = accepted.taken[0]?.id ?? '';
    expect(id).not.toBe(fruitShop);
    expect(must(await jinshan.store.drafts.get(fruitShop))).toEqual(local);
    expect(must(await jinshan.store.drafts.get(id)).case.referral).toMatchObject({ case: fruitShop });

    const second = await send(pinghu, jinshan, { purpose: 'evidence', subjects: [fruitShop] });
    const joined = await takeIn(jinshan, second, [{ of: fruitShop, take: 'join-evidence', into: fruitShop }]);
    expect(joined.evidence).toBe(4);
    const evidence = must(await jinshan.store.drafts.get(fruitShop)).case.evidence as Case['evidence'];
    expect(evidence.map((piece) => piece.id)).toEqual(['E01', 'E02', 'E03', 'E04', 'e5', 'e6', 'e7', 'e8']);
    expect(evidence.slice(4).every(({ recognised }) => recognised?.bundle === joined.id)).toBe(true);
    expect((await takeIn(jinshan, second)).again).toBe(true);
  });

  it('of a sender nobody compared is shown with its fingerprint and can not be accepted', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const path = await send(pinghu, jinshan, { purpose: 'clue', subjects: [fruitShop] });
    must(await jinshan.ask['neighbour:remove']({ fingerprint: pinghu.fingerprint, reason: '电脑遗失' }));
    const before = everything(jinshan);
    const examined = await arrive(jinshan, path);
    expect(examined).toMatchObject({ sender: { state: 'retired' }, subjects: [] });
    const refused = await jinshan.ask['exchange:accept']({ handle: examined.handle, choices: [] });
    expect(faultOf(refused)).toBe('bundle-sender-not-known');
    expect(must(await jinshan.ask['neighbour:list']({}))[0]?.retired).toMatchObject({ reason: '电脑遗失', by: '内勤' });
    expect([...everything(jinshan)].filter(([name]) => !name.includes('arriving'))).toEqual([...before]);
  });
});

describe('a request for assistance', () => {
  it('is kept to be read, runs until its day, and is answered by a bundle', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const path = await send(pinghu, jinshan, {
      ...{ purpose: 'assistance', subjects: [fruitShop], replyBy: '2026-10-23', passphrase: '平湖金山 2026 联合' },
    });
    const { handle } = await arrive(jinshan, path, '平湖金山 ２０２６ 联合');
    const { id } = must(await jinshan.ask['exchange:accept']({ handle, choices: [] }));
    expect(await board(jinshan)).toEqual([{ case: id, exchange: 'received', due: '2026-10-23', state: 'running' }]);
    expect(await board(pinghu)).toEqual([{ case: id, exchange: 'sent', due: '2026-10-23', state: 'running' }]);
    const opened = must(await jinshan.ask['exchange:open']({ id, direction: 'received' }));
    expect(opened.row).toMatchObject({ state: 'accepted', daysLeft: 3, file: { encrypted: true } });
    expect(opened.subjects[0]?.data).toMatchObject({ id: fruitShop });
    expect(must(await jinshan.store.drafts.list())).toEqual([]);

    const made = must(await jinshan.ask['draft:create']({ copyOf: null }));
    const answer = await send(jinshan, pinghu, { purpose: 'reply', subjects: [made.draft.id], answers: id });
    expect(must(await jinshan.ask['exchange:list']({})).rows.find((row) => row.id === id)?.state).toBe('answered');
    const examined = await arrive(pinghu, answer);
    expect(examined.answers).toMatchObject({ id, direction: 'sent' });
    await takeIn(pinghu, answer, [{ of: made.draft.id, take: 'keep', into: null }]);
    expect(must(await pinghu.ask['exchange:list']({})).rows.find((row) => row.id === id)).toMatchObject({
      state: 'answered',
      other: { name: { zh: jinshanName.zh } },
    });
    expect([await board(jinshan), await board(pinghu)]).toEqual([[], []]);
  });
});
