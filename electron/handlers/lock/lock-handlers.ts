// Answers the window about the lock.
import type { lockChannels } from '../../contract/lock-channels';
import { done, failed } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import type { Lock } from '../../lock/lock';
import { orFileFault } from '../write-out';

export function lockHandlers(lock: Lock): FunctionsOf<typeof lockChannels> {
  return {
    'lock:state': async () => done({ ...lock.state() }),
    'lock:now': async () => (lock.lock() ? done({}) : notSet),
    'lock:open': async ({ secret }) => done({ ...(await lock.unlock(secret)) }),
    'lock:change': ({ current, secret, minutes }) =>
      orFileFault('lock-not-saved', async () => ({ ...(await lock.change(current, secret, minutes)) })),
    'lock:remove': ({ current }) => orFileFault('lock-not-saved', async () => ({ ...(await lock.remove(current)) })),
  };
}

const notSet = failed(
  'lock-not-set',
  '尚未设置锁定口令，不能锁定。请先在“设置”中设置。',
  'No PIN or passphrase is set, so the desk cannot be locked. Set one in the settings first.',
);
