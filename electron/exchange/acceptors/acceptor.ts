// What accepting a bundle of one purpose does: one file each, joined in acceptors.ts. Another purpose is a file and a row.
import type { Taken } from '../../../templates/bundle/ledger';
import type { Outcome } from '../../contract/outcome';
import type { Arrived } from '../arrived';
import type { Hall, Subject } from '../hall';

export type Made = { readonly evidence: number; readonly entries: number };

export const nothingMade: Made = { evidence: 0, entries: 0 };

export type Acceptor = {
  /**
   * What lies in the bundle, with what may be made of each subject. Changes nothing.
   * @throws BundleRefusal where a part is not what its role says
   */
  look(arrived: Arrived, hall: Hall): Promise<Outcome<readonly Subject[]>>;
  /**
   * Makes of one subject what a person chose. It may be done again after a crash, or as a whole, and doubles nothing.
   * @param taken with the id that anything new gets, kept in the ledger before
   */
  take(arrived: Arrived, hall: Hall, taken: Taken): Promise<Outcome<Made>>;
};
