// The fake machine's server: none is set, and any that is tried answers.
import { done } from '../../electron/contract/outcome';
import type { serverChannels } from '../../electron/contract/server-channels';
import type { FunctionsOf } from '../../electron/contract/table';

export function serverBridge(): FunctionsOf<typeof serverChannels> {
  return {
    'server:state': async () => done({ server: null, phase: 'off', fault: null, keychain: false, restart: false }),
    'server:connect': async () => done({ connected: true }),
    'server:use': async () => done({}),
    'server:leave': async () => done({}),
    'server:certificates': async () => done({ cancelled: true, authorities: '' }),
  };
}
