// Answers the window before a bundle leaves: the sheet with this office's fingerprint, and what a bundle would hold.
import { failed } from '../../contract/outcome';
import type { sendingChannels } from '../../contract/sending-channels';
import type { FunctionsOf } from '../../contract/table';
import type { Desk } from '../desk';

export function sendingHandlers(_desk: Desk): FunctionsOf<typeof sendingChannels> {
  return { 'sending:sheet': async () => notYet, 'sending:contents': async () => notYet };
}

const notYet = failed('not-yet', '此功能正在接入。', 'This is being joined to the desk.');
