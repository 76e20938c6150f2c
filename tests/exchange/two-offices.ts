// Two offices with a real data folder each, Pinghu and Jinshan, that compared their keys on paper; bundles go between them
// as files on a stick.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Output } from '../../electron/contract/channels';
import type { DeskHandlers } from '../../electron/handlers/desk-handlers';
import { must, openExampleDesk, type TestDesk } from '../handlers/open-test-desk';

export const pinghuName = { zh: '平湖市综合行政执法局', en: '' };
export const jinshanName = { zh: '上海市金山区城市管理行政执法局', en: '' };

/** Invented for the examples: over-window business of a fruit shop, with four pieces of evidence. */
export const fruitShop = '01M5BDQBJ0SZ2F4NYDDY46FRXN';

export type Office = TestDesk & { readonly fingerprint: string };
export type Offices = { readonly pinghu: Office; readonly jinshan: Office };

/** @param cases whether each begins with the example cases */
export async function twoOffices(cases = { pinghu: true, jinshan: false }): Promise<Offices> {
  const pinghu = await officeOf(cases.pinghu);
  const jinshan = await officeOf(cases.jinshan);
  await trust(pinghu, jinshan, 'jinshan', jinshanName);
  await trust(jinshan, pinghu, 'pinghu', pinghuName);
  return { pinghu, jinshan };
}

async function officeOf(withCases: boolean): Promise<Office> {
  const desk = await openExampleDesk(withCases);
  return { ...desk, fingerprint: must(await desk.ask['exchange:key']({})).fingerprint };
}

/** As it is copied by hand: in small letters, with spaces. */
async function trust(mine: Office, theirs: Office, authority: string, name: typeof pinghuName): Promise<void> {
  const typed = theirs.fingerprint.toLowerCase().replaceAll('-', ' ');
  must(await mine.ask['neighbour:keep']({ fingerprint: typed, name, authority, note: '当面核对' }));
}

type Wish = Parameters<DeskHandlers['exchange:make']>[0];

/** @returns the path of the file made */
export async function send(from: Office, to: Office, wish: Partial<Wish> & Pick<Wish, 'purpose'>): Promise<string> {
  const isPinghu = (must(await from.ask['neighbour:list']({}))[0]?.authority ?? '') === 'jinshan';
  const authority = isPinghu ? 'jinshan' : 'pinghu';
  const path = join(from.folder, `${wish.purpose}-${Math.random()}.pilin`);
  from.person.file = path;
  const made = must(
    await from.ask['exchange:make']({
      ...{ subjects: [], period: null, from: isPinghu ? 'pinghu' : 'jinshan', note: { zh: '请查收。', en: '' } },
      to: { fingerprint: to.fingerprint, authority, name: isPinghu ? jinshanName : pinghuName },
      ...{ replyBy: null, passphrase: null, answers: null, letter: null },
      ...wish,
    }),
  );
  if (made.made === null) throw new Error('cancelled');
  return path;
}

export type Examined = Output<'exchange:examine'> & { readonly handle: string };

export async function arrive(at: Office, path: string, passphrase: string | null = null): Promise<Examined> {
  at.person.files = [path];
  const { file } = must(await at.ask['exchange:choose']({ handed: null }));
  const handle = file?.handle ?? '';
  return { ...must(await at.ask['exchange:examine']({ handle, passphrase })), handle };
}

export type Choices = Parameters<DeskHandlers['exchange:accept']>[0]['choices'];

export async function takeIn(at: Office, path: string, choices: Choices = []) {
  const { handle } = await arrive(at, path);
  return must(await at.ask['exchange:accept']({ handle, choices }));
}

export async function receipt(from: Office, id: string): Promise<string> {
  const path = join(from.folder, `receipt-${Math.random()}.pilin`);
  from.person.file = path;
  must(await from.ask['exchange:receipt']({ id, passphrase: null }));
  return path;
}

/** Files of evidence as they would have been added: by their names, with their hashes in the case. */
export async function withEvidenceFiles(office: Office, id: string): Promise<void> {
  const draft = must(await office.store.drafts.get(id));
  const folder = join(office.folder, 'photographs', id);
  mkdirSync(folder, { recursive: true });
  const evidence = (draft.case.evidence as { id: string; file?: unknown }[]).map((piece) => {
    const bytes = Buffer.from(`photograph ${piece.id} of ${id}`);
    const name = `现场 ${piece.id}.jpg`;
    writeFileSync(join(folder, name), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ...piece, file: { name, sha256, bytes: bytes.length } };
  });
  const changed = { ...draft, case: { ...draft.case, evidence: evidence as never } };
  must(await office.store.drafts.save(changed, { expectedUpdatedAt: draft.updatedAt }));
}

/** Every file of an office with its hash; what lists and locks say of themselves is left out. */
export function everything({ folder }: Office): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const top of ['data', 'photographs']) {
    const root = join(folder, top);
    for (const name of listOf(root).sort()) {
      const path = join(root, name);
      if (!statSync(path).isFile() || /^lists[\\/]|pilin\.lock/.test(name)) continue;
      found.set(`${top}/${name}`, createHash('sha256').update(readFileSync(path)).digest('hex'));
    }
  }
  return found;
}

function listOf(root: string): string[] {
  try {
    return readdirSync(root, { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
}
