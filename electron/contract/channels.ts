// The border between window and machine: one table of channels, each with what goes in and what comes out.
// Types, validation and the window's bridge all follow from it. Its rows stand in one file per subject.
import { backupChannels } from './backup-channels';
import { batchChannels } from './batch-channels';
import { caseFileChannels } from './case-file-channels';
import type { ChannelName } from './channel-names';
import { deadlineChannels } from './deadline-channels';
import { draftChannels } from './draft-channels';
import type { OnEvent } from './events';
import { exchangeChannels } from './exchange-channels';
import { figureChannels } from './figure-channels';
import { firstViolationChannels } from './first-violation-channels';
import { issuedChannels } from './issued-channels';
import { lawChannels } from './law-channels';
import { lockChannels } from './lock-channels';
import { matterChannels } from './matter-channels';
import { officeChannels } from './office-channels';
import { paperChannels } from './paper-channels';
import { programChannels } from './program-channels';
import { registerChannels } from './register-channels';
import { safetyChannels } from './safety-channels';
import { sealingChannels } from './sealing-channels';
import { sendingChannels } from './sending-channels';
import { serverChannels } from './server-channels';
import type { FunctionsOf, InputOf, OutputOf, Table } from './table';
import { templateChannels } from './template-channels';
import { warningChannels } from './warning-channels';
import { windowChannels } from './window-channels';

export const channels = {
  ...paperChannels,
  ...caseFileChannels,
  ...issuedChannels,
  ...registerChannels,
  ...draftChannels,
  ...firstViolationChannels,
  ...deadlineChannels,
  ...figureChannels,
  ...officeChannels,
  ...matterChannels,
  ...lawChannels,
  ...safetyChannels,
  ...backupChannels,
  ...batchChannels,
  ...programChannels,
  ...lockChannels,
  ...sealingChannels,
  ...templateChannels,
  ...exchangeChannels,
  ...sendingChannels,
  ...serverChannels,
  ...warningChannels,
  ...windowChannels,
} as const satisfies Record<ChannelName, Table[string]>;

export type Input<N extends ChannelName> = InputOf<typeof channels, N>;
export type Output<N extends ChannelName> = OutputOf<typeof channels, N>;

export type PaperKind = Output<'kind:list'>[number];

/** The functions behind the channels, in the machine. */
export type Handlers = FunctionsOf<typeof channels>;
export type Handler<N extends ChannelName> = Handlers[N];

/** What the window is given: one function per channel, the machine's events, and nothing else. */
export type Bridge = FunctionsOf<typeof channels> & { readonly onEvent: OnEvent };
