// The fake machine's encryption: off, with a recovery sheet that asks for its third group.
import { done } from '../../electron/contract/outcome';
import type { sealingChannels } from '../../electron/contract/sealing-channels';
import type { FunctionsOf } from '../../electron/contract/table';

export function sealingBridge(): FunctionsOf<typeof sealingChannels> {
  const right = { right: true, waitMs: 0 };
  return {
    'seal:door': async () => done({ door: 'open', wish: null, waitMs: 0, files: 0, total: 0 }),
    'seal:open': async () => done(right),
    'seal:recover': async () => done({ ...right, group: null }),
    'seal:give-up': async () => done({}),
    'seal:state': async () => done({ on: false, pending: null, key: null, plain: { backups: 0, folders: 0 } }),
    'seal:prepare': async () => done({ ...right, ask: 3 }),
    'seal:sheet': async () => done({ cancelled: false, file: 'fake-sheet', name: 'recovery-0000.pdf' }),
    'seal:confirm': async () => done({ right: true }),
    'seal:change': async () => done(right),
    'seal:off': async () => done(right),
    'seal:remove-plain': async () => done({ backups: 0, folders: 0 }),
  };
}
