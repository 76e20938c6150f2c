// `pilin deadlines`: the periods of cases on a day, how each was counted and by which rule; on wish as a calendar file.
import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { Draft } from '../../templates/case/draft';
import { draftFacts } from '../../templates/case/draft-facts';
import { type CalendarEvent, calendarText } from '../../templates/deadlines/calendar/calendar-text';
import { deadlineEvent, isForCalendar } from '../../templates/deadlines/calendar/deadline-events';
import { type Deadline, deadlineGivens, deadlinesOf, startOfDay } from '../../templates/deadlines/deadlines';
import { explain } from '../../templates/deadlines/explain';
import { stateWords } from '../../templates/deadlines/words';
import { dateSchema } from '../../templates/language/plain-values';
import { findMatter, lawOf } from '../../templates/law/library';
import type { Office } from '../../templates/office/office';
import type { Language } from '../../templates/paper/paper';
import { fileFaultSentence } from '../store/file-faults';
import { writeFileAtomically } from '../store/write-file-atomically';
import type { Run } from './commands';
import { type ExitStatus, exitStatus } from './exit-status';
import { gatherFiles } from './gather-files';
import { loadDraft, loadOffice } from './load';
import { requestFault } from './request';
import { type Tell, tellFindings } from './tell';
import { noSuchDate } from './wish';

export const deadlines: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [at, officeFile] = [request.value('at') ?? '', request.value('office') ?? ''];
  const office = await loadOffice(officeFile);
  const isDay = dateSchema.safeParse(at).success;
  if (!isDay || !office.ok) {
    if (!isDay) tellFindings(tell, [noSuchDate('--at', at)]);
    if (!office.ok) tellFindings(tell, office.findings, { file: officeFile });
    return exitStatus.inputAtFault;
  }
  const language = (request.value('language') ?? 'zh-en') as Language;
  const board = new Board(office.value, at, language, tell);
  const status = await readAll(request.files, board, tell);
  const ics = request.value('ics');
  if (ics === undefined || status !== exitStatus.done) return status;
  return writeCalendar(ics, board.events, tell);
};

/** Nothing is written where a file can't be read: a calendar without a case would look as if nothing were due. */
async function readAll(files: readonly string[], board: Board, tell: Tell): Promise<ExitStatus> {
  const gathered = await gatherFiles(files);
  let status: ExitStatus = exitStatus.done;
  for (const { file, finding } of gathered.faults) {
    tellFindings(tell, [finding], { file });
    status = exitStatus.inputAtFault;
  }
  for (const { path, fromFolder } of gathered.files) {
    const read = await loadDraft(path);
    if (read.ok) board.add(read.value, path);
    else if (!fromFolder || read.findings[0]?.code !== 'file-of-other-kind') {
      tellFindings(tell, read.findings, { file: path });
      status = exitStatus.inputAtFault;
    }
  }
  return status;
}

class Board {
  readonly events: CalendarEvent[] = [];
  private readonly givens;
  private readonly law;

  constructor(
    private readonly office: Office,
    private readonly at: string,
    private readonly language: Language,
    private readonly tell: Tell,
  ) {
    this.givens = deadlineGivens(this.office);
    this.law = lawOf(office);
  }

  add(draft: Draft, file: string): void {
    const { id } = draft;
    const facts = draftFacts(draft);
    const all = deadlinesOf(facts, this.givens, startOfDay(this.at));
    const matter = findMatter(this.law, facts.matter)?.name ?? { zh: facts.matter, en: facts.matter };
    const { party, place } = facts;
    for (const deadline of all) {
      const told = explain(deadline, this.givens, this.law, this.at);
      const line = { type: 'deadline', file, case: id, ...plain(deadline), ...told };
      if (this.tell.json) this.tell.terminal.out(JSON.stringify(line));
      else if (deadline.state !== 'none') this.tell.terminal.out(sayLine(deadline, told, party.zh || id));
      if (!isForCalendar(deadline, this.at)) continue;
      this.events.push(deadlineEvent(deadline, all, told, { id, party, matter, place }, this.language));
    }
  }
}

function plain({ inForce: { rule, change }, paper, begun, due, state, late, ended, field }: Deadline) {
  const { id, topic, group, name, days, counting } = rule;
  const number = paper === null ? null : { kind: paper.kind, number: paper.number };
  const changed = change !== null;
  return {
    rule: id,
    topic,
    group,
    name,
    days,
    counting,
    changed,
    paper: number,
    begun,
    due,
    state,
    late,
    done: ended,
    field,
  };
}

function sayLine(deadline: Deadline, { why, source }: ReturnType<typeof explain>, who: string): string {
  const { inForce, state, due } = deadline;
  const { zh, en } = stateWords[state];
  const head = `[${zh} ${en}] ${due ?? '—'} · ${inForce.rule.name.zh} / ${inForce.rule.name.en} · ${who}`;
  const verify = source.verify.zh === '' ? [] : [`  ${source.verify.zh}`, `  ${source.verify.en}`];
  return [head, `  ${why.zh}`, `  ${why.en}`, `  ${source.name.zh}`, `  ${source.name.en}`, ...verify].join('\n');
}

async function writeCalendar(path: string, events: readonly CalendarEvent[], tell: Tell): Promise<ExitStatus> {
  const bytes = Buffer.from(calendarText('办案期限 Deadlines', events, Date.now()));
  try {
    await writeFileAtomically(dirname(resolve(path)), { name: basename(path), bytes });
  } catch (error) {
    const sentence = fileFaultSentence(error);
    if (sentence === null) throw error;
    tellFindings(tell, [requestFault('file-not-written', '--ics', sentence)], { file: path });
    return exitStatus.inputAtFault;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const line = { type: 'file', format: 'ics', path, events: events.length, sha256 };
  tell.terminal.out(tell.json ? JSON.stringify(line) : path);
  return exitStatus.done;
}
