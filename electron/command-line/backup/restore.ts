// `pilin restore`: puts a backup back as a new data folder; never over one that is there.
import { resolve } from 'node:path';
import { findPlace } from '../../backups/place';
import { atPlace } from '../../backups/place-faults';
import { restoreInto } from '../../backups/restore-into';
import { done } from '../../contract/outcome';
import { nodeDisk } from '../../store/disk/node-disk';
import type { Run } from '../commands';
import { exitStatus } from '../exit-status';
import type { Tell } from '../tell';
import { chosenBackup, jsonOf, plainOf, tellFault } from './chosen';

export const restore: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [place = ''] = request.files;
  const into = resolve(request.value('into') ?? '');
  const restored = await atPlace('restoring', async () => {
    const found = await findPlace(nodeDisk, resolve(place));
    if (!found.ok) return found;
    const chosen = await chosenBackup(found.value, request.value('at'));
    if (!chosen.ok) return chosen;
    const written = await restoreInto(nodeDisk, found.value, chosen.value, into);
    return written.ok ? done(chosen.value) : written;
  });
  if (!restored.ok) return tellFault(tell, restored.fault);
  terminal.out(
    tell.json ? JSON.stringify({ ...jsonOf(restored.value), into }) : `${plainOf(restored.value)} → ${into}`,
  );
  return exitStatus.done;
};
