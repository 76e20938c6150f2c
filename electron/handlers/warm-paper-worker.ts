// Sets one blank paper before the clerk asks for the first: faces, templates and the law are then loaded already.
import { catalogue } from '../../templates/catalogue';
import { dayOf } from './clock';
import type { Desk } from './desk';

const noId = '00000000000000000000000000';

export async function warmPaperWorker({ office, worker, settings, now }: Desk): Promise<void> {
  const known = await office.get();
  const kind = catalogue.find(({ subject }) => subject === 'case')?.id;
  if (!known.ok || known.value === null || kind === undefined) return;
  const { paperLanguage: language, paperLayout: layout } = settings.get();
  const choice = { kind, language, layout, date: dayOf(now()) };
  await worker.ask('set', known.value, { subject: { of: 'case', id: noId, case: {}, rewording: {} }, choice });
}
