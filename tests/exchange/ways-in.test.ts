// Bundles as they really come: with cases that are here already, with files that are not, of a half-filled form, handed over
// by the system, declined; and what is kept of them when the disk is not what it was.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../templates/case/case';
import { faultOf, must } from '../handlers/open-test-desk';
import { arrive, fruitShop, type Office, receipt, send, takeIn, twoOffices, withEvidenceFiles } from './two-offices';

/** Invented for the examples: the signboard with forty pieces of evidence, and dumping by a company with a very long name. */
const fortyPieces = '01M2H97WM09P3GP8R5TXNPR6Y2';
const longName = '01M5EMQ8A08YGA9D7Z7SD41MJA';

async function caseAt(office: Office, id: string): Promise<Case> {
  return must(await office.store.drafts.get(id)).case as unknown as Case;
}

/** Another case of the same party and matter, as when both offices found it. */
async function alike(office: Office): Promise<string> {
  return must(await office.ask['draft:create']({ copyOf: fruitShop })).draft.id;
}

describe('a case that may be here already', () => {
  it('is laid beside the one of the same party and matter, field by field, and beside its pieces', async () => {
    const { pinghu, jinshan } = await twoOffices({ pinghu: true, jinshan: true });
    await withEvidenceFiles(pinghu, fruitShop);
    const id = await alike(pinghu);
    const there = must(await pinghu.store.drafts.get(id));
    const party = { ...(there.case.party as Case['party']), phone: '021-00000099' };
    const evidence = (await caseAt(pinghu, fruitShop)).evidence.slice(0, 2);
    const changed = { ...there, case: { ...there.case, party, evidence } as never };
    must(await pinghu.store.drafts.save(changed, { expectedUpdatedAt: there.updatedAt }));
    await withEvidenceFiles(pinghu, id);
    // The same photograph lies in both cases.
    const here = must(await jinshan.store.drafts.get(fruitShop));
    const [first] = (await caseAt(pinghu, id)).evidence;
    const local = (await caseAt(jinshan, fruitShop)).evidence.map((piece, at) =>
      at === 3 ? { ...piece, file: first?.file } : piece,
    );
    const withSame = { ...here, case: { ...here.case, evidence: local } as never };
    must(await jinshan.store.drafts.save(withSame, { expectedUpdatedAt: here.updatedAt }));

    const path = await send(pinghu, jinshan, { purpose: 'transfer', subjects: [id] });
    const [subject] = (await arrive(jinshan, path)).subjects;
    const [same, piece] = subject?.conflicts ?? [];
    expect(same).toMatchObject({ why: 'same-party', case: fruitShop });
    expect(same?.differences).toContainEqual({ path: 'party.phone', here: expect.anything(), there: '021-00000099' });
    expect(piece).toMatchObject({ why: 'same-evidence', case: fruitShop, evidence: first?.id });
    const joined = await takeIn(jinshan, path, [{ of: id, take: 'join-evidence', into: fruitShop }]);
    expect(joined.evidence).toBe(1);
    const names = (await caseAt(jinshan, fruitShop)).evidence.map(({ file }) => file?.name);
    expect(new Set(names.slice(3)).size).toBe(names.slice(3).length);
  });

  it('joins only a case that is here, and never one that nobody chose', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const path = await send(pinghu, jinshan, { purpose: 'evidence', subjects: [fruitShop] });
    const { handle, head } = await arrive(jinshan, path);
    const into = (id: string | null) => [{ of: fruitShop, take: 'join-evidence', into: id }];
    const tried = async (choices: ReturnType<typeof into>) =>
      faultOf(await jinshan.ask['exchange:accept']({ handle, choices }));
    expect(await tried([])).toBe('case-needed');
    expect(await tried(into(head.id))).toBe('case-unknown');
    expect(await tried([{ of: head.id, take: 'keep', into: null as never }])).toBe('choice-unknown');
    expect(await tried([{ of: fruitShop, take: 'new-case', into: null as never }])).toBe('choice-unfit');
    expect(await tried([{ of: fruitShop, take: 'leave', into: null as never }])).toBe('nothing-taken');
    expect(must(await jinshan.ask['exchange:list']({})).rows).toEqual([]);
  });
});

describe('a bundle', () => {
  it('of several cases keeps apart whose evidence is whose, forty pieces and long names included', async () => {
    const { pinghu, jinshan } = await twoOffices();
    for (const id of [fortyPieces, longName]) await withEvidenceFiles(pinghu, id);
    const path = await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fortyPieces, longName] });
    const accepted = await takeIn(jinshan, path);
    expect(accepted.taken.map(({ id }) => id)).toEqual([fortyPieces, longName]);
    expect(accepted.evidence).toBe(43);
    const [forty, long] = [await caseAt(jinshan, fortyPieces), await caseAt(jinshan, longName)];
    expect(forty.evidence.every(({ recognised }) => recognised?.case === fortyPieces)).toBe(true);
    expect([...long.party.name.zh].length).toBeGreaterThan(150);
    for (const { file } of long.evidence) {
      const text = readFileSync(join(jinshan.folder, 'photographs', longName, file?.name ?? ''), 'utf8');
      expect(text).toContain(longName);
    }
  });

  it('of a form that is hardly filled in arrives as it is', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const { draft } = must(await pinghu.ask['draft:create']({ copyOf: null }));
    const clue = { ...draft, case: { ...draft.case, act: { address: { zh: '𠮷兴路㙦口', en: '' } } } };
    must(await pinghu.ask['draft:save']({ draft: clue, expected: draft.updatedAt }));
    const accepted = await takeIn(jinshan, await send(pinghu, jinshan, { purpose: 'clue', subjects: [draft.id] }));
    const one = await caseAt(jinshan, accepted.taken[0]?.id ?? '');
    expect(one).toMatchObject({ source: 'referral', act: { address: { zh: '𠮷兴路㙦口' } }, evidence: [] });
    expect(one.course).toEqual({ clueOn: '2026-10-20' });
  });

  it('without files that are not on the computer says so, and keeps their hashes', async () => {
    const { pinghu, jinshan } = await twoOffices();
    await withEvidenceFiles(pinghu, fruitShop);
    const folder = join(pinghu.folder, 'photographs', fruitShop);
    const [gone = ''] = readdirSync(folder);
    writeFileSync(join(folder, gone), 'altered since');
    await expect(send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop] })).rejects.toThrow(
      'evidence-altered',
    );
    expect(must(await pinghu.ask['exchange:list']({})).rows).toEqual([]);
    const [one] = (await caseAt(pinghu, fruitShop)).evidence;
    rmSync(join(folder, gone));
    await takeIn(jinshan, await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop] }));
    const [piece] = (await caseAt(jinshan, fruitShop)).evidence;
    expect(piece?.file).toBeUndefined();
    expect(piece?.recognised?.file).toEqual({ name: one?.file?.name, sha256: one?.file?.sha256 });
  });

  it('that is declined leaves nothing but its line, and the sender learns why', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const path = await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop], replyBy: '2026-11-10' });
    const { handle } = await arrive(jinshan, path);
    const { id } = must(await jinshan.ask['exchange:decline']({ handle, reason: '不在本辖区' }));
    expect(must(await jinshan.store.drafts.list())).toEqual([]);
    expect(readdirSync(join(jinshan.folder, 'data', 'exchange', 'bundles'))).toEqual([]);
    await takeIn(pinghu, await receipt(jinshan, id));
    const sent = must(await pinghu.ask['exchange:list']({})).rows.find((row) => row.id === id);
    expect(sent).toMatchObject({ state: 'declined-there', receipt: { reason: '不在本辖区' }, daysLeft: null });
    const again = await arrive(jinshan, path);
    expect(again.before).toBe('taken');
    expect(faultOf(await jinshan.ask['exchange:accept']({ handle: again.handle, choices: [] }))).toBe(
      'bundle-declined-before',
    );
  });

  it('handed over by the system is taken by its id, and no other path is', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const path = await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop] });
    jinshan.machine.program.handed.hand(path);
    const [handed] = must(await jinshan.ask['file:handed']({}));
    const { file } = must(await jinshan.ask['exchange:choose']({ handed: handed?.id ?? '' }));
    expect(file).toMatchObject({ encrypted: false });
    const examined = await jinshan.ask['exchange:examine']({ handle: file?.handle ?? '', passphrase: null });
    expect(must(examined).sender.state).toBe('known');
    expect(faultOf(await jinshan.ask['exchange:choose']({ handed: path }))).toBe('handed-unknown');
    rmSync(path);
    expect(faultOf(await jinshan.ask['exchange:choose']({ handed: handed?.id ?? '' }))).toBe('handed-away');
    expect(faultOf(await jinshan.ask['exchange:accept']({ handle: 'x', choices: [] }))).toBe('bundle-not-examined');
  });

  it('that is kept is unpacked on wish, and not shown where its copy was altered', async () => {
    const { pinghu, jinshan } = await twoOffices();
    await withEvidenceFiles(pinghu, fruitShop);
    const { id } = await takeIn(jinshan, await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop] }));
    jinshan.person.folder = join(jinshan.folder, 'out');
    expect(must(await jinshan.ask['exchange:unpack']({ id }))).toEqual({ cancelled: false });
    const names = readdirSync(join(jinshan.folder, 'out', `bundle-${id}`));
    expect(names.filter((name) => name.endsWith('.jpg'))).toHaveLength(4);
    const kept = join(jinshan.folder, 'data', 'exchange', 'bundles', `${id}.pilin`);
    const bytes = readFileSync(kept);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1;
    writeFileSync(kept, bytes);
    const opened = await jinshan.ask['exchange:open']({ id, direction: 'received' });
    expect(faultOf(opened)).toMatch(/^(bundle|exchange)-/);
    expect(readdirSync(join(jinshan.folder, 'data', 'exchange', 'arriving'))).toEqual([]);
  });
});

describe('a neighbour', () => {
  it('is called as a person entered it, whatever its bundle calls it', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const path = await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop] });
    const name = { zh: '平湖综合执法（书面件）', en: '' };
    const { fingerprint } = pinghu;
    must(await jinshan.ask['neighbour:keep']({ fingerprint, name, authority: null, note: '' }));
    await takeIn(jinshan, path);
    const one = await caseAt(jinshan, fruitShop);
    expect(one.referral?.from).toEqual(name);
    expect(one.evidence[0]?.recognised?.from).toEqual(name);
    expect(must(await jinshan.ask['exchange:list']({})).rows[0]?.other.name).toEqual(name);
  });

  it('is not taken for another whose key is on the list', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const path = await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop], from: 'suzhou' });
    const keep = (fingerprint: string, zh: string, authority: string | null) =>
      jinshan.ask['neighbour:keep']({ fingerprint, name: { zh, en: '' }, authority, note: '' });
    must(await keep(pinghu.fingerprint, '平湖', null));
    expect((await arrive(jinshan, path)).sender.state).toBe('known');
    must(await keep('7Q2K-M4TX-90AB-HJ3N-PW6V-2C8D-K5RS-XY1Z-4G7E-TQ9M', '苏州市城市管理局', 'suzhou'));
    expect((await arrive(jinshan, path)).sender.state).toBe('unlike');
  });

  it('whose key was withdrawn is entered again only with the reason, which keeps what was before', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const { fingerprint } = pinghu;
    must(await jinshan.ask['neighbour:remove']({ fingerprint, reason: '以为遗失' }));
    const again = (note: string) =>
      jinshan.ask['neighbour:keep']({ fingerprint, name: { zh: '平湖', en: '' }, authority: 'pinghu', note });
    expect(faultOf(await again(' '))).toBe('neighbour-withdrawn');
    expect(must(await again('已找回，重新当面核对'))).toMatchObject({
      retired: null,
      note: expect.stringContaining('以为遗失'),
    });
  });
});
