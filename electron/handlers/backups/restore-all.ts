// The whole office back to a backup: confirmed by the person, the present backed up first, the restored one built beside it.
import type { Which } from '../../backups/thread/work';
import { done, type Outcome } from '../../contract/outcome';
import type { Desk } from '../desk';

export async function restoreAll(desk: Desk, which: Which): Promise<Outcome<{ ready: boolean; keptAs: string }>> {
  const { keeper, work } = desk.backups;
  if (!(await desk.dialogs.confirm(question, action))) return done({ ready: false, keptAs: '' });
  // Where the present folder is too damaged to be backed up it is kept whole by the swap all the same.
  await keeper.run();
  const prepared = await work.ask('prepare', { ...which, folder: keeper.folder });
  return prepared.ok ? done({ ready: true, keptAs: prepared.value.keepAs }) : prepared;
}

const question = {
  zh: '将全部资料恢复到所选备份的时刻。现有资料先备份，并原样另存，不会丢失；此后已签发的文书、已用的文号及其案件保留。程序需要重新启动。',
  en: 'This takes everything back to the moment of that backup. What stands now is backed up first and kept whole beside it; papers issued since, the numbers they took and their cases stay. The program starts again.',
};
const action = { zh: '恢复', en: 'Restore' };
