// Drafts and operations whose file is damaged or gone: the newest good version stands in, and what happened is said.
import type { Bilingual } from '../../templates/language/bilingual';
import { done, type Fault, type Outcome } from '../contract/outcome';
import type { Version } from '../store/store-port';

/** As far as recovering needs a shelf of the store. */
type Shelf<D> = {
  get(id: string): Promise<Outcome<D>>;
  recoveryOf(id: string): Promise<Outcome<Version | null>>;
  versionOf(id: string, name: string): Promise<Outcome<D>>;
  restoreVersion(id: string, name: string): Promise<Outcome<D>>;
};

export type Opened<D> = { readonly draft: D; readonly recovered: Bilingual | null };

/** Opens one; where its file is damaged or gone the newest good version is put in its place. */
export async function openOrRecover<D>(shelf: Shelf<D>, id: string): Promise<Outcome<Opened<D>>> {
  const read = await shelf.get(id);
  if (read.ok) return done({ draft: read.value, recovered: null });
  const version = await recoveryFor(shelf, id, read.fault);
  if (version === null) return read;
  const restored = await shelf.restoreVersion(id, version.name);
  return restored.ok ? done({ draft: restored.value, recovered: whatHappened(read.fault, version) }) : read;
}

/** What is known of one that is to be saved over: null where its file and all its versions are lost. */
export async function lastKnown<D>(shelf: Shelf<D>, id: string): Promise<Outcome<D | null>> {
  const read = await shelf.get(id);
  if (read.ok || !isDamage(read.fault)) return read;
  const version = await recoveryFor(shelf, id, read.fault);
  const known = version && (await shelf.versionOf(id, version.name));
  return done(known?.ok ? known.value : null);
}

/** Of a newer program or on a failing disk nothing is broken: it must not be replaced. */
function isDamage({ code }: Fault): boolean {
  return code === 'draft-damaged' || code === 'draft-missing';
}

async function recoveryFor<D>(shelf: Shelf<D>, id: string, fault: Fault): Promise<Version | null> {
  if (!isDamage(fault)) return null;
  const version = await shelf.recoveryOf(id);
  return version.ok ? version.value : null;
}

function whatHappened({ sentence: { zh, en } }: Fault, { savedAt }: Version): Bilingual {
  const time = savedAt.slice(0, 16).replace('T', ' ');
  const zone = savedAt.endsWith('Z') ? ' UTC' : '';
  return {
    zh: `${zh}已改用 ${time}${zone} 保存的版本，请核对内容。`,
    en: `${en} The version saved at ${time}${zone} was taken instead; check what it holds.`,
  };
}
