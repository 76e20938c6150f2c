// `npm test`: everything that must hold before a change lands, in order, stopping at the first step that fails.
// Steps can be named to run only those: `npm test -- types unit`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { audit } from './audit.mjs';
import { ensureBundles } from './build.mjs';
import { bundles } from './bundles.mjs';
import { readCommit, testedFile } from './dist/checks.mjs';
import { describeRuntime, ensureElectron } from './electron-runtime.mjs';
import { inOut, inRoot, root } from './folders.mjs';
import { runScript, say, seconds } from './say.mjs';
import { setUp } from './setup.mjs';

const nothing = { passed: 0, failed: 0 };
const oneFailed = { passed: 0, failed: 1 };

const colours = process.stderr.isTTY ? [] : ['--colors=off'];
const biome = [inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings', ...colours];

const steps = [
  ['lint', () => judge(biome)],
  ['audit', () => (audit() === 0 ? nothing : oneFailed)],
  ['types', () => judge([inRoot('build', 'check-types.mjs')])],
  ['unit', () => runTests('unit', 'vitest.config.mjs')],
  ['journeys', () => runTests('journeys', 'vitest.e2e.config.mjs')],
  ['packed', () => runTests('packed', 'vitest.packed.config.mjs')],
];

await runScript(async () => {
  const named = process.argv.slice(2);
  const counts = { ...nothing };
  rmSync(testedFile, { force: true });
  const before = readCommit();
  await timed('set-up', prepare);
  for (const [name, run] of steps.filter(([step]) => named.length === 0 || named.includes(step))) {
    const { passed, failed } = await timed(name, run);
    counts.passed += passed;
    counts.failed += failed;
    if (failed > 0) break;
  }
  if (named.length === 0 && counts.failed === 0) keepRecord(before, counts.passed);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return counts.failed === 0 ? 0 : 1;
});

/** For `npm run dist`: of this commit all tests passed, with nothing changed beside it while they ran. */
function keepRecord(before, passed) {
  const { commit, changed } = readCommit();
  if (commit === '' || commit !== before.commit || before.changed.length + changed.length > 0) return;
  mkdirSync(inOut('tests'), { recursive: true });
  writeFileSync(testedFile, JSON.stringify({ commit, passed }));
}

async function prepare() {
  await setUp({ window: true, tests: true });
  await ensureBundles(bundles.map(({ name }) => name));
  say(describeRuntime(await ensureElectron()));
}

async function timed(name, run) {
  say(`\n── ${name}`);
  const started = performance.now();
  const result = await run();
  say(`── ${name}: ${seconds(performance.now() - started)}`);
  return result;
}

/** A step that holds or not; it counts no tests. */
function judge(args) {
  return runNode(args) === 0 ? nothing : oneFailed;
}

/** Vitest's own counts, read from its report; a run that ends badly without a failed test counts as one failed. */
function runTests(name, config) {
  mkdirSync(inOut('tests'), { recursive: true });
  const report = inOut('tests', `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = runNode([inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', config, ...reporters]);
  if (!existsSync(report)) return oneFailed;
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests || (status === 0 ? 0 : 1) };
}

function runNode(args) {
  return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] }).status;
}
