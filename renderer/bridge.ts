// The desk's one way to the machine: the functions that the preload script put on the window.
import type { z } from 'zod';
import type { draftChannels } from '../electron/contract/draft-channels';
import type { officeChannels } from '../electron/contract/office-channels';
import type { Outcome } from '../electron/contract/outcome';
import type { paperChannels } from '../electron/contract/paper-channels';

type Channels = typeof draftChannels & typeof paperChannels & typeof officeChannels;
export type ChannelName = keyof Channels;
export type Input<N extends ChannelName> = z.output<Channels[N]['input']>;
export type Output<N extends ChannelName> = z.output<Channels[N]['output']>;
export type Bridge = { readonly [N in ChannelName]: (input: Input<N>) => Promise<Outcome<Output<N>>> };

declare global {
  interface Window {
    readonly pilin: Bridge;
  }
}

export const machine: Bridge = window.pilin;
