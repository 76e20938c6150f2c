// `npm run soak`: the long form of every harness that npm test runs in a bounded one. All of them one after another, or
// `npm run soak -- --only NAME[,NAME]`; `-- --list` tells their names. Goes on after one that fails, and says so at the end.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ensureBundles } from './build.mjs';
import { bundles } from './bundles.mjs';
import { root } from './folders.mjs';
import { ConsoleFault, runScript, say, seconds } from './say.mjs';
import { setUp } from './setup.mjs';
import { harnesses } from './soak-harnesses.mjs';

/** @param {string[]} words what follows `npm run soak --`; @returns the harnesses meant, in their own order */
export function chosen(words, all = harnesses) {
  const at = words.indexOf('--only');
  if (at < 0 && words.length > 0)
    throw new ConsoleFault(`"${words[0]}" means nothing here: --only NAME[,NAME] or --list`);
  if (at < 0) return all;
  const names = (words[at + 1] ?? '').split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => !all.some((harness) => harness.name === name));
  if (names.length === 0 || unknown.length > 0) {
    const known = all.map(({ name }) => name).join(', ');
    throw new ConsoleFault(`no harness is called "${unknown[0] ?? ''}"; there are: ${known}`);
  }
  return all.filter(({ name }) => names.includes(name));
}

async function soak(words) {
  if (words.includes('--list')) {
    for (const { name, does } of harnesses) console.log(`${name.padEnd(20)}${does}`);
    return 0;
  }
  const wanted = chosen(words);
  await setUp({ window: true, tests: true });
  await ensureBundles(bundles.map(({ name }) => name));
  const failed = wanted.filter((harness) => !holds(harness));
  console.log(`${wanted.length - failed.length} of ${wanted.length} harnesses hold`);
  for (const { name } of failed) console.log(`does not hold: ${name}`);
  return failed.length === 0 ? 0 : 1;
}

function holds({ name, does, args, env = {} }) {
  say(`\n── ${name}: ${does}`);
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env: { ...process.env, PILIN_SOAK: '1', ...env },
    stdio: ['ignore', 2, 2],
  });
  say(`── ${name}: ${status === 0 ? 'holds' : `ended with ${status}`}, ${seconds(performance.now() - started)}`);
  return status === 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(() => soak(process.argv.slice(2)));
}
