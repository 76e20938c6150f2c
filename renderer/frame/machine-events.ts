// Hears what the machine says by itself: commands of the menu, changed settings, bugs, and that the window is to close.
import type { DeskEvent } from '../../electron/contract/events';
import { reportBatch } from '../batch/batch-state';
import { machine } from '../bridge';
import { hearServer } from '../server/server-state';
import { reportBackups } from './backup-trouble';
import { runCommand } from './commands';
import { flushAll } from './flushing';
import { tellOfBug } from './page-bugs';
import { takeSettings } from './settings';

/** @returns how to stop hearing */
export function hearMachine(): () => void {
  return machine.onEvent(answer);
}

function answer(event: DeskEvent): void {
  if (event.name === 'command') runCommand(event.command);
  if (event.name === 'bug') void tellOfBug();
  if (event.name === 'settings') takeSettings(event.settings);
  if (event.name === 'batch') reportBatch(event.progress);
  if (event.name === 'backups') reportBackups(event.trouble);
  if (event.name === 'server') hearServer(event);
  if (event.name === 'flush') void flushAll().then((unsaved) => machine['window:flushed']({ unsaved }));
}
