// The fake machine's safety: nothing is ever damaged there.
import { done } from '../../electron/contract/outcome';
import type { safetyChannels } from '../../electron/contract/safety-channels';
import type { FunctionsOf } from '../../electron/contract/table';

export function safetyBridge(): FunctionsOf<typeof safetyChannels> {
  return {
    'recovery:find': async () => done({ savedAt: null }),
    'recovery:take': async () => done({}),
  };
}
