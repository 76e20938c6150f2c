// Answers the window about papers: which there are, one set for the screen, what speaks against signing.
import { isOfFile } from '../../templates/case-file/filing-order';
import { catalogue } from '../../templates/catalogue';
import { templateInUse } from '../../templates/compose/template-in-use';
import type { Template } from '../../templates/compose/template-schema';
import { type PaperGroupId, paperGroupIds, paperGroupNames } from '../../templates/paper/groups';
import { done } from '../contract/outcome';
import type { paperChannels } from '../contract/paper-channels';
import type { FunctionsOf } from '../contract/table';
import type { Desk } from './desk';
import { exportPapers } from './export-papers';
import { paperRecord } from './paper-record';
import { subjectFor, subjectToJudge } from './paper-subject';
import { printPapers } from './print-papers';
import { fileNotKnown, notOpened, printerList } from './send-papers';

type Handlers = FunctionsOf<typeof paperChannels>;

export function paperHandlers(desk: Desk): Handlers {
  return {
    'kind:list': () => listKinds(desk),
    'paper:set': (input) => setPaper(desk, input),
    'paper:check': (input) => checkPapers(desk, input),
    'paper:usual': (input) => usualPapers(desk, input),
    'printer:list': () => printerList(desk),
    'paper:print': (input) => printPapers(desk, input),
    'paper:export': (input) => exportPapers(desk, input),
    'paper:open': async ({ file }) => {
      const path = desk.exported.pathOf(file);
      if (path === undefined) return fileNotKnown;
      return (await desk.opener.open(path)) ? done({}) : notOpened;
    },
    'paper:reveal': async ({ file }) => {
      const path = desk.exported.pathOf(file);
      if (path === undefined) return fileNotKnown;
      desk.opener.reveal(path);
      return done({});
    },
    'paper:record': ({ id }) => paperRecord(desk, id),
  };
}

/** Asks are those of the template in use: an office may ask for more, or for less. */
const listKinds = async (desk: Desk): ReturnType<Handlers['kind:list']> => {
  const office = await desk.office.get();
  const templates = office.ok ? (office.value?.templates ?? []) : [];
  return done(
    catalogue.map((kind) => {
      const { template } = templateInUse(kind, { templates });
      const { id, name, subject } = kind;
      const { asks, filing, group } = template;
      const series = seriesOf(template);
      return { id, name, subject, group: listedGroup(group), series, asks: [...asks], ofFile: isOfFile(filing) };
    }),
  );
};

/** Enforcement forms are numbered otherwise than official documents (law-and-forms 2.4). */
const seriesOf = ({ series, page }: Template) =>
  series === undefined ? null : { mark: series, official: page !== 'form' && page !== 'record' };

const listedGroup = (id: PaperGroupId) => ({ id, name: paperGroupNames[id], place: paperGroupIds.indexOf(id) });

const setPaper = async (
  desk: Desk,
  { subject, choice, revision }: Parameters<Handlers['paper:set']>[0],
): ReturnType<Handlers['paper:set']> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const set = await desk.worker.ask('set', office.value, { subject: await subjectFor(desk, subject), choice });
  if (!set.ok) return set;
  const { pdf, pages, places, clauses, substitutions, milliseconds } = set.value;
  return done({
    revision,
    pdf,
    pages,
    places: places.map((place) => ({ ...place, fields: [...place.fields] })),
    clauses: [...clauses],
    substitutions: [...substitutions],
    milliseconds,
  });
};

const checkPapers = async (
  desk: Desk,
  { subject, choices }: Parameters<Handlers['paper:check']>[0],
): ReturnType<Handlers['paper:check']> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const checked = await desk.worker.ask('check', office.value, {
    subject: await subjectToJudge(desk, subject),
    choices,
  });
  if (!checked.ok) return checked;
  const papers = choices.map(({ kind }, index) => ({ kind, findings: [...(checked.value[index] ?? [])] }));
  return done({ papers });
};

const usualPapers = async (
  desk: Desk,
  { subject, date }: Parameters<Handlers['paper:usual']>[0],
): ReturnType<Handlers['paper:usual']> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const usual = await desk.worker.ask('usual', office.value, { subject: await subjectFor(desk, subject), date });
  return usual.ok ? done({ kinds: [...usual.value] }) : usual;
};
