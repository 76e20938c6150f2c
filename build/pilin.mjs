// `npm run --silent pilin -- …` from a clone: makes the command line current, then becomes it.
// Runs in this very process, so arguments, streams, signals and exit status need no passing on.
import { pathToFileURL } from 'node:url';
import { ensureBundles } from './build.mjs';
import { inOut } from './folders.mjs';
import { runScript } from './say.mjs';
import { setUp } from './setup.mjs';

await runScript(async () => {
  await setUp();
  // A batch sets its papers in threads of their own.
  await ensureBundles(process.argv[2] === 'batch' ? ['command-line', 'paper-worker'] : ['command-line']);
});
if (process.exitCode === 0) await import(pathToFileURL(inOut('command-line', 'pilin.cjs')).href);
