// Keeps the office file, with a history like a draft's. A damaged office is said to be damaged, never taken for none.
import type { Finding } from '../../templates/checks/finding';
import { readKeptOffice } from '../../templates/office/read-office';
import { done, type Fault } from '../contract/outcome';
import { notReadOffice, notSavedOffice, onDisk } from './disk-fault';
import { addVersion, listVersions, readVersion } from './history/history';
import { type Document, readDocument, writeDocument } from './json-document';
import { unknownVersion } from './shelf/shelf-faults';
import { type Ground, quarantine } from './shelf/shelf-parts';
import type { OfficeCabinet } from './store-port';

const officeName = 'office.json';
/** Its turn, and its name in the quarantine. */
const turnName = 'office';

export function officeCabinet(ground: Ground): OfficeCabinet {
  const { disk, folder, turns } = ground;
  const history = folder.history.office;
  const readNow = (): Promise<Document<unknown>> => readDocument(disk, folder.root, officeName, readKeptOffice);
  return {
    get: () =>
      onDisk(notReadOffice, async () => {
        const found = await readDocument(disk, folder.root, officeName, readKeptOffice);
        if (found.state === 'good') return done(found.value);
        if (found.state !== 'missing') return { ok: false, fault: unfit(found.finding) };
        const versions = await listVersions(disk, history);
        return versions.length === 0 ? done(null) : { ok: false, fault: missing };
      }),
    save: (office) =>
      turns.inTurn(turnName, () =>
        onDisk(notSavedOffice, async () => {
          const fault = await ground.mayNotWrite();
          if (fault !== null) return { ok: false, fault };
          const present = await readNow();
          if (present.state === 'newer') return { ok: false, fault: unfit(present.finding) };
          if (present.state === 'damaged') await quarantine(ground, turnName, present.bytes);
          const { bytes } = await writeDocument(disk, folder.root, officeName, office);
          const savedMs = ground.now();
          await addVersion(disk, history, { bytes, savedMs, mark: null }, savedMs);
          return done(null);
        }),
      ),
    history: () => onDisk(notReadOffice, async () => done(await listVersions(disk, history))),
    versionOf: (name) =>
      onDisk(notReadOffice, async () => {
        const found = await readVersion(disk, history, name, readKeptOffice);
        if (found.state === 'good') return done(found.value);
        return found.state === 'missing' ? unknownVersion : { ok: false, fault: unfit(found.finding) };
      }),
  };
}

function unfit({ code, sentence }: Finding): Fault {
  if (code === 'file-newer') return { code: 'office-newer', sentence };
  return failedFault(
    'office-damaged',
    `单位设置文件无法使用，未作改动。可在“单位”中从历史版本恢复。原因：${sentence.zh}`,
    `The office file cannot be used and was left as it is. It can be recovered from its history under “Office”. Reason: ${sentence.en}`,
  );
}

const missing = failedFault(
  'office-missing',
  '单位设置文件不见了（可能被其他程序删除或移走）。可在“单位”中从历史版本恢复。',
  'The office file has vanished (another program may have deleted or moved it). It can be recovered from its history under “Office”.',
);

function failedFault(code: string, zh: string, en: string): Fault {
  return { code, sentence: { zh, en } };
}
