// Every format that the program writes: a kind of file that must be read for ever, or the reason why it need not be.
// A new format, or a raised version, fails the test of this folder until its line and its real files are here.
import type { z } from 'zod';
import { placeMarkKind } from '../../electron/backups/place';
import { snapshotKind } from '../../electron/backups/snapshot';
import { neighboursFile } from '../../electron/bundles/keys/neighbours';
import { officeKeyFile } from '../../electron/bundles/keys/office-key';
import { lockFile } from '../../electron/lock/lock-file';
import { keyFile } from '../../electron/sealing/key-file';
import { entriesFileKind } from '../../electron/store/first-violations/entries-file';
import { judgementsFileKind } from '../../electron/store/first-violations/judgements-file';
import { batchFile, batchRowsFile, batchStepsFile } from '../../templates/batch/batch';
import { ledgerFile } from '../../templates/bundle/ledger';
import { manifestFile } from '../../templates/bundle/manifest';
import { receiptFile } from '../../templates/bundle/receipt';
import { caseFile } from '../../templates/case/read-case';
import { draftFile } from '../../templates/case/read-draft';
import { issuedEventsFile } from '../../templates/issued/events';
import { issuedRecordFile } from '../../templates/issued/record';
import { matterListFile } from '../../templates/matter-list/list-file';
import { officeFile } from '../../templates/office/read-office';
import { operationDraftFile } from '../../templates/operation/operation-draft';
import { operationFile } from '../../templates/operation/read-operation';
import { shareFile } from '../../templates/operation/sides/share';
import type { FileKind } from '../../templates/reading/read';
import { registerFile } from '../../templates/register/register-file';
import { asideFileKind } from '../../templates/warnings/put-aside';
import { receivedFileKind } from '../../templates/warnings/received';
import { warningFileKind } from '../../templates/warnings/warning-part';

/** By the name of its files in each folder `v<version>`. */
export const kinds: Readonly<Record<string, FileKind<z.ZodType>>> = {
  case: caseFile,
  operation: operationFile,
  office: officeFile,
  draft: draftFile,
  'operation-draft': operationDraftFile,
  'operation-share': shareFile,
  bundle: manifestFile,
  exchange: ledgerFile,
  receipt: receiptFile,
  neighbours: neighboursFile,
  'office-key': officeKeyFile,
  lock: lockFile,
  key: keyFile,
  register: registerFile,
  issued: issuedRecordFile,
  'issued-events': issuedEventsFile,
  'first-violations': entriesFileKind,
  matters: matterListFile,
  warning: warningFileKind,
  'received-warnings': receivedFileKind,
  'warnings-aside': asideFileKind,
  'party-judgements': judgementsFileKind,
  batch: batchFile,
  'batch-rows': batchRowsFile,
  'batch-steps': batchStepsFile,
  backup: snapshotKind,
  backups: placeMarkKind,
};

/** Formats of which no old file needs to be read, each with its reason. */
export const readOtherwise: Readonly<Record<string, string>> = {
  'pilin-data': 'the mark of a data folder; opened as a whole folder below',
  'pilin-data-begun': 'that there was data once: one that cannot be read asks nothing at the next start',
  'pilin-settings': 'how the desk looks: an unreadable one is set aside and the defaults taken',
  'pilin-server': 'which server this computer works on: an unreadable one opens no data at all and says so',
  'pilin-backup-settings': 'where backups go besides: an unreadable one is taken for none and the person chooses again',
  'pilin-restore': 'that a restored data folder waits for the next start, and the last one that was taken',
  'pilin-encryption': 'that the folder is to be encrypted or decrypted at the next start of the program that wrote it',
  'pilin-key-generation': 'which change of keys was the last: an unreadable one is taken for none',
  'pilin-key-tries': 'how often somebody was wrong at the door: an unreadable one counts none',
  'pilin-licences': 'the list of licences, made anew with each build of the program',
  'pilin-update': 'the sheet of a signed update, read once by the program it updates',
  'pilin-batch-mappings': 'how heads of lists were mapped to columns: an unreadable one is proposed anew',
  'pilin-template-work': 'wording still being edited in the workshop: what is saved of it stands in the office file',
  'pilin-window-placement': 'where the window stood: forgotten where unreadable',
};

/** Words that look like formats and are none. */
export const noFormats: readonly string[] = ['pilin-examples', 'pilin-print-'];
