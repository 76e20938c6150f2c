// The office whose file is damaged or gone: its newest version that can be read is offered, and put back when asked.
import type { Office } from '../../templates/office/office';
import { done, failed, type Outcome } from '../contract/outcome';
import type { Desk } from './desk';

type Good = { readonly office: Office; readonly savedAt: string };

export async function officeRecovery(desk: Desk): Promise<Outcome<{ savedAt: string | null }>> {
  const found = await newestGood(desk);
  return found.ok ? done({ savedAt: found.value?.savedAt ?? null }) : found;
}

/** Only where the file can't be used: an office that is sound is never replaced by an older one. */
export async function recoverOffice(desk: Desk): Promise<Outcome<Record<string, never>>> {
  const present = await desk.store.office.get();
  if (present.ok) return done({});
  if (present.fault.code !== 'office-damaged' && present.fault.code !== 'office-missing') return present;
  const found = await newestGood(desk);
  if (!found.ok) return found;
  if (found.value === null) return noVersion;
  const saved = await desk.office.save(found.value.office);
  return saved.ok ? done({}) : saved;
}

async function newestGood({ store }: Desk): Promise<Outcome<Good | null>> {
  const versions = await store.office.history();
  if (!versions.ok) return versions;
  for (const { name, savedAt } of versions.value) {
    const version = await store.office.versionOf(name);
    if (version.ok) return done({ office: version.value, savedAt });
  }
  return done(null);
}

const noVersion = failed(
  'office-without-version',
  '没有可以读取的单位设置历史版本。请从备份恢复，或导入单位文件。',
  'No version of the office can be read. Restore it from a backup, or import an office file.',
);
