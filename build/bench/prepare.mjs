// Lays out what one run needs in a work folder: cases and office for Pilin, and for the peers the same papers as flat
// texts, as templates with data, and as DOCX to be converted. Papers differ from one to the next, so that nothing is
// gained by remembering one.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { inOut } from '../folders.mjs';
import { flatten } from './flatten.mjs';
import { dataOf, dialects, templateOf } from './placeholders.mjs';
import { noticeCase, noticeOffice } from './workloads/notice.mjs';
import { reportCase, reportOffice, reportOperation } from './workloads/report.mjs';

/** As many papers are also laid out as DOCX, for who converts them. */
export const convertedPapers = 8;

const load = createRequire(inOut('bench', 'pilin', 'main.cjs'));

/** @typedef {{kind: 'notice' | 'report', folder: string, papers: number}} Workload */

/** @returns {Promise<Workload>} */
export async function prepareNotices(folder, papers) {
  const { composeCase } = load('./compose-case.cjs');
  const { readCase } = load('./read-case.cjs');
  const office = layOffice(folder, noticeOffice());
  const request = { kind: 'order-to-correct', language: 'zh-en', layout: 'stacked', date: '2026-10-23', draft: false };
  for (let number = 0; number < papers; number++) {
    const one = noticeCase(number);
    lay(folder, `cases/${one.id}.json`, one);
    await layPaper(folder, composeCase({ ...request, case: must(readCase(one)), office }).paper, number);
  }
  return finish({ kind: 'notice', folder, papers });
}

/** @param {number} cases rows of each report @returns {Promise<Workload>} */
export async function prepareReports(folder, papers, cases) {
  const { composeOperation } = load('./compose-operation.cjs');
  const { readCase } = load('./read-case.cjs');
  const { readOperation } = load('./read-operation.cjs');
  const office = layOffice(folder, reportOffice());
  const request = { kind: 'operation-report', language: 'zh', layout: 'stacked', date: '2026-11-23', draft: false };
  for (let number = 0; number < papers; number++) {
    const found = Array.from({ length: cases }, (_, at) => reportCase(at, cases, number));
    for (const one of found) lay(folder, `cases/${number}/${one.id}.json`, one);
    const operation = reportOperation(cases, number);
    lay(folder, `operations/${number}.json`, operation);
    const read = { operation: must(readOperation(operation)), cases: found.map((one) => must(readCase(one))) };
    await layPaper(folder, composeOperation({ ...request, ...read, office }).paper, number);
  }
  return finish({ kind: 'report', folder, papers });
}

/** The bytes whose deflating and writing is the limit: Pilin's own first paper. */
async function finish(workload) {
  const { open } = await import('./contestants/pilin.mjs');
  const pilin = await open({ ...workload, workload: workload.kind, format: 'pdf', out: join(workload.folder, 'out') });
  const [file] = await pilin.makeAll([0]);
  copyFileSync(file, join(workload.folder, 'limit.pdf'));
  return workload;
}

function must(read) {
  if (!read.ok) throw new Error(`the benchmark's data is refused: ${JSON.stringify(read.findings.slice(0, 3))}`);
  return read.value;
}

function layOffice(folder, office) {
  lay(folder, 'office.json', office);
  return must(load('./read-office.cjs').readOffice(office));
}

function lay(folder, path, value) {
  const target = join(folder, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, value instanceof Uint8Array ? value : JSON.stringify(value));
}

async function layPaper(folder, composed, number) {
  const { arrange } = load('./arrange.cjs');
  const { printDocx } = load('./print-docx.cjs');
  const paper = JSON.parse(JSON.stringify(composed));
  const arranged = arrange(paper);
  const options = { pictures: new Map() };
  lay(folder, `flat/${number}.json`, { title: paper.subject.title, blocks: flatten(arranged) });
  lay(folder, `data/${number}.json`, dataOf(paper));
  if (number < convertedPapers) lay(folder, `docx/${number}.docx`, await printDocx(paper, options));
  if (number > 0) return;
  for (const [name, dialect] of Object.entries(dialects)) {
    lay(folder, `templates/${name}.docx`, await printDocx(templateOf(paper, dialect), options));
  }
  await layCharts(folder, arranged, paper.settings.textWidthMm);
}

/** The charts as pictures: writers of DOCX that draw none are given them. */
async function layCharts(folder, arranged, widthMm) {
  const { drawChartPicture } = load('./chart-picture.cjs');
  const charts = arranged.filter(({ block }) => block.kind === 'chart');
  for (const [at, { block }] of charts.entries()) {
    lay(folder, `charts/${at}.png`, (await drawChartPicture(block, widthMm)).png);
  }
}
