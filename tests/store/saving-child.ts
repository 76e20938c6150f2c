// A process that saves drafts in a loop until it is killed, and says on stdout which saves were acknowledged.
import { writeSync } from 'node:fs';
import { openStore } from '../../electron/store/open-store';
import type { Draft } from '../../templates/case/draft';
import { aDraft } from './a-draft';

const [folder = '', ...ids] = process.argv.slice(2);
const say = (text: string): void => {
  writeSync(1, `${text}\n`);
};

const opened = await openStore(folder);
if (!opened.ok) {
  say(opened.fault.code);
  process.exit(2);
}
const { drafts } = opened.value;
say('open');
const known = new Map<string, Draft>();
for (const id of ids) {
  const found = await drafts.get(id);
  if (found.ok) known.set(id, found.value);
}
for (let count = 0; ; count += 1) {
  const id = ids[count % ids.length] ?? '';
  const before = known.get(id) ?? aDraft(id);
  const counter = Number(before.case.counter ?? 0) + 1;
  const draft = { ...before, case: { ...before.case, counter, filler: '文'.repeat((counter % 7) * 900) } };
  const saved = await drafts.save(draft, { expectedUpdatedAt: known.get(id)?.updatedAt ?? null });
  if (!saved.ok || saved.value.result !== 'saved') {
    say(`failed ${JSON.stringify(saved)}`);
    process.exit(1);
  }
  known.set(id, saved.value.draft);
  say(`${id} ${counter}`);
}
