// The register of first violations 首违台账 as the rest of the machine asks it: entries of this office's own cases, and
// those that neighbours sent, which keep where they came from.
import type { Entry } from '../../templates/first-violations/entry';
import type { Judgement } from '../../templates/first-violations/judgement';
import type { Outcome } from '../contract/outcome';

export interface FirstViolations {
  /** All entries, own and received, in no order. */
  entries(): Promise<Outcome<readonly Entry[]>>;
  /** Puts the entry of a case in, or in the place of the one it has; null takes it out. */
  keep(caseId: string, entry: Entry | null): Promise<Outcome<null>>;
  /** Takes entries of a bundle, all or none. Those of a bundle taken before are replaced. */
  receive(bundle: string, entries: readonly Entry[]): Promise<Outcome<null>>;
  /** What people judged of parties, oldest first. */
  judgements(): Promise<Outcome<readonly Judgement[]>>;
  /** Nothing judged before is taken away: the newest of a pair holds. */
  judge(judgement: Judgement): Promise<Outcome<null>>;
}
