// What Pilin promises of its speed, as ratios within one run, and how far each was met.
import { cpuPerPaper, median, perPaper, ratioOf } from './statistics.mjs';

/** @returns `{what, asked, reached, byCpu}`; `reached` NaN where a peer did not take part */
export function barsOfRace(kind, results) {
  const pick = (module, format) => results.find((one) => one.module === module && one.format === format);
  const [pdf, docx, limit] = [pick('pilin', 'pdf'), pick('pilin', 'docx'), pick('limit', 'pdf')];
  const peers = results.filter(({ format, module }) => format === 'pdf' && module !== 'pilin' && module !== 'limit');
  const fastest = peers.filter(({ rounds }) => rounds.length > 0).sort((a, b) => fast(a) - fast(b))[0];
  const engine = kind === 'notice' ? pick('docxtemplater', 'docx') : pick('carbone', 'docx');
  return [
    bar(`${kind}, PDF, against the fastest peer (${fastest?.name ?? 'none'})`, kind === 'notice' ? 2 : 4, pdf, fastest),
    bar(`${kind}, DOCX, against ${engine?.name ?? 'no peer'}`, kind === 'notice' ? 4 : 2, docx, engine),
    bar(`${kind}, PDF, share of the limit`, 1 / 3, pdf, limit),
  ];
}

const fast = (one) => median(perPaper(one));

function bar(what, asked, mine, theirs) {
  if (mine === undefined || theirs === undefined) return { what, asked, reached: Number.NaN, byCpu: Number.NaN };
  return {
    what,
    asked,
    reached: ratioOf(perPaper(mine), perPaper(theirs)),
    byCpu: ratioOf(cpuPerPaper(mine), cpuPerPaper(theirs)),
  };
}

export function barOfCold(rows) {
  const mine = rows.find(({ format }) => format === 'pdf,docx');
  const peers = rows.filter(({ module }) => module !== 'pilin');
  if (mine === undefined || peers.length === 0) return [];
  const fastest = peers.sort((a, b) => median(a.milliseconds) - median(b.milliseconds))[0];
  return [
    {
      what: `first paper, cold, both formats, against the fastest peer's one (${fastest.name})`,
      asked: 1,
      reached: ratioOf(mine.milliseconds, fastest.milliseconds),
      byCpu: ratioOf(mine.cpuMilliseconds, fastest.cpuMilliseconds),
    },
  ];
}

export function barsOfBatches(batches) {
  const most = Math.max(0, ...batches.map(({ papers }) => papers));
  const run = (workers) => batches.find((one) => one.papers === most && one.workers === workers);
  const [one, two] = [run(1), run(2)];
  if (one === undefined || two === undefined) return [];
  const gain = ratioOf(two.milliseconds, one.milliseconds);
  const memory = Math.max(one.peakMegabytes, two.peakMegabytes);
  return [
    { what: `${most} notices in both formats, two threads against one`, asked: 1.6, reached: gain, byCpu: Number.NaN },
    { what: `peak memory of these runs, MB`, asked: 250, reached: memory, byCpu: Number.NaN, isMost: true },
  ];
}

/** A bar is a least ratio, but for those that name the most. */
export function isMet({ asked, reached, isMost = false }) {
  return isMost ? reached <= asked : reached >= asked;
}
