// `npm start`: opens the desk on the examples. Without a display, or with `-- --headless`, it makes the papers of the
// examples instead, and looks at the desk on a virtual display. Other switches are the program's, as --pilin-data=FOLDER.

import { ensureBundles } from './build.mjs';
import { windowBundles } from './bundles.mjs';
import { describeRuntime, ensureElectron } from './electron-runtime.mjs';
import { runInForeground } from './run.mjs';
import { runScript, say } from './say.mjs';
import { setUp } from './setup.mjs';
import { hasDisplay } from './virtual-display.mjs';

await runScript(async () => {
  const onPurpose = process.argv.includes('--headless');
  const headless = onPurpose || !hasDisplay();
  await setUp({ window: true });
  await ensureBundles(headless ? [...windowBundles, 'command-line'] : windowBundles);
  const runtime = await ensureElectron();
  const { layLicences } = await import('./packing/licences.mjs');
  layLicences();
  say(describeRuntime(runtime));
  if (headless) {
    if (!onPurpose) say('this machine has no display: making the example papers and a picture of the desk instead');
    const { showWithoutDisplay } = await import('./headless.mjs');
    return showWithoutDisplay(runtime);
  }
  return runInForeground(runtime.executable, [...runtime.args, '--pilin-examples', ...process.argv.slice(2)]);
});
