// Answers the window about templates: which are in use, one opened, tried, saved, exchanged as a file.
import { catalogue, findKind, type Kind } from '../../../templates/catalogue';
import { judgeOwnTemplate } from '../../../templates/compose/own-template';
import { ownTemplate, unfitTemplate } from '../../../templates/compose/template-in-use';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Office } from '../../../templates/office/office';
import { paperGroupNames } from '../../../templates/paper/groups';
import { editionsOf, newestEdition } from '../../../templates/workshop/editions';
import { shippedNews } from '../../../templates/workshop/shipped-news';
import { shippedBase, shippedText } from '../../../templates/workshop/shipped-text';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { FunctionsOf, OutputOf } from '../../contract/table';
import type { templateChannels } from '../../contract/template-channels';
import type { Desk } from '../desk';
import { plainData } from '../plain-data';
import { resetTemplate, saveTemplate } from './save-template';
import { exportTemplate, importTemplate } from './template-file';
import { trialSubjects } from './trial-subjects';
import { tryTemplate } from './try-template';

type Handlers = FunctionsOf<typeof templateChannels>;
type Listed = OutputOf<typeof templateChannels, 'template:list'>[number];
type Opened = OutputOf<typeof templateChannels, 'template:open'>;

export function templateHandlers(desk: Desk): Handlers {
  return {
    'template:list': () => listTemplates(desk),
    'template:open': ({ kind }) => withKind(kind, (known) => openTemplate(desk, known)),
    'template:save': (input) => withKind(input.kind, (known) => saveTemplate(desk, known, input)),
    'template:reset': (input) => withKind(input.kind, (known) => resetTemplate(desk, known, input)),
    'template:import': ({ kind }) => withKind(kind, (known) => importTemplate(desk, known)),
    'template:export': ({ kind, template }) => withKind(kind, (known) => exportTemplate(desk, known, template)),
    'template:subjects': (input) => trialSubjects(desk, input),
    'template:try': (input) => withKind(input.kind, (known) => tryTemplate(desk, known, input)),
    'template:keep': ({ kind, work }) =>
      withKind(kind, async ({ id }) => {
        const kept = await desk.store.workshop.keep(id, work);
        return kept.ok ? done({}) : kept;
      }),
  };
}

function withKind<T>(id: string, work: (kind: Kind) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const kind = findKind(id);
  return kind === undefined ? Promise.resolve(unknownKind) : work(kind);
}

const unknownKind = failed(
  'kind-unknown',
  '没有这种文书。请回到模板列表重新选择。',
  'There is no such kind of paper. Go back to the list of templates and choose again.',
);

const listTemplates = async (desk: Desk): ReturnType<Handlers['template:list']> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const works = await desk.store.workshop.get();
  const kept = works.ok ? works.value : {};
  return done(catalogue.map((kind) => listed(kind, office.value, Object.hasOwn(kept, kind.id))));
};

function listed(kind: Kind, office: Office, work: boolean): Listed {
  const entry = ownTemplate(office, kind.id);
  const own = entry && { ...recordOf(entry), unfit: whyUnfit(office, kind.id) };
  return {
    kind: kind.id,
    name: kind.name,
    subject: kind.subject,
    group: paperGroupNames[kind.template.group],
    shipped: kind.template.edition,
    own: own ?? null,
    news: shippedNews(office, kind).news,
    work,
  };
}

type Entry = Office['templates'][number];

function recordOf({ template, basedOn, note, by, savedAt }: Entry) {
  return { edition: String(template.edition ?? ''), basedOn, note, by, savedAt };
}

function whyUnfit(office: Office, kind: string): Bilingual | null {
  const unfit = unfitTemplate(office, kind);
  if (unfit === undefined) return null;
  return judgeOwnTemplate(unfit.template).faults.find(({ severity }) => severity === 'block')?.sentence ?? null;
}

const openTemplate = async (desk: Desk, kind: Kind): Promise<Outcome<Opened>> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const works = await desk.store.workshop.get();
  const news = shippedNews(office.value, kind);
  const inUse = ownTemplate(office.value, kind.id);
  return done({
    kind: kind.id,
    name: kind.name,
    subject: kind.subject,
    shipped: plainData(shippedText(kind)),
    shippedWhole: plainData(shippedBase(kind)),
    base: news.news === 'newer' && news.base !== null ? plainData(news.base) : null,
    news: news.news,
    editions: editionsOf(office.value, kind.id).map((entry) => ({
      ...recordOf(entry),
      inUse: entry === inUse,
      ended: entry.ended ?? null,
      template: plainData(entry.template),
    })),
    newest: newestEdition(office.value, kind.id),
    work: (works.ok && works.value[kind.id]) || null,
  });
};
