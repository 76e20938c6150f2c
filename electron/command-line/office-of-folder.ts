// The office of a data folder that a command works in: the one it has, or the one that is given to a new folder.
import type { Office } from '../../templates/office/office';
import { done, failed, type Outcome } from '../contract/outcome';
import type { Store } from '../store/store-port';

/** @param given becomes the office of a folder that has none */
export async function officeOfFolder({ office }: Store, given: Office | null): Promise<Outcome<Office>> {
  const kept = await office.get();
  if (!kept.ok) return kept;
  if (kept.value !== null) return done(kept.value);
  if (given === null) return officeMissing;
  const saved = await office.save(given);
  return saved.ok ? done(given) : saved;
}

const officeMissing = failed(
  'office-missing',
  '该数据文件夹尚未设置执法机关。请先在桌面程序中设置，或者用 --office FILE 指定单位设置文件。',
  'No office is set up in this data folder. Set it up in the desk, or name an office file with --office FILE.',
);
