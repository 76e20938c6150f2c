// Answers the window about the problem report: made to be looked at, and saved as it was looked at. Nothing is sent.
import type { Outcome } from '../../contract/outcome';
import { done } from '../../contract/outcome';
import type { programChannels } from '../../contract/program-channels';
import type { FunctionsOf } from '../../contract/table';
import { dayOf, momentOf } from '../clock';
import type { Desk } from '../desk';
import { saveFile } from '../write-out';
import { type Count, type ReportFacts, reportText } from './report-text';

type Handlers = FunctionsOf<typeof programChannels>;

const logLines = 200;

export function problemHandlers(desk: Desk): Pick<Handlers, 'problem:look' | 'problem:save'> {
  /** As it was shown last: what is saved is what the person has seen. */
  let shown: string | null = null;
  return {
    'problem:look': async () => {
      shown = reportText(await gather(desk));
      return done({ text: shown });
    },
    'problem:save': async () => {
      const text = shown ?? reportText(await gather(desk));
      const name = `pilin-problem-report-${dayOf(desk.now())}.txt`;
      const saved = await saveFile(desk, { title, name, bytes: () => new TextEncoder().encode(text) });
      return saved.ok ? done({ cancelled: !saved.value }) : saved;
    },
  };
}

async function gather(desk: Desk): Promise<ReportFacts> {
  const { who: _person, ...settings } = desk.settings.get();
  return {
    at: momentOf(desk.now()),
    version: desk.version,
    runtime: desk.program.runtime,
    system: await desk.program.system(),
    settings,
    counts: await countAll(desk),
    faces: await facesOf(desk),
    log: await desk.program.lastLogLines(logLines),
  };
}

async function countAll({ store, office }: Desk): Promise<Readonly<Record<string, Count>>> {
  const { drafts, operations, archive } = store;
  const [cases, actions, issued, damaged, own] = await Promise.all([
    drafts.list(),
    operations.list(),
    archive.rows(),
    archive.damaged(),
    office.get(),
  ]);
  const listed = (which: (entry: { trashedAt: string | null; trouble?: unknown }) => boolean) =>
    counted(cases, (entries) => entries.filter(which).length);
  return {
    cases: listed(({ trashedAt }) => trashedAt === null),
    'cases in the trash': listed(({ trashedAt }) => trashedAt !== null),
    'cases with a damaged file': listed(({ trouble }) => trouble !== null && trouble !== undefined),
    operations: counted(actions, ({ length }) => length),
    'issued papers': counted(issued, ({ length }) => length),
    'issued papers that cannot be read': counted(damaged, ({ length }) => length),
    'own editions of templates': counted(own, (value) => value?.templates.length ?? 0),
    'authorities set up': counted(own, (value) => value?.authorities.length ?? 0),
  };
}

function counted<T>(outcome: Outcome<T>, count: (value: T) => number): Count {
  return outcome.ok ? count(outcome.value) : outcome.fault.code;
}

/** The names of faces that were found; what the office wished for is text of its own and stays out. */
async function facesOf({ office, worker }: Desk): Promise<ReportFacts['faces']> {
  const known = await office.get();
  if (!known.ok) return known.fault.code;
  if (known.value === null) return 'no office set up';
  const faces = await worker.ask('faces', known.value, {});
  return faces.ok ? faces.value : faces.fault.code;
}

const title = { zh: '保存问题报告', en: 'Save the problem report' };
