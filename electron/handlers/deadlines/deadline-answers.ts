// What is answered about deadlines, from what is at hand: knows no file and no dialog.
import { explain } from '../../../templates/deadlines/explain';
import { shippedRules } from '../../../templates/deadlines/rules';
import { sourceOf } from '../../../templates/deadlines/source-of';
import { placeName } from '../../../templates/deadlines/words';
import type { Bilingual } from '../../../templates/language/bilingual';
import { type Law, lawOf } from '../../../templates/law/library';
import type { deadlineChannels } from '../../contract/deadline-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf, OutputOf } from '../../contract/table';
import { dayInChina } from '../clock';
import { matterName, matterNames } from '../matter-words';
import { boardLines, headings } from './deadline-board';
import type { AllDeadlines, CaseDeadlines, DeadlinesAtHand } from './deadlines-at-hand';

type Answers = FunctionsOf<typeof deadlineChannels>;
type Entry = OutputOf<typeof deadlineChannels, 'deadline:list'>['entries'][number];
type Explained = OutputOf<typeof deadlineChannels, 'deadline:explain'>;

export const listed = async (
  atHand: DeadlinesAtHand,
  { part, ...filters }: Parameters<Answers['deadline:list']>[0],
): ReturnType<Answers['deadline:list']> => {
  const all = await atHand.all();
  if (!all.ok) return all;
  const { cases, unread, office, nowMs } = all.value;
  const lines = boardLines(cases, filters, nowMs);
  const names = matterNames(lawOf(office));
  const entries = lines
    .slice(part.from, part.from + part.count)
    .map(({ of, key }) => entryOf(of, of.keys.indexOf(key), names));
  return done({ keys: lines.map(({ key }) => key), buckets: headings(lines), entries, unread });
};

export const counted = async (atHand: DeadlinesAtHand): ReturnType<Answers['deadline:count']> => {
  const all = await atHand.all();
  if (!all.ok) return all.fault.code === 'office-missing' ? done({ overdue: 0, soon: 0 }) : all;
  const count = { overdue: 0, soon: 0 };
  for (const { all: deadlines } of all.value.cases)
    for (const { state } of deadlines) if (state === 'overdue' || state === 'soon') count[state] += 1;
  return done(count);
};

export const explained = async (atHand: DeadlinesAtHand, id: string, key: string): Promise<Outcome<Explained>> => {
  const all = await atHand.all();
  if (!all.ok) return all;
  const of = all.value.cases.find(({ entry }) => entry.id === id);
  const index = of?.keys.indexOf(key) ?? -1;
  return of === undefined || index < 0 ? deadlineGone : done(explainedAt(of, index, all.value));
};

export const ofCase = async (atHand: DeadlinesAtHand, id: string): Promise<Outcome<Explained[]>> => {
  const all = await atHand.all();
  if (!all.ok) return all;
  const of = all.value.cases.find(({ entry }) => entry.id === id);
  if (of === undefined) return done([]);
  const running = of.all.flatMap(({ state }, index) => (state === 'none' ? [] : [index]));
  return done(running.map((index) => explainedAt(of, index, all.value)));
};

function explainedAt(of: CaseDeadlines, index: number, { givens, office, nowMs }: AllDeadlines): Explained {
  const law = lawOf(office);
  const deadline = of.all[index];
  if (deadline === undefined) throw new RangeError('no such deadline');
  const { why, source, others } = explain(deadline, givens, law, dayInChina(nowMs));
  return { entry: entryOf(of, index, matterNames(law)), why, source, others: [...others] };
}

function entryOf(
  { entry, exchange, all, keys }: CaseDeadlines,
  index: number,
  names: ReadonlyMap<string, Bilingual>,
): Entry {
  const deadline = all[index];
  const key = keys[index];
  if (deadline === undefined || key === undefined) throw new RangeError('no such deadline');
  const { state, due, late, paper, field, inForce } = deadline;
  const { matter, party, place } = entry.facts;
  const { group, name } = inForce.rule;
  return {
    key,
    case: entry.id,
    exchange: exchange ?? null,
    ...{ state, group, name, due, late, field, party, place },
    number: paper?.number ?? '',
    matter: matterName(names, matter),
  };
}

export function rulesToChange(law: Law, today: string): OutputOf<typeof deadlineChannels, 'deadline:rules'> {
  return shippedRules().map((rule) => {
    const { id, group, name, comparison, days, counting, jurisdiction } = rule;
    const source = sourceOf(rule, null, law, today);
    return { id, group, name, place: placeName(jurisdiction), comparison, days, counting, source };
  });
}

const deadlineGone = failed(
  'deadline-gone',
  '该期限已不存在：案件可能已修改、删除，或者规则已调整。请刷新后再看。',
  'The deadline is not there any more: its case may have been changed or deleted, or the rule altered. Refresh and look again.',
);
