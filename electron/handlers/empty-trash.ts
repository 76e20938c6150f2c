// Empties the trash for good, after the person was told how many drafts go.
import { done, type Outcome } from '../contract/outcome';
import type { Desk } from './desk';

export async function emptyTrash({ store, dialogs }: Desk): Promise<Outcome<{ purged: number }>> {
  const found = await store.drafts.search({
    text: '',
    filters: {},
    trashed: true,
    order: 'updatedAt',
    descending: true,
    from: 0,
    count: 0,
  });
  if (!found.ok) return found;
  const { total } = found.value;
  if (total === 0 || !(await dialogs.confirm(question(total), action))) return done({ purged: 0 });
  const emptied = await store.drafts.emptyTrash(total);
  return emptied.ok ? done({ purged: emptied.value }) : emptied;
}

function question(count: number) {
  return {
    zh: `将彻底删除回收站中的 ${count} 份草稿及其历史版本，无法恢复。`,
    en: `This deletes ${count} draft${count === 1 ? '' : 's'} in the trash for good, with their history. They cannot be brought back.`,
  };
}

const action = { zh: '彻底删除', en: 'Delete for good' };
