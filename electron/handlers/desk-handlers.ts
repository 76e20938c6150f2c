// Every channel's handler in one table: it does not compile while a channel has none.
import type { draftChannels } from '../contract/draft-channels';
import type { firstViolationChannels } from '../contract/first-violation-channels';
import type { issuedChannels } from '../contract/issued-channels';
import type { officeChannels } from '../contract/office-channels';
import type { paperChannels } from '../contract/paper-channels';
import type { programChannels } from '../contract/program-channels';
import type { registerChannels } from '../contract/register-channels';
import type { safetyChannels } from '../contract/safety-channels';
import type { FunctionsOf } from '../contract/table';
import type { templateChannels } from '../contract/template-channels';
import { aboutHandlers } from './about-handlers';
import { CasesAtHand } from './cases-at-hand';
import type { Desk, Machine } from './desk';
import { draftHandlers } from './draft-handlers';
import { ExportedFiles } from './exported-files';
import { lookUp } from './first-violations/look-up';
import { historyHandlers } from './history-handlers';
import { issuedHandlers } from './issued/issued-handlers';
import { registerHandlers } from './issued/register-handlers';
import { OfficeAtHand } from './office-at-hand';
import { officeHandlers } from './office-handlers';
import { operationHandlers } from './operation-handlers';
import { OwnSaves } from './own-saves';
import { paperHandlers } from './paper-handlers';
import { safetyHandlers } from './safety-handlers';
import { settingsHandlers } from './settings-handlers';
import { updateHandlers } from './update-handlers';
import { templateHandlers } from './workshop/template-handlers';

export type DeskHandlers = FunctionsOf<
  typeof paperChannels &
    typeof issuedChannels &
    typeof registerChannels &
    typeof draftChannels &
    typeof firstViolationChannels &
    typeof officeChannels &
    typeof safetyChannels &
    typeof programChannels &
    typeof templateChannels
>;

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
    ...issuedHandlers(desk),
    ...registerHandlers(desk),
    ...draftHandlers(desk),
    'violation:look-up': (input) => lookUp(desk, input),
    ...historyHandlers(desk),
    ...officeHandlers(desk),
    ...operationHandlers(desk),
    ...settingsHandlers(desk),
    ...safetyHandlers(desk),
    ...aboutHandlers(desk),
    ...updateHandlers(desk),
    ...templateHandlers(desk),
  };
}
