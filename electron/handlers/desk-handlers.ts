// Every channel's handler in one table: it does not compile while a channel has none.
import type { Handlers } from '../contract/channels';
import type { windowChannels } from '../contract/window-channels';
import { aboutHandlers } from './about-handlers';
import { backupHandlers } from './backups/backup-handlers';
import { batchHandlers } from './batch/batch-handlers';
import { caseFileHandlers } from './case-file/case-file-handlers';
import { CasesAtHand } from './cases-at-hand';
import { deadlineHandlers } from './deadlines/deadline-handlers';
import type { Desk, Machine } from './desk';
import { draftHandlers } from './draft-handlers';
import { exchangeHandlers } from './exchange/exchange-handlers';
import { sendingHandlers } from './exchange/sending-handlers';
import { ExportedFiles } from './exported-files';
import { figureHandlers } from './figures/figure-handlers';
import { violationHandlers } from './first-violations/violation-handlers';
import { historyHandlers } from './history-handlers';
import { issuedHandlers } from './issued/issued-handlers';
import { registerHandlers } from './issued/register-handlers';
import { lawHandlers } from './law/law-handlers';
import { lockHandlers } from './lock/lock-handlers';
import { matterHandlers } from './matters/matter-handlers';
import { OfficeAtHand } from './office-at-hand';
import { officeHandlers } from './office-handlers';
import { operationHandlers } from './operation-handlers';
import { OwnSaves } from './own-saves';
import { paperHandlers } from './paper-handlers';
import { problemHandlers } from './problem/problem-handlers';
import { safetyHandlers } from './safety-handlers';
import { doorHandlers } from './sealing/door-handlers';
import { sealingHandlers } from './sealing/sealing-handlers';
import { serverHandlers } from './server/server-handlers';
import { settingsHandlers } from './settings-handlers';
import { updateHandlers } from './update-handlers';
import { warningHandlers } from './warnings/warning-handlers';
import { templateHandlers } from './workshop/template-handlers';

/** Those of the window itself are answered where it is opened. */
export type DeskHandlers = Omit<Handlers, keyof typeof windowChannels>;

/** The desk's own parts beside the machine's. */
export function layDesk(machine: Machine): Desk {
  const { store } = machine;
  const office = new OfficeAtHand(store);
  const cases = new CasesAtHand(store);
  return { ...machine, office, cases, exported: new ExportedFiles(), ownSaves: new OwnSaves() };
}

export function deskHandlers(desk: Desk): DeskHandlers {
  return {
    ...paperHandlers(desk),
    ...caseFileHandlers(desk),
    ...issuedHandlers(desk),
    ...registerHandlers(desk),
    ...draftHandlers(desk),
    ...violationHandlers(desk),
    ...historyHandlers(desk),
    ...deadlineHandlers(desk),
    ...figureHandlers(desk),
    ...officeHandlers(desk),
    ...matterHandlers(desk),
    ...lawHandlers(desk),
    ...operationHandlers(desk),
    ...settingsHandlers(desk),
    ...safetyHandlers(desk),
    ...backupHandlers(desk),
    ...batchHandlers(desk),
    ...aboutHandlers(desk),
    ...updateHandlers(desk),
    ...problemHandlers(desk),
    ...lockHandlers(desk.lock),
    ...doorHandlers(desk.door),
    ...sealingHandlers(desk),
    ...serverHandlers(desk.server, desk.dialogs),
    ...templateHandlers(desk),
    ...exchangeHandlers(desk),
    ...sendingHandlers(desk),
    ...warningHandlers(desk),
  };
}
