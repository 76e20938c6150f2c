// What is about to be sent: begun from the exchange room, a case, an issued letter or a bundle that asks for an answer.
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Input } from '../../bridge';
import { signal, useSignal } from '../../ui/signal';

export type SendPurpose = Input<'exchange:make'>['purpose'];

export type SendStart = {
  readonly purpose?: SendPurpose;
  readonly subjects?: readonly string[];
  /** The issued letter that the bundle goes with. */
  readonly letter?: string;
  readonly to?: {
    readonly name: Bilingual;
    readonly authority?: string | undefined;
    readonly fingerprint?: string | undefined;
  };
  /** The bundle it answers. */
  readonly answers?: string;
};

const current = signal<SendStart | null>(null);

export function useSending(): SendStart | null {
  return useSignal(current);
}

export function beginSending(start: SendStart): void {
  current.set(start);
}

export function endSending(): void {
  current.set(null);
}
