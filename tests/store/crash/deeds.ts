// The deeds that crash tests interrupt: each says beforehand what it would change, and how.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../../../electron/contract/outcome';
import { failed } from '../../../electron/contract/outcome';
import { makeLastingFolder, writeDurably } from '../../../electron/store/disk/write-durably';
import { diskFault, notSaved } from '../../../electron/store/disk-fault';
import { writeFilesAtomically } from '../../../electron/store/write-file-atomically';
import type { Draft } from '../../../templates/case/draft';
import { type Office, officeSchema } from '../../../templates/office/office';
import type { OperationDraft } from '../../../templates/operation/operation-draft';
import { aDraft } from '../a-draft';
import { gone, type State, type Thing } from './ledger';
import { counterOf, draftIds, hashOf, operationIds, type World } from './world';

/** `after`: how each thing it touches would stand. `act` answers as the store does. */
export type Deed = {
  readonly name: string;
  readonly after: ReadonlyMap<Thing, State>;
  /** How a thing may stand half-way, beside before and after. */
  readonly during?: ReadonlyMap<Thing, State>;
  readonly act: () => Promise<Outcome<unknown>>;
};
/** Null where there is nothing of the kind to do now. */
export type Plan = (world: World) => Promise<Deed | null>;

const filler = ({ random }: World): string => '文'.repeat(random.below(7) * 900);
const stateOf = ({ known }: World, thing: Thing): State => known.get(thing) ?? gone;

const saveCase: Plan = async (world) => {
  const id = world.random.pick(draftIds);
  const state = stateOf(world, `drafts/${id}`);
  if (state.startsWith('trash')) return null;
  const before = await world.store.drafts.get(id);
  const base: Draft = before.ok ? before.value : aDraft(id);
  const counter = counterOf(base) + 1;
  const draft = { ...base, case: { ...base.case, counter, filler: filler(world) } };
  const expectedUpdatedAt = before.ok ? before.value.updatedAt : null;
  const after = new Map([
    [`drafts/${id}`, `live ${counter}`],
    [`history/${id}`, `${counter}`],
  ]);
  return { name: 'save a case', after, act: () => saved(world.store.drafts.save(draft, { expectedUpdatedAt })) };
};

const saveOperation: Plan = async (world) => {
  const id = world.random.pick(operationIds);
  const before = await world.store.operations.get(id);
  const { format: _format, case: _case, ...shell } = aDraft(id);
  const blank: OperationDraft = { ...shell, format: 'pilin-operation-draft', operation: { id } };
  const base = before.ok ? before.value : blank;
  const counter = counterOf(base) + 1;
  const draft = { ...base, operation: { ...base.operation, counter, filler: filler(world) } };
  const expectedUpdatedAt = before.ok ? before.value.updatedAt : null;
  const after = new Map([
    [`operations/${id}`, `live ${counter}`],
    [`history/${id}`, `${counter}`],
  ]);
  const act = () => saved(world.store.operations.save(draft, { expectedUpdatedAt }));
  return { name: 'save an operation', after, act };
};

/** A conflict or a history that was not written is no acknowledged save. */
async function saved(saving: Promise<Outcome<{ readonly result: string; readonly warning?: unknown }>>) {
  const outcome = await saving;
  const whole = outcome.ok && outcome.value.result === 'saved' && outcome.value.warning === null;
  return whole || !outcome.ok
    ? outcome
    : failed('half-saved', '草稿已保存，但历史版本没有写入。', 'Saved without its history.');
}

const trashCase: Plan = async (world) => {
  const id = world.random.pick(draftIds);
  const state = stateOf(world, `drafts/${id}`);
  if (!state.startsWith('live')) return null;
  const after = new Map([[`drafts/${id}`, state.replace('live', 'trash')]]);
  return { name: 'move to the trash', after, act: () => world.store.drafts.trash(id) };
};

const restoreCase: Plan = async (world) => {
  const id = world.random.pick(draftIds);
  const state = stateOf(world, `drafts/${id}`);
  if (!state.startsWith('trash')) return null;
  const after = new Map([[`drafts/${id}`, state.replace('trash', 'live')]]);
  return { name: 'take from the trash', after, act: () => world.store.drafts.restore(id) };
};

const emptyTrash: Plan = async (world) => {
  const ids = draftIds.filter((id) => stateOf(world, `drafts/${id}`).startsWith('trash'));
  if (ids.length === 0 || world.random.next() < 0.5) return null;
  const after = new Map(ids.flatMap((id) => [`drafts/${id}`, `history/${id}`].map((thing) => [thing, gone] as const)));
  return { name: 'empty the trash', after, act: () => world.store.drafts.emptyTrash(ids.length) };
};

const putBack: Plan = async (world) => {
  const { store, random } = world;
  const id = random.pick(draftIds);
  if (!stateOf(world, `drafts/${id}`).startsWith('live')) return null;
  const versions = await store.drafts.history(id);
  if (!versions.ok || versions.value.length === 0) return null;
  const { name } = random.pick(versions.value);
  const version = await store.drafts.versionOf(id, name);
  if (!version.ok) return null;
  const counter = counterOf(version.value);
  const after = new Map([
    [`drafts/${id}`, `live ${counter}`],
    [`history/${id}`, `${counter}`],
  ]);
  // What stands there is kept first; its own version may be missing since an earlier crash.
  const during = new Map([[`history/${id}`, stateOf(world, `drafts/${id}`).replace('live ', '')]]);
  return { name: 'put a version back', after, during, act: () => store.drafts.restoreVersion(id, name) };
};

let example: Office | undefined;

const saveOffice: Plan = async (world) => {
  example ??= officeSchema.parse(JSON.parse(readFileSync('tests/drafts-of-old/v1/office.json', 'utf8')));
  const counter = Number(stateOf(world, 'office').split(' ')[1] ?? 0) + 1;
  const [first, ...others] = example.authorities;
  const office = { ...example, authorities: [{ ...first, phone: String(counter) }, ...others] } as Office;
  return {
    name: 'save the office',
    after: new Map([['office', `live ${counter}`]]),
    act: () => world.store.office.save(office),
  };
};

/** A file of any other room of the data folder. */
const keepPhotograph: Plan = async ({ disk, folder, random }) => {
  const name = `photograph-${random.below(3)}.jpg`;
  const bytes = Buffer.alloc(1 + random.below(60_000), random.below(256));
  const act = async (): Promise<Outcome<unknown>> => {
    try {
      await makeLastingFolder(disk, join(folder, 'photographs'));
      return { ok: true, value: await writeDurably(disk, join(folder, 'photographs'), name, bytes) };
    } catch (error) {
      return { ok: false, fault: diskFault(notSaved, error) };
    }
  };
  return { name: 'keep a photograph', after: new Map([[`photographs/${name}`, hashOf(bytes)]]), act };
};

/** Two files of one paper, written where the clerk wants them. */
const exportPaper: Plan = async ({ outside, random }) => {
  if (outside === '') return null;
  const stem = `paper-${random.below(3)}`;
  const files = ['pdf', 'docx'].map((format) => {
    return { name: `${stem}.${format}`, bytes: Buffer.alloc(1 + random.below(60_000), random.below(256)) };
  });
  const act = async (): Promise<Outcome<unknown>> => ({ ok: true, value: await writeFilesAtomically(outside, files) });
  const after = new Map(files.map(({ name, bytes }) => [`exports/${name}`, hashOf(bytes)]));
  return { name: 'export a paper', after, act };
};

export const deeds: Readonly<Record<string, Plan>> = {
  saveCase,
  saveOperation,
  trashCase,
  restoreCase,
  emptyTrash,
  putBack,
  saveOffice,
  keepPhotograph,
  exportPaper,
};

/** Saves as often as everything else together. */
export const usualCourse: readonly Plan[] = [saveCase, saveCase, saveCase, ...Object.values(deeds)];
