// The fake machine's register of first violations: own and received entries, some alike, judged in memory.
import { done } from '../../electron/contract/outcome';
import type { Bridge, Output } from '../../renderer/bridge';
import { exampleLaw } from './example-data';
import { fakeId } from './many-cases';

type Names = 'violation:list' | 'violation:open' | 'violation:judge' | 'violation:export';
type Row = Output<'violation:list'>['entries'][number];
type Like = Output<'violation:open'>['like'];

const pinghu = { zh: '平湖市综合行政执法局', en: 'Pinghu Comprehensive Law Enforcement Bureau' };
const jinshan = { zh: '上海市金山区城市管理行政执法局', en: 'Jinshan Urban Management Bureau' };

export function violationBridge(count = 40): Pick<Bridge, Names> {
  const rows = Array.from({ length: count }, (_, at) => rowAt(at));
  const judged = new Map<string, Like[number]['judgement']>();
  const authorities = [
    { id: 'pinghu', name: pinghu },
    { id: 'jinshan', name: jinshan },
  ];
  return {
    'violation:list': async ({ text, origin, part }) => {
      const found = rows.filter(
        (row) => row.party.zh.includes(text) && (origin === 'all' || (row.origin === null) === (origin === 'own')),
      );
      return done({
        ids: found.map(({ id }) => id),
        entries: found.slice(part.from, part.from + part.count),
        own: rows.filter((row) => row.origin === null).length,
        received: rows.filter((row) => row.origin !== null).length,
        matters: exampleLaw.matters.slice(0, 6).map(({ id, name }) => ({ id, name })),
        authorities,
        places: ['310116', '330482'],
        rule: { lookBackMonths: 12, scope: 'anywhere' },
      });
    },
    'violation:open': async ({ id }) => {
      const entry = rows.find((row) => row.id === id) ?? rowAt(0);
      const like: Like = rows
        .filter((row) => row.id !== entry.id && row.party.zh === entry.party.zh)
        .map((row) => ({ entry: row, why: 'same-name', judgement: judged.get(row.id) ?? null }));
      return done({
        entry,
        papers: [{ kind: 'order-to-correct', number: entry.numbers[0] ?? '', date: entry.foundOn }],
        like,
      });
    },
    'violation:judge': async ({ other, verdict, note }) => {
      judged.set(other, { verdict, note, by: '陈静', at: '2026-11-23T09:00:00+08:00' });
      return done({});
    },
    'violation:export': async () => done({ cancelled: false, entries: rows.length }),
  };
}

function rowAt(at: number): Row {
  const matter = exampleLaw.matters[at % 6];
  const isOwn = at % 3 !== 1;
  return {
    id: fakeId(980_000 + at),
    party: { zh: `平湖市新埭镇老王小吃店${Math.floor(at / 3) || ''}`, en: '' },
    code: at % 3 === 2 ? '' : `92330482MA0TEXT${String(at).padStart(3, '0')}`,
    kind: 'organisation',
    address: { zh: `平湖市新埭镇泖新路${at}号`, en: '' },
    matter: matter?.id ?? 'street-vending',
    matterName: matter?.name ?? { zh: '占道设摊', en: '' },
    division: isOwn ? '330482' : '310116',
    authority: isOwn ? pinghu : jinshan,
    foundOn: `2026-${String(11 - (at % 10)).padStart(2, '0')}-12`,
    numbers: [`平综执责改字〔2026〕第${String(at + 1).padStart(3, '0')}号`],
    correctedOn: at % 2 === 0 ? '2026-11-20' : null,
    leg: at % 2 === 0 ? 'first' : null,
    case: isOwn ? fakeId(at) : null,
    origin: isOwn
      ? null
      : {
          bundle: fakeId(985_000),
          name: jinshan,
          fingerprint: '7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K-7Q2K',
          receivedAt: '2026-11-01T09:00:00+08:00',
          acceptedBy: '周岚',
        },
  };
}
