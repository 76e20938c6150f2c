// Lists of files and places of backups that a stranger made: nothing is restored but what stands under its hash, in its folder.
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { readFileList } from '../../../electron/backups/file-list';
import { placeAt } from '../../../electron/backups/place';
import { restoreInto } from '../../../electron/backups/restore-into';
import { readSheet } from '../../../electron/backups/snapshots';
import { nodeDisk } from '../../../electron/store/disk/node-disk';
import { versionName } from '../../../electron/store/history/version-name';
import { keptAsJson, target } from '../engine/target';
import { changedValue } from '../inputs/change-value';
import { mustBeSaid } from '../inputs/expectations';
import { hardText } from '../inputs/hard-texts';
import { jsonOf } from './json-files';

const content = Buffer.from('what was backed up');
const hash = createHash('sha256').update(content).digest('hex');
const sheet = jsonOf('tests/drafts-of-old/v1/backup.json');
const listHead = 'pilin-backup-files 1 (sha256 bytes modified-ms path)';

type Forged = {
  readonly head: string;
  readonly lines: readonly string[];
  readonly end: string;
  readonly sheet: unknown;
  readonly own: boolean;
};

const paths = fc.oneof(
  fc.constantFrom(
    'office.json',
    'drafts/01JDAAAAAAAAAAAAAAAAAAAAA2.json',
    'photographs/x/门 前.jpg',
    '../../outside.json',
    '/etc/passwd',
    'drafts/../../x',
    'C:/x',
    'drafts\\..\\x',
    'con',
    'nul.json',
    'a/b/c/d/e/f/g/h/i',
    'x.',
    'x ',
    'stream:ads',
    '.',
    'OFFICE.JSON',
    'office.json/x',
    '~/x',
    '-rf',
  ),
  hardText.map((text) => text.slice(0, 1200)),
);
const line = fc
  .tuple(
    fc.constantFrom(hash, hash, hash, 'a'.repeat(64), '../../../x', ''),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(String(content.length)) },
      { weight: 1, arbitrary: fc.constantFrom('-1', '1e9', '999999999999999', '0x10', '') },
    ),
    fc.constantFrom('0', '-5', '1e3', '9999999999999999'),
    paths,
  )
  .map((words) => words.join(' '));

const forged: fc.Arbitrary<Forged> = fc.record({
  head: fc.oneof({ weight: 8, arbitrary: fc.constant(listHead) }, { weight: 1, arbitrary: hardText }),
  lines: fc.array(line, { maxLength: 5 }),
  end: fc.constantFrom('\n', '\n', '\n', '', '\r\n', '\n\n'),
  sheet: fc.oneof({ weight: 3, arbitrary: fc.constant(sheet) }, { weight: 1, arbitrary: changedValue([sheet]) }),
  own: fc.boolean(),
});

export const backups = target<Forged>({
  ...keptAsJson<Forged>(),
  name: 'backups',
  says: 'the restoring of backups is refused with nothing written, or is put back under its own hashes in its own folder',
  inputs: forged,
  open: async (folder) => {
    const place = placeAt(join(folder, 'place'));
    const into = join(folder, 'into');
    for (const one of [place.snapshots, place.objects, join(place.objects, hash.slice(0, 2))])
      mkdirSync(one, { recursive: true });
    writeFileSync(join(place.objects, hash.slice(0, 2), hash), content);
    return async ({ head, lines, end, sheet: data, own }, note) => {
      const list = Buffer.from(`${[head, ...lines].join('\n')}${end}`);
      const name = createHash('sha256').update(list).digest('hex');
      readFileList(list);
      mkdirSync(join(place.objects, name.slice(0, 2)), { recursive: true });
      writeFileSync(join(place.objects, name.slice(0, 2), name), list);
      const fitting = own ? data : { ...(data as object), list: { sha256: name, bytes: list.length } };
      const bytes = Buffer.from(JSON.stringify(fitting) ?? 'null');
      const named = { name: versionName(1_700_000_000_000, bytes, null), atMs: 1_700_000_000_000 };
      writeFileSync(join(place.snapshots, named.name), bytes);
      const backup = await readSheet(nodeDisk, place, named);
      const restored = backup.ok ? await restoreInto(nodeDisk, place, backup.value, into) : backup;
      if (!restored.ok) mustBeSaid(restored.fault.sentence, restored.fault.code, () => true);
      note(restored.ok ? 'restored' : restored.fault.code);
      for (const made of [into, join(place.snapshots, named.name), join(place.objects, name.slice(0, 2), name)])
        await rm(made, { recursive: true, force: true });
    };
  },
});
