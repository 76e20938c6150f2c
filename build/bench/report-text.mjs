// The results of a run as Markdown: docs/benchmarks.md.
import { isMet } from './bars.mjs';
import { cpuPerPaper, median, perPaper, quantile } from './statistics.mjs';

const number = (value, digits = 1) => (Number.isFinite(value) ? value.toFixed(digits) : '–');
const range = (values, digits = 1) => `${number(quantile(values, 0), digits)}–${number(quantile(values, 1), digits)}`;

/** @param run all that bench.mjs measured */
export function reportText(run) {
  return `# Benchmarks

Made by \`npm run bench -- --write${run.quick ? ' --quick' : ''}\`. ${run.machine}
Every contestant works in a process of its own, warm unless said; rounds are interleaved, so that a slow minute of the
machine falls on all. **Trust ratios, not single times**: the machine is shared, which the spread shows. Processor time
is that of the contestant's own process with all its threads; what it starts as other programs is not in it.

Each contestant reads its paper from a file and writes a file. Pilin goes the whole way: it reads and judges the case
files, chooses the law, asks all checks of a ready paper, composes, typesets, tags, writes and flushes to disk. The
peers are handed texts or data that are already composed, and write without flush. Every contestant's first paper was
read back${run.wordsChecked ? ' and held every character of the paper' : ''}; fonts are the same files.

## What was asked for, and what was reached

| Bar | asked | reached | by processor time | |
| --- | ---: | ---: | ---: | --- |
${run.bars.map(barLine).join('\n')}

${run.races.map(raceSection).join('\n')}
${coldSection(run.cold)}
${batchSection(run.batches)}
${growthSection(run)}
## Versions

${run.versions.join(' · ')}
`;
}

function barLine(bar) {
  const verdict = Number.isNaN(bar.reached) ? 'not measured' : isMet(bar) ? 'met' : 'missed';
  const sign = bar.isMost ? '≤' : '≥';
  return `| ${bar.what} | ${sign} ${number(bar.asked, bar.isMost ? 0 : 2)} | ${number(bar.reached, 2)} | ${number(bar.byCpu, 2)} | ${verdict} |`;
}

function raceSection({ title, results }) {
  const lines = results.map((one) => {
    const name = one.note === undefined ? one.name : `${one.name} (${one.note})`;
    if (one.fault !== null || one.rounds.length === 0) return `| ${name} | ${one.fault ?? 'not measured'} | | | | |`;
    const each = perPaper(one);
    const kilobytes = median(one.rounds.map(({ bytes }) => bytes)) / 1024;
    const speed = number(1000 / median(each));
    const cpu = number(median(cpuPerPaper(one)));
    return `| ${name} | ${number(median(each))} | ${range(each)} | ${speed} | ${cpu} | ${number(one.peakMegabytes, 0)} | ${number(kilobytes, 0)} |`;
  });
  return `## ${title}

| Contestant | median, ms | least–most, ms | papers a second | processor, ms | peak, MB | file, KB |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${lines.join('\n')}
`;
}

function coldSection(rows) {
  if (rows.length === 0) return '';
  const lines = rows.map(({ name, milliseconds, cpuMilliseconds }) => {
    return `| ${name} | ${number(median(milliseconds), 0)} | ${range(milliseconds, 0)} | ${number(median(cpuMilliseconds), 0)} |`;
  });
  return `## First paper of a cold process, notice

From the start of the process to its end.

| Contestant | median, ms | least–most, ms | processor, ms |
| --- | ---: | ---: | ---: |
${lines.join('\n')}
`;
}

function batchSection(rows) {
  if (rows.length === 0) return '';
  const lines = rows.map(({ papers, workers, milliseconds, peakMegabytes }) => {
    const each = milliseconds.map((one) => one / papers);
    return `| ${papers} | ${workers} | ${number(median(milliseconds) / 1000)} | ${range(each)} | ${number(1000 / median(each))} | ${number(peakMegabytes, 0)} |`;
  });
  return `## Batches from the command line

\`pilin draft\` over notices in both formats, their words compared; whole processes from outside.

| papers | workers | median, s | ms a paper, least–most | papers a second | peak, MB |
| ---: | ---: | ---: | ---: | ---: | ---: |
${lines.join('\n')}
`;
}

function growthSection({ pictures }) {
  if (pictures.length === 0) return '';
  return `## How cost grows\n\n${pictures.map(({ title, path }) => `![${title}](${path})`).join('\n\n')}\n`;
}
