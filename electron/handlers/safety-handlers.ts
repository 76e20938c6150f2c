// Answers the window about what keeps its data safe.
import type { safetyChannels } from '../contract/safety-channels';
import type { FunctionsOf } from '../contract/table';
import type { Desk } from './desk';
import { officeRecovery, recoverOffice } from './recover-office';

export function safetyHandlers(desk: Desk): FunctionsOf<typeof safetyChannels> {
  return {
    'recovery:find': () => officeRecovery(desk),
    'recovery:take': () => recoverOffice(desk),
  };
}
