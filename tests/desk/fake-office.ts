// The fake machine's office, matters, operations and settings, in memory.
import { done, failed } from '../../electron/contract/outcome';
import type { Bridge, Output } from '../../renderer/bridge';
import { provisionOf } from '../../templates/law/cite';
import { type ExampleOperation, exampleLaw, exampleOffice, exampleOperations, plain } from './example-data';
import type { FakeDrafts } from './fake-drafts';
import { fakeId } from './many-cases';

type Names = 'office' | 'romanise' | 'operation' | 'photograph' | 'settings' | 'guide';
type OfficeBridge = Pick<
  Bridge,
  'law:choose' | 'law:cite' | 'matter:list' | Extract<keyof Bridge, `${Names}:${string}`>
>;
type Settings = Output<'settings:get'>['settings'];
type Matter = Output<'matter:list'>[number];

const firstSettings: Settings = {
  language: 'zh',
  theme: 'light',
  textSize: 100,
  who: '陈静',
  paperLanguage: 'zh-en',
  paperLayout: 'stacked',
};

/** @param withOffice whether the office has been set up */
export function officeBridge(
  drafts: FakeDrafts,
  withOffice: boolean,
  changes: Partial<Settings>,
): Omit<OfficeBridge, `operation:${string}` | 'photograph:add'> {
  let office = withOffice ? plain(exampleOffice) : null;
  let settings: Settings = { ...firstSettings, ...changes };
  return {
    'office:get': async () => done({ office }),
    'office:save': async (input) => {
      office = plain(input.office);
      return done({ findings: [] });
    },
    'office:take-examples': async () => {
      office = plain(exampleOffice);
      return done({});
    },
    'office:import': async () => done({ cancelled: true, findings: [] }),
    'office:export': async () => done({ cancelled: true }),
    'office:faces': async () => done(faces),
    'matter:list': async () => done(matters()),
    'law:choose': async ({ matter }) => {
      const bases = exampleLaw.matters.find(({ id }) => id === matter)?.bases ?? [];
      const [basis] = bases;
      return done({
        outcome: basis === undefined ? 'missing' : 'national',
        structure: basis?.structure ?? 'N',
        breach: [],
        consequence: [],
        fine: basis?.fine ?? { zh: '', en: '' },
        notices: [],
      });
    },
    'law:cite': async ({ citations, date }) =>
      done(
        citations
          .flatMap((citation) => provisionOf(exampleLaw, citation, date) ?? [])
          .map(({ citation, name, text }) => ({ citation, name, text })),
      ),
    'romanise:suggest': async ({ text }) => done({ text: text === '' ? '' : 'Proposed Romanisation' }),
    'settings:get': async () => done({ settings, version: '0.0.0' }),
    'settings:save': async (input) => {
      settings = input.settings;
      return done({});
    },
    'guide:open': async () =>
      failed('guide-missing', `试用环境没有手册（草稿 ${drafts.rows.size}）。`, 'No guide here.'),
  };
}

export function operationBridge(
  drafts: FakeDrafts,
): Pick<OfficeBridge, Extract<keyof OfficeBridge, `operation:${string}`> | 'photograph:add'> {
  const operations = new Map(exampleOperations.map((one) => [one.id, { one: plain(one), updatedAt: drafts.tick() }]));
  const missing = failed('operation-missing', '没有这个联合行动。', 'There is no such operation.');
  return {
    'operation:list': async () =>
      done(
        [...operations.values()].map(({ one, updatedAt }) => {
          const { id, title, dates, authorities, cases } = one as unknown as ExampleOperation;
          return { id, title, ...dates, authorities: [...authorities], cases: cases.length, updatedAt };
        }),
      ),
    'operation:open': async ({ id }) => {
      const found = operations.get(id);
      return found === undefined
        ? missing
        : done({ operation: found.one, updatedAt: found.updatedAt, figures: figuresOf(found.one) });
    },
    'operation:create': async () => {
      const id = fakeId(990_000 + operations.size);
      const blank = { ...exampleOperations[0], id, title: { zh: '', en: '' }, cases: [], findings: { zh: '', en: '' } };
      operations.set(id, { one: plain(blank), updatedAt: drafts.tick() });
      return done({ id });
    },
    'operation:save': async ({ operation, expected }) => {
      const { id } = operation as unknown as ExampleOperation;
      if (operations.get(id)?.updatedAt !== expected) return done({ result: 'conflict' });
      const updatedAt = drafts.tick();
      operations.set(id, { one: plain(operation), updatedAt });
      return done({ result: 'saved', updatedAt, figures: figuresOf(plain(operation)) });
    },
    'operation:trash': async ({ id }) => {
      operations.delete(id);
      return done({});
    },
    'operation:candidates': async ({ operation }) => {
      const linked = new Set((operation as unknown as ExampleOperation).cases);
      const entries = [...drafts.rows.values()].map(({ entry }) => entry);
      return done(entries.filter(({ id }) => !linked.has(id)).slice(0, 12));
    },
    'photograph:add': async () => done({ cancelled: true, files: [] }),
  };
}

function figuresOf(operation: object): Output<'operation:open'>['figures'] {
  const { cases } = operation as ExampleOperation;
  return [
    { name: 'cases', label: { zh: '案件数', en: 'Cases' }, value: cases.length, cases: [...cases] },
    { name: 'persons', label: { zh: '宣传教育人次', en: 'Persons reached' }, value: 320, cases: null },
  ];
}

function matters(): Matter[] {
  return exampleLaw.matters.map(
    ({ id, name, sourceStatus, facts, requirement, immediately, education, conditions }) => ({
      id,
      name,
      sourceStatus,
      requirement,
      immediately,
      education,
      conditions,
      facts: facts.map((fact) => ({
        ...fact,
        unit: fact.unit ?? null,
        choices: fact.choices ?? [],
        min: fact.min ?? null,
        max: fact.max ?? null,
      })),
    }),
  );
}

const faces: Output<'office:faces'> = [
  { role: 'title', wanted: '方正小标宋简体', used: 'Noto Serif SC', substituted: true, file: 'NotoSerifSC-Bold.ttf' },
  { role: 'body', wanted: '仿宋_GB2312', used: '霞鹜文楷', substituted: true, file: 'LXGWWenKai-Regular.ttf' },
  { role: 'latin', wanted: 'Times New Roman', used: 'Tinos', substituted: true, file: 'Tinos-Regular.ttf' },
];
