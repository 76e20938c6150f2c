// The fake machine's exchange with neighbours: a ledger of a busy month, and three bundles that arrive one after the other:
// a transfer with conflicts, one of a sender nobody compared, and an encrypted one with evidence (passphrase: 平湖金山2026).
import { done, failed } from '../../electron/contract/outcome';
import type { Bridge, Output } from '../../renderer/bridge';
import { exampleCases, plain } from './example-data';
import { exchangeRow, fakeRows, fingerprints, jinshan } from './fake-exchange-rows';

type ExchangeBridge = Pick<Bridge, Extract<keyof Bridge, `exchange:${string}` | `neighbour:${string}`>>;
type Neighbour = Output<'neighbour:keep'>;
type Examined = Output<'exchange:examine'>;
type Subject = Examined['subjects'][number];

const at = '2026-11-20T10:30:00+08:00';
const hash = (letter: string): string => letter.repeat(64);

const knownNeighbours: Neighbour[] = [
  {
    fingerprint: fingerprints.jinshan,
    name: jinshan,
    authority: 'jinshan',
    addedAt: at,
    addedBy: '沈一鸣',
    note: '2026年11月20日联席会议当面核对书面件',
    retired: null,
  },
  {
    fingerprint: fingerprints.suzhou,
    name: { zh: '苏州市城市管理局', en: 'Suzhou Urban Management Bureau' },
    authority: 'suzhou',
    addedAt: '2026-09-02T15:00:00+08:00',
    addedBy: '沈一鸣',
    note: '机要交换的书面件，电话复核',
    retired: null,
  },
  {
    fingerprint: fingerprints.old,
    name: { zh: '南通市城市管理局', en: '' },
    authority: 'nantong',
    addedAt: '2026-05-11T09:00:00+08:00',
    addedBy: '张喆',
    note: '',
    retired: { at: '2026-10-08T09:20:00+08:00', by: '沈一鸣', reason: '对方更换电脑，密钥已重新生成' },
  },
];

export function exchangeBridge(): ExchangeBridge {
  const neighbours = [...knownNeighbours];
  const rows = [...fakeRows];
  let arrived = 0;
  return {
    'exchange:key': async () => done({ fingerprint: fingerprints.own, createdAt: '2026-09-01T08:40:00+08:00' }),
    'neighbour:list': async () => done([...neighbours]),
    'neighbour:keep': async ({ fingerprint, ...rest }) => {
      const kept = { ...rest, fingerprint: fingerprint.toUpperCase(), addedAt: at, addedBy: '内勤', retired: null };
      neighbours.push(kept);
      return done(kept);
    },
    'neighbour:remove': async ({ fingerprint, reason }) => {
      const index = neighbours.findIndex((one) => one.fingerprint === fingerprint);
      const known = neighbours[index];
      if (known !== undefined) neighbours[index] = { ...known, retired: { at, by: '内勤', reason } };
      return done({});
    },
    'exchange:choose': async () => {
      const file = arrivals[arrived++ % arrivals.length] as (typeof arrivals)[number];
      return done({ file });
    },
    'exchange:examine': async ({ handle, passphrase }) => {
      if (handle === 'arrived-unknown') {
        const isKnown = neighbours.some(({ fingerprint }) => fingerprint === fingerprints.unknown);
        return done(isKnown ? fromUnknown('known') : fromUnknown('unknown'));
      }
      if (handle === 'arrived-evidence') return passphrase === '平湖金山2026' ? done(evidence) : locked(passphrase);
      return done(transfer);
    },
    'exchange:accept': async ({ handle, choices }) => {
      const taken = choices.map((choice) => ({ ...choice, id: choice.take === 'new-case' ? newCase : null }));
      const examined = handle === 'arrived-evidence' ? evidence : transfer;
      rows.unshift(exchangeRow({ id: examined.head.id, taken }));
      return done({ id: examined.head.id, taken, evidence: 3, entries: 0, again: false });
    },
    'exchange:decline': async () => done({ id: transfer.head.id }),
    'exchange:propose': async () =>
      done({
        purpose: 'transfer',
        subjects: [exampleCases[6]?.id ?? newCase],
        to: { fingerprint: fingerprints.jinshan, authority: 'jinshan', name: jinshan },
        replyBy: '2026-12-08',
        number: '平综执函〔2026〕12号',
      }),
    'exchange:make': async ({ purpose }) => {
      const row = exchangeRow({ id: '01KB9Z0V00PJJ4NA3XBHYT3K99', direction: 'sent', state: 'sent', purpose });
      rows.unshift(row);
      return done({ cancelled: false, made: { file: 'exported-1', name: row.file.name, row } });
    },
    'exchange:receipt': async ({ id }) => {
      const row = rows.find((one) => one.id === id) ?? exchangeRow({ id });
      return done({ cancelled: false, made: { file: 'exported-2', name: `receipt-${id}.pilin`, row } });
    },
    'exchange:list': async () => done({ rows: [...rows], damaged: [] }),
    'exchange:open': async ({ id }) => {
      const row = rows.find((one) => one.id === id);
      if (row === undefined) return gone;
      return done({ row, parts: [], subjects: row.direction === 'received' ? transfer.subjects : [] });
    },
    'exchange:show': async () => gone,
    'exchange:unpack': async () => done({ cancelled: true }),
  };
}

const newCase = '01KBA10V00PJJ4NA3XBHYT3K1A';
const gone = failed('exchange-unknown', '预览中没有这个移送包的内容。', 'The preview does not hold this bundle.');

const arrivals = [
  { handle: 'arrived-transfer', name: '金山-移送-20261122.pilin', bytes: 2_184_320, encrypted: false },
  { handle: 'arrived-unknown', name: 'transfer-01KB7.pilin', bytes: 40_112, encrypted: false },
  { handle: 'arrived-evidence', name: '证据（加密）.pilin', bytes: 9_004_211, encrypted: true },
];

const locked = (passphrase: string | null) =>
  passphrase === null
    ? failed(
        'bundle-passphrase-missing',
        '移送包已加密。请输入对方另行告知的口令。',
        'The bundle is encrypted. Enter the passphrase that the sender told you by another way.',
      )
    : failed(
        'bundle-passphrase-wrong',
        '口令不对，或者加密后的移送包已被改动。请核对口令后重试；仍不行请对方重新发送。',
        'The passphrase is wrong, or the encrypted bundle was changed. Check the passphrase and try again; if it fails again, ask the sender to send it anew.',
      );

const sent = exampleCases.find(({ authority }) => authority === 'jinshan');
const local = exampleCases.find(({ authority }) => authority === 'pinghu');

const pieces: Subject['evidence'] = ['现场照片（一）', '现场照片（二）', '询问笔录'].map((zh, index) => ({
  id: `e${index + 1}`,
  title: { zh, en: ['Photograph 1', 'Photograph 2', 'Record of questioning'][index] ?? '' },
  kind: index === 2 ? 'testimony' : 'electronic',
  takenAt: '2026-11-18T14:20:00+08:00',
  collectedBy: '顾海峰',
  vouchedBy: jinshan,
  file: index === 2 ? null : { name: `IMG_20${index}.jpg`, bytes: 1_024_000 + index, sha256: hash(`${index}`) },
}));

const conflicts: Subject['conflicts'] = [
  {
    why: 'same-party',
    case: local?.id ?? newCase,
    party: local?.party.name ?? jinshan,
    matter: { zh: '跨门营业', en: 'Business outside the premises' },
    actOn: '2026-10-12',
    evidence: null,
    differences: [
      { path: 'party.phone', here: '0573-00000001', there: '021-00000001' },
      { path: 'act.address.zh', here: '平湖市新埭镇平兴公路9001号', there: '平湖市新埭镇平兴公路9001号东侧' },
      { path: 'act.facts.area', here: 3.5, there: 4 },
    ],
  },
  {
    why: 'same-evidence',
    case: local?.id ?? newCase,
    party: local?.party.name ?? jinshan,
    matter: { zh: '跨门营业', en: 'Business outside the premises' },
    actOn: '2026-10-12',
    evidence: 'e2',
    differences: [{ path: 'title.zh', here: '门前照片', there: '现场照片（二）' }],
  },
];

const subject: Subject = {
  of: sent?.id ?? newCase,
  kind: 'case',
  name: sent?.party.name ?? jinshan,
  about: { zh: '占用道路 · 平湖市新埭镇平兴公路', en: 'Occupying a road · Pingxing Highway, Xindai, Pinghu' },
  actOn: '2026-11-18',
  data: plain(sent ?? {}),
  evidence: pieces,
  papers: [{ path: `papers/${sent?.id ?? newCase}/1.pdf`, name: '案件移送函 金城管执函〔2026〕31号.pdf' }],
  takes: [
    { take: 'new-case', needsCase: false, usual: true },
    { take: 'join-evidence', needsCase: true, usual: false },
    { take: 'leave', needsCase: false, usual: false },
  ],
  conflicts,
};

const transfer: Examined = {
  head: {
    id: '01KB7P0V00PJJ4NA3XBHYT3K01',
    purpose: 'transfer',
    from: { authority: 'jinshan', division: '310116', name: jinshan },
    to: { authority: 'pinghu', name: { zh: '平湖市综合行政执法局', en: '' }, ours: true },
    createdAt: '2026-11-22T16:05:00+08:00',
    createdBy: '顾海峰',
    note: { zh: '该店经营地在贵局辖区，现予移送，请于期限前函复处理情况。', en: '' },
    replyBy: '2026-12-08',
    fingerprint: fingerprints.jinshan,
  },
  file: { name: '金山-移送-20261122.pilin', sha256: hash('a'), bytes: 2_184_320, encrypted: false },
  sender: { state: 'known', neighbour: knownNeighbours[0] ?? null },
  parts: [
    { path: `cases/${subject.of}.json`, role: 'case', name: '', bytes: 6144, sha256: hash('b') },
    { path: `papers/${subject.of}/1.pdf`, role: 'paper', name: '案件移送函.pdf', bytes: 88_110, sha256: hash('c') },
    {
      path: `evidence/${subject.of}/e1.jpg`,
      role: 'evidence',
      name: 'IMG_200.jpg',
      bytes: 1_024_000,
      sha256: hash('0'),
    },
    {
      path: `evidence/${subject.of}/e2.jpg`,
      role: 'evidence',
      name: 'IMG_201.jpg',
      bytes: 1_024_001,
      sha256: hash('1'),
    },
    { path: 'readme.txt', role: 'readme', name: '', bytes: 900, sha256: hash('d') },
  ],
  before: 'new',
  earlier: null,
  answers: null,
  subjects: [subject],
};

const evidence: Examined = {
  ...transfer,
  head: { ...transfer.head, id: '01KB7P0V00PJJ4NA3XBHYT3K02', purpose: 'evidence', replyBy: null },
  file: { name: '证据（加密）.pilin', sha256: hash('e'), bytes: 9_004_211, encrypted: true },
  subjects: [
    {
      ...subject,
      conflicts: [],
      takes: [
        { take: 'join-evidence', needsCase: true, usual: true },
        { take: 'leave', needsCase: false, usual: false },
      ],
    },
  ],
};

function fromUnknown(state: 'known' | 'unknown'): Examined {
  const from = { authority: 'qingpu', division: '310118', name: { zh: '上海市青浦区城市管理行政执法局', en: '' } };
  const head = { ...transfer.head, id: '01KB7P0V00PJJ4NA3XBHYT3K03', from, fingerprint: fingerprints.unknown };
  const subjects = state === 'known' ? [{ ...subject, conflicts: [] }] : [];
  return { ...transfer, head, sender: { state, neighbour: null }, subjects };
}
