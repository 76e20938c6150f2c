// Writes the sheet with this office's fingerprint as a PDF, to be printed, sealed and handed to the neighbours.
import { basename } from 'node:path';
import { keySheet } from '../../../templates/bundle/key-sheet';
import { done } from '../../contract/outcome';
import type { sendingChannels } from '../../contract/sending-channels';
import type { FunctionsOf } from '../../contract/table';
import { dayOf } from '../clock';
import type { Desk } from '../desk';
import { saveFile } from '../write-out';
import { officeKey } from './neighbours';

type Handler = FunctionsOf<typeof sendingChannels>['sending:sheet'];

const title = { zh: '核对单存放到', en: 'Save the sheet' };

export const writeKeySheet = async (desk: Desk): ReturnType<Handler> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const key = await officeKey(desk);
  if (!key.ok) return key;
  const { fingerprint } = key.value;
  const date = dayOf(desk.now());
  const paper = keySheet({ office: office.value, fingerprint, date, by: desk.settings.get().who });
  const printed = await desk.worker.ask('sheet', office.value, { paper });
  if (!printed.ok) return printed;
  const wish = { title, name: `key-${fingerprint.slice(0, 9)}.pdf`, bytes: () => printed.value.pdf };
  const saved = await saveFile(desk, wish);
  if (!saved.ok) return saved;
  if (saved.value === null) return done({ cancelled: true, file: null, name: '' });
  return done({ cancelled: false, file: desk.exported.add(saved.value), name: basename(saved.value) });
};
