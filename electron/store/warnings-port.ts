// What is kept about early warnings: which were found to be no matter for warning, and what neighbours sent.
import type { Aside } from '../../templates/warnings/put-aside';
import type { ReceivedWarnings } from '../../templates/warnings/received';
import type { WarningPart } from '../../templates/warnings/warning-part';
import type { Outcome } from '../contract/outcome';

export interface WarningShelf {
  aside(): Promise<Outcome<readonly Aside[]>>;
  /** Puts one aside, or in the place of the one of its key; null takes it back. */
  keepAside(key: string, aside: Aside | null): Promise<Outcome<null>>;
  /** In no order. `damaged` names the files that can't be read. */
  received(): Promise<Outcome<{ readonly received: readonly ReceivedWarnings[]; readonly damaged: readonly string[] }>>;
  /** Takes the warnings of a bundle, all or none. Those of a bundle taken before are replaced. */
  receive(origin: ReceivedWarnings['origin'], warnings: readonly WarningPart[]): Promise<Outcome<null>>;
}
