// Opens a draft; where its file is damaged the newest good version takes its place and the clerk is told.
import type { Draft } from '../../templates/case/draft';
import { done, type Fault, type Outcome } from '../contract/outcome';
import type { Version } from '../store/store-port';
import { answerOpened, type Opened } from './answer-opened';
import type { Desk } from './desk';

export async function openDraft(desk: Desk, id: string): Promise<Outcome<Opened>> {
  const read = await desk.store.drafts.get(id);
  if (read.ok) return done(await answerOpened(desk, read.value, null));
  const recovered = isDamage(read.fault) ? await recover(desk, id) : null;
  if (recovered === null) return read;
  const { zh, en } = read.fault.sentence;
  const savedAt = recovered.version.savedAt.slice(0, 16).replace('T', ' ');
  return done(
    await answerOpened(desk, recovered.draft, {
      zh: `${zh}已改用 ${savedAt} 保存的版本，请核对内容。`,
      en: `${en} The version saved at ${savedAt} was taken instead; check what it holds.`,
    }),
  );
}

/** Of a newer program or on a failing disk, nothing is broken: it must not be replaced. */
function isDamage({ code }: Fault): boolean {
  return code === 'draft-damaged' || code === 'draft-missing';
}

async function recover(desk: Desk, id: string): Promise<{ draft: Draft; version: Version } | null> {
  const version = await desk.store.drafts.recoveryOf(id);
  if (!version.ok || version.value === null) return null;
  const restored = await desk.store.drafts.restoreVersion(id, version.value.name);
  return restored.ok ? { draft: restored.value, version: version.value } : null;
}
