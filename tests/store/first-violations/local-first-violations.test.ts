// The register of first violations on disk: one entry a case, months apart, nothing skipped that is damaged.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../electron/store/disk/node-disk';
import { LocalFirstViolations } from '../../../electron/store/first-violations/local-first-violations';
import { Turns } from '../../../electron/store/shelf/turns';
import type { Entry } from '../../../templates/first-violations/entry';
import { entryOfCase } from '../../../templates/first-violations/entry-of-case';
import type { Judgement } from '../../../templates/first-violations/judgement';
import { issued, sampleOne } from '../../checks/sample-case';
import { sampleOffice } from '../../checks/sample-office';
import { temporaryFolder } from '../temporary-folder';

async function opened() {
  const root = await temporaryFolder();
  const [own, received] = [join(root, 'own'), join(root, 'received')];
  for (const folder of [own, received]) await nodeDisk.makeFolders(folder);
  const open = () =>
    new LocalFirstViolations({
      disk: nodeDisk,
      turns: new Turns(),
      mayNotWrite: async () => null,
      root,
      own,
      received,
    });
  return { own, received, open, register: open() };
}

function entry(last: string, foundOn = '2026-11-23'): Entry {
  const one = { ...sampleOne(), papers: [issued('order-to-correct', '2026-11-23T10:00:00+08:00')] };
  const made = entryOfCase(one, sampleOffice(), `01JDENTRY0000000000000000${last}`);
  if (made === null) throw new Error('no entry');
  return { ...made, case: `01JDCASE00000000000000000${last}`, foundOn };
}

async function foundIn(register: LocalFirstViolations): Promise<readonly string[]> {
  const entries = await register.entries();
  return entries.ok ? entries.value.map(({ case: id, foundOn }) => `${id.slice(-1)} ${foundOn}`).sort() : [];
}

describe('the register of first violations', () => {
  it('has one entry a case, also where its day moves to another month', async () => {
    const { register, open, own } = await opened();
    await register.keep(entry('A').case, entry('A'));
    await register.keep(entry('B').case, entry('B'));
    await register.keep(entry('A').case, entry('A', '2026-12-01'));
    expect(await foundIn(register)).toEqual(['A 2026-12-01', 'B 2026-11-23']);
    expect(await foundIn(open())).toEqual(['A 2026-12-01', 'B 2026-11-23']);
    expect(readdirSync(own).sort()).toEqual(['2026-11.json', '2026-12.json']);
    await register.keep(entry('A').case, null);
    expect(await foundIn(open())).toEqual(['B 2026-11-23']);
  });

  it('takes the entries of a bundle once, however often it comes', async () => {
    const { register, open } = await opened();
    for (let times = 0; times < 2; times += 1) await register.receive('01KB3S8E7R0000000000000001', [entry('C')]);
    await register.keep(entry('C').case, null);
    expect(await foundIn(open())).toEqual(['C 2026-11-23']);
  });

  it('loses none that are entered at once', async () => {
    const { register, open } = await opened();
    const all = [...'ABCDEFGH'].map((last) => entry(last));
    await Promise.all(all.map((one) => register.keep(one.case, one)));
    expect(await foundIn(open())).toHaveLength(8);
  });

  it('says that a file is damaged rather than find nothing in it', async () => {
    const { own, open } = await opened();
    writeFileSync(join(own, '2026-11.json'), '{"format":"pilin-first-vio');
    const entries = await open().entries();
    expect(entries.ok === false && entries.fault.code).toBe('first-violations-unfit');
  });
});

describe('judgements', () => {
  const party = (code: string) => ({ ...entry('A').party, code });
  const judgement = (verdict: 'same' | 'other', last: string): Judgement => ({
    id: `01JDJVDGE000000000000000${last}`.padEnd(26, '0'),
    parties: [party('1'), party('2')],
    verdict,
    by: '周岚',
    at: '2026-11-23T09:00:00+08:00',
    note: '核对执照',
  });

  it('are all kept, over the end of the program and several at once', async () => {
    const { register, open } = await opened();
    await Promise.all([register.judge(judgement('same', 'A')), register.judge(judgement('other', 'B'))]);
    const kept = await open().judgements();
    expect(kept.ok && kept.value.map(({ verdict }) => verdict)).toEqual(['same', 'other']);
  });

  it('that can no longer be read are said, not taken for none', async () => {
    const { own, open } = await opened();
    writeFileSync(join(own, '..', 'judgements.json'), '{"format":');
    const kept = await open().judgements();
    expect(kept.ok === false && kept.fault.code).toBe('first-violations-unfit');
    expect((await open().judge(judgement('same', 'A'))).ok).toBe(false);
  });
});
