// Where the program begins: builds its parts and joins them, nothing else.
import { app } from 'electron';
import { findResources } from './resources';
import { openDesk } from './shell/open-desk';
import { announcePageScheme, confineAllPages } from './window';

const resources = findResources(__dirname, app.isPackaged ? process.resourcesPath : null);

/** Own folder of settings and drafts, so that tests and trials never meet a clerk's own. */
const ownData = app.commandLine.getSwitchValue('pilin-data');
if (ownData !== '') app.setPath('userData', ownData);

process.env.PILIN_FONTS ??= resources.typefaces;
app.commandLine.appendSwitch('disable-background-networking');
app.commandLine.appendSwitch('disable-component-update');
app.commandLine.appendSwitch('disable-domain-reliability');
app.commandLine.appendSwitch('no-pings');
announcePageScheme();
confineAllPages();

/** Two programs on one data folder would overwrite each other: the second one shows the first and ends. */
if (app.requestSingleInstanceLock()) void openDesk(resources, app.getPath('userData'));
else app.quit();
