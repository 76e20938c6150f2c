// Two offices share a joint operation: each adds its own, nothing is overwritten, and both compose the same figures.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composeOperation } from '../../templates/compose/compose-operation';
import { jointOperation } from '../../templates/operation/sides/joint-operation';
import { wholeOperation } from '../../templates/operation/whole-operation';
import { textsAt } from '../../templates/reading/loose';
import { faultOf, must } from '../handlers/open-test-desk';
import { arrive, type Office, type Offices, send, takeIn, twoOffices } from './two-offices';

/** Pinghu and Jinshan, in the examples; some of its cases are of either. */
const operation = '01M4QJ0B00XWBDHCE7TAVS05MF';

/** The example operation stands at Pinghu with the cases of Pinghu alone; Jinshan holds its own cases. */
async function begin(): Promise<Offices> {
  const offices = await twoOffices({ pinghu: true, jinshan: true });
  const all = must(await offices.pinghu.store.operations.get(operation));
  const ids = textsAt(all.operation, 'cases');
  const ofPinghu: string[] = [];
  for (const id of ids) {
    const draft = must(await offices.pinghu.store.drafts.get(id));
    if (draft.case.authority === 'pinghu') ofPinghu.push(id);
  }
  await change(offices.pinghu, { cases: ofPinghu, photographs: [] });
  const jinshan = must(await offices.jinshan.store.operations.get(operation));
  must(await offices.jinshan.store.operations.trash(jinshan.id));
  must(await offices.jinshan.store.operations.emptyTrash(1));
  return offices;
}

async function change({ store, ask }: Office, changes: object): Promise<void> {
  const { operation: data, updatedAt } = must(await ask['operation:open']({ id: operation }));
  const saved = await ask['operation:save']({ operation: { ...data, ...changes } as never, expected: updatedAt });
  expect(must(saved).result).toBe('saved');
  must(await store.operations.get(operation));
}

/** What Jinshan adds once the operation has come: its cases, its people, its visits, its words. */
async function addOfJinshan(jinshan: Office): Promise<void> {
  const entries = must(await jinshan.store.drafts.list());
  const ids = entries.filter(({ facts }) => facts?.authority === 'jinshan').map(({ id }) => id);
  await change(jinshan, {
    cases: ids,
    participants: [{ authority: 'jinshan', officers: 9, vehicles: 3 }],
    inspected: [{ authority: 'jinshan', kind: { zh: '店铺', en: 'shops' }, count: 21 }],
    publicity: { persons: 40 },
    findings: { zh: '金山一侧情况。', en: 'What Jinshan found.' },
  });
}

async function reportOf({ store, ask }: Office) {
  const draft = must(await store.operations.get(operation));
  const office = must(await store.office.get());
  if (office === null) throw new Error('no office');
  const cases = [];
  for (const id of textsAt(draft.operation, 'cases')) {
    const found = must(await store.drafts.get(id));
    cases.push(JSON.parse(JSON.stringify(found.case)));
  }
  const whole = wholeOperation(draft.operation, operation, '');
  const request = {
    kind: 'operation-report',
    date: '2026-10-30',
    language: 'zh-en',
    layout: 'stacked',
  } as const;
  const { paper } = composeOperation({ ...request, ...jointOperation(whole, cases, office), draft: true });
  const { figures } = must(await ask['operation:open']({ id: operation }));
  return { blocks: paper.blocks, figures };
}

/** To whom it goes, with what and under which number, each office says by itself. */
const own = ['number', 'addressee', 'attachments', 'imprint'];
const inCommon = (blocks: readonly { readonly clause: string }[]) =>
  blocks.filter(({ clause }) => !own.includes(clause));

describe('a joint operation', () => {
  it('is taken in by the other side, added to, sent back, and reads the same at both', async () => {
    const { pinghu, jinshan } = await begin();
    const path = await send(pinghu, jinshan, { purpose: 'operation', subjects: [operation] });
    const examined = await arrive(jinshan, path);
    expect(examined.subjects[0]).toMatchObject({ kind: 'operation', of: operation, takes: [{ usual: true }, {}] });
    await takeIn(jinshan, path);
    await addOfJinshan(jinshan);
    const drafts = must(await jinshan.store.drafts.list()).length;
    await takeIn(pinghu, await send(jinshan, pinghu, { purpose: 'operation', subjects: [operation] }));

    const [there, here] = [await reportOf(jinshan), await reportOf(pinghu)];
    expect(here.figures).toEqual(there.figures);
    expect(inCommon(here.blocks)).toEqual(inCommon(there.blocks));
    const total = (name: string) => here.figures.find((one) => one.name === name)?.value ?? 0;
    expect(total('authority.jinshan.officers')).toBe(9);
    expect(total('cases')).toBe(total('authority.pinghu.cases') + total('authority.jinshan.cases'));
    expect(total('authority.jinshan.cases')).toBeGreaterThan(0);
    const text = JSON.stringify(here.blocks);
    expect(text).toContain('金山一侧情况。');
    // Cases of the other side are no drafts here.
    expect(must(await jinshan.store.drafts.list())).toHaveLength(drafts);
  });

  it('stays as it is when a bundle comes again, or an older one late', async () => {
    const { pinghu, jinshan } = await begin();
    const first = await send(pinghu, jinshan, { purpose: 'operation', subjects: [operation] });
    await takeIn(jinshan, first);
    const again = await send(pinghu, jinshan, { purpose: 'operation', subjects: [operation] });
    const before = await reportOf(jinshan);
    expect(await takeIn(jinshan, first)).toMatchObject({ again: true });
    await takeIn(jinshan, again);
    expect(await reportOf(jinshan)).toEqual(before);
  });

  it('keeps what came though the window saves what it had read before', async () => {
    const { pinghu, jinshan } = await begin();
    const path = await send(pinghu, jinshan, { purpose: 'operation', subjects: [operation] });
    await takeIn(jinshan, path);
    const { operation: data, updatedAt } = must(await jinshan.ask['operation:open']({ id: operation }));
    const { shared: _gone, ...stale } = data;
    must(await jinshan.ask['operation:save']({ operation: stale, expected: updatedAt }));
    const kept = must(await jinshan.store.operations.get(operation));
    expect(kept.operation.shared).toMatchObject({ as: 'jinshan', shares: [{ authority: { id: 'pinghu' } }] });
  });

  it('is not spoken for by another key than before, until that is retired', async () => {
    const { pinghu, jinshan } = await begin();
    await takeIn(jinshan, await send(pinghu, jinshan, { purpose: 'operation', subjects: [operation] }));
    const draft = must(await jinshan.store.operations.get(operation));
    const held = JSON.parse(JSON.stringify(draft.operation.shared));
    held.shares[0].from.fingerprint = 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA';
    const kept = { ...draft, operation: { ...draft.operation, shared: held } };
    must(await jinshan.store.operations.save(kept, { expectedUpdatedAt: draft.updatedAt }));
    const note = { zh: '另一单位', en: '' };
    const fingerprint = held.shares[0].from.fingerprint;
    must(await jinshan.ask['neighbour:keep']({ fingerprint, name: note, authority: null, note: '' }));
    const again = await send(pinghu, jinshan, { purpose: 'operation', subjects: [operation] });
    const { handle } = await arrive(jinshan, again);
    expect(faultOf(await jinshan.ask['exchange:accept']({ handle, choices: [] }))).toBe('operation-other-key');
    must(await jinshan.ask['neighbour:remove']({ fingerprint, reason: '密钥已更换' }));
    must(await jinshan.ask['exchange:accept']({ handle, choices: [] }));
  });

  it('brings photographs by their hashes: the same picture once, another of its name beside it', async () => {
    const { pinghu, jinshan } = await begin();
    const put = (office: Office, name: string, content: string) => {
      const folder = join(office.folder, 'photographs', operation);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), content);
    };
    const photograph = (file: string) => {
      return { file, caption: { zh: file, en: file }, place: { zh: '新埭', en: 'Xindai' }, takenAt: '2026-10-20' };
    };
    for (const { folder } of [pinghu, jinshan]) rmSync(join(folder, 'photographs', operation), { recursive: true });
    put(pinghu, 'a.jpg', 'same');
    put(pinghu, 'b.jpg', 'of Pinghu');
    put(jinshan, 'x.jpg', 'same');
    put(jinshan, 'b.jpg', 'of Jinshan');
    await change(pinghu, { photographs: [photograph('a.jpg'), photograph('b.jpg')] });
    await takeIn(jinshan, await send(pinghu, jinshan, { purpose: 'operation', subjects: [operation] }));
    expect(readdirSync(join(jinshan.folder, 'photographs', operation)).sort()).toEqual(['b-2.jpg', 'b.jpg', 'x.jpg']);
    await change(jinshan, { photographs: [photograph('x.jpg'), photograph('b.jpg')] });
    await takeIn(pinghu, await send(jinshan, pinghu, { purpose: 'operation', subjects: [operation] }));
    for (const office of [pinghu, jinshan]) {
      const { blocks } = await reportOf(office);
      const [shown] = blocks.filter(({ kind }) => kind === 'photographs') as unknown as { items: unknown[] }[];
      expect(shown?.items).toHaveLength(3);
    }
  });

  it('with its cases’ evidence as chosen; a bundle that speaks for another is refused', async () => {
    const { pinghu, jinshan } = await begin();
    const [first = ''] = textsAt(must(await pinghu.store.operations.get(operation)).operation, 'cases');
    const path = await send(pinghu, jinshan, { purpose: 'operation', subjects: [operation, first] });
    const { parts } = await arrive(jinshan, path);
    expect(parts.some(({ role }) => role === 'provisions')).toBe(true);
    const forged = await send(pinghu, jinshan, { purpose: 'operation', subjects: [operation], from: 'suzhou' });
    jinshan.person.files = [forged];
    const { file } = must(await jinshan.ask['exchange:choose']({ handed: null }));
    const refused = await jinshan.ask['exchange:examine']({ handle: file?.handle ?? '', passphrase: null });
    expect(refused.ok && refused.value.sender.state === 'known').toBe(false);
    expect(must(await jinshan.ask['operation:list']({})).some(({ id }) => id === operation)).toBe(false);
  });
});
