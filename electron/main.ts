// Where the program begins: builds its parts and joins them, nothing else.
import { app } from 'electron';
import { findResources } from './resources';
import { commandLineWords, runCommandLine } from './shell/command-line-mode';
import { openDesk } from './shell/open-desk';
import { refuseDebuggers } from './shell/refuse-debuggers';
import { refuseWithoutSandbox } from './shell/refuse-without-sandbox';
import { announcePageScheme, confineAllPages } from './window';

const resources = findResources(__dirname, app.isPackaged ? process.resourcesPath : null);

process.env.PILIN_FONTS ??= resources.typefaces;
const words = commandLineWords(process.argv);
if (words !== null) process.exit(runCommandLine(resources.commandLine, words));

/** `npm start` shows the examples; the program that is shipped begins with the first start. */
const onExamples = app.commandLine.hasSwitch('pilin-examples');

/** Own folder of settings and drafts, so that tests and trials never meet a clerk's own. */
const ownData = app.commandLine.getSwitchValue('pilin-data');
if (ownData !== '') app.setPath('userData', ownData);
else if (onExamples) app.setPath('userData', `${app.getPath('userData')}-examples`);

app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('disable-domain-reliability');
app.commandLine.appendSwitch('no-pings');
// Chromium has errands of its own (a spelling dictionary at the first start): no name of a host is ever looked up.
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
refuseDebuggers();
announcePageScheme();
confineAllPages();

/** Two programs on one data folder would overwrite each other: the second one shows the first and ends. */
if (!refuseWithoutSandbox()) {
  if (app.requestSingleInstanceLock()) void openDesk(resources, app.getPath('userData'), onExamples);
  else app.quit();
}
