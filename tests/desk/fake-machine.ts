// A machine in memory for looking at the desk without Electron: the examples behind every channel, always the same.
import { done } from '../../electron/contract/outcome';
import type { Bridge, Output } from '../../renderer/bridge';
import { backupBridge } from './fake-backups';
import { batchBridge } from './fake-batches';
import { caseFileBridge } from './fake-case-file';
import { deadlineBridge } from './fake-deadlines';
import { draftBridge, FakeDrafts } from './fake-drafts';
import { exchangeBridge } from './fake-exchange';
import { figureBridge } from './fake-figures';
import { issuedBridge } from './fake-issued';
import { lawBridge } from './fake-law';
import { lockBridge } from './fake-lock';
import { matterBridge } from './fake-matters';
import { officeBridge, operationBridge } from './fake-office';
import { paperBridge } from './fake-papers';
import { programBridge } from './fake-program';
import { safetyBridge } from './fake-safety';
import { sealingBridge } from './fake-sealing';
import { sendingBridge } from './fake-sending';
import { serverBridge } from './fake-server';
import { templateBridge } from './fake-templates';
import { violationBridge } from './fake-violations';
import { warningBridge } from './fake-warnings';

export type FakeWishes = {
  /** Number of drafts. */
  readonly drafts: number;
  /** False for a computer on which no office has been set up. */
  readonly office: boolean;
  readonly settings: Partial<Output<'settings:get'>['settings']>;
  /** Time before each answer, in milliseconds. */
  readonly delayMs: number;
};

export function fakeMachine({ drafts: count, office, settings, delayMs }: FakeWishes): Bridge {
  const drafts = new FakeDrafts(count);
  const bridge: Bridge = {
    ...draftBridge(drafts),
    ...deadlineBridge(drafts),
    ...figureBridge(drafts),
    ...paperBridge(),
    ...caseFileBridge(),
    ...issuedBridge(),
    ...officeBridge(drafts, office, settings),
    ...matterBridge(),
    ...operationBridge(drafts),
    ...lawBridge(),
    ...safetyBridge(),
    ...backupBridge(),
    ...batchBridge(),
    ...programBridge(),
    ...sendingBridge(),
    ...serverBridge(),
    ...lockBridge(),
    ...sealingBridge(),
    ...templateBridge(),
    ...violationBridge(),
    ...exchangeBridge(),
    ...warningBridge(drafts),
    'window:flushed': async () => done({}),
    'window:bug': async () => done({}),
    'window:at': async () => done({}),
    'window:place': async () => done({ place: null }),
    onEvent: () => () => {},
  };
  return delayMs === 0 ? bridge : slowed(bridge, delayMs);
}

function slowed(bridge: Bridge, delayMs: number): Bridge {
  const { onEvent, ...functions } = bridge;
  const slow = Object.entries(functions).map(([name, ask]) => [
    name,
    async (input: never) => {
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      return (ask as (input: never) => Promise<unknown>)(input);
    },
  ]);
  return { ...Object.fromEntries(slow), onEvent } as Bridge;
}
