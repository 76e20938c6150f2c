// The desk's one way to the machine: the functions that the preload script put on the window.
import type { Bridge } from '../electron/contract/channels';

export type { Bridge, Input, Output } from '../electron/contract/channels';

declare global {
  interface Window {
    readonly pilin: Bridge;
  }
}

export const machine: Bridge = window.pilin;
