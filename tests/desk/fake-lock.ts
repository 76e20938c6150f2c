// The fake machine's lock: none is set.
import type { lockChannels } from '../../electron/contract/lock-channels';
import { done } from '../../electron/contract/outcome';
import type { FunctionsOf } from '../../electron/contract/table';

export function lockBridge(): FunctionsOf<typeof lockChannels> {
  return {
    'lock:state': async () => done({ set: false, minutes: 0, locked: false, waitMs: 0, unreadable: false }),
    'lock:now': async () => done({}),
    'lock:open': async () => done({ right: true, waitMs: 0 }),
    'lock:change': async () => done({ right: true, waitMs: 0 }),
    'lock:remove': async () => done({ right: true, waitMs: 0 }),
  };
}
