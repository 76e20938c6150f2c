// The archive of issued papers as the rest of the machine asks it: frozen whole or not at all, never changed after,
// with the events since added one by one.
import type { Finding } from '../../templates/checks/finding';
import type { Attachment, IssuedEvent } from '../../templates/issued/events';
import type { IssuedRow } from '../../templates/issued/issued-row';
import type { IssuedPart, IssuedRecord } from '../../templates/issued/record';
import type { Series } from '../../templates/register/series';
import type { Fault, Outcome } from '../contract/outcome';

export type NewPart = Pick<IssuedPart, 'role' | 'name' | 'label' | 'pages'> & { readonly bytes: Uint8Array };

export type NewRecord = {
  readonly sheet: Omit<IssuedRecord, 'format' | 'version' | 'parts'>;
  readonly parts: readonly NewPart[];
};

/** One issued paper with all that is known of it. */
export type Issued = {
  readonly record: IssuedRecord;
  readonly row: IssuedRow;
  readonly events: readonly IssuedEvent[];
};

/** A folder of the archive that is no sound record. */
export type DamagedRecord = { readonly id: string; readonly fault: Fault };

export interface PaperArchive {
  freeze(record: NewRecord): Promise<Outcome<IssuedRow>>;
  /** Whether a paper of that id was frozen; asked of the disk, not of what is remembered. */
  find(id: string): Promise<Outcome<IssuedRow | null>>;
  /** Those that can be read, in no order. */
  rows(): Promise<Outcome<readonly IssuedRow[]>>;
  /** Papers of one case or operation, in the order of issue. */
  of(subject: string): Promise<Outcome<readonly IssuedRow[]>>;
  ofSeries(series: Series): Promise<Outcome<readonly IssuedRow[]>>;
  damaged(): Promise<Outcome<readonly DamagedRecord[]>>;
  get(id: string): Promise<Outcome<Issued>>;
  /** The bytes of a part or an attachment, as long as they are those that were kept. */
  part(id: string, name: string): Promise<Outcome<Uint8Array>>;
  /**
   * Compares every file with its hash; none found means that nothing was altered.
   * @param sheetHash of issue.json as it is kept elsewhere, null where it is not
   */
  verify(id: string, sheetHash: string | null): Promise<Outcome<readonly Finding[]>>;
  add(id: string, event: IssuedEvent): Promise<Outcome<IssuedRow>>;
  /** Copies a file into the record and adds the event. `name` is chosen by the archive. */
  attach(
    id: string,
    file: NewAttachment,
    act: { readonly at: string; readonly by: string },
  ): Promise<Outcome<IssuedRow>>;
}

export type NewAttachment = Pick<Attachment, 'given' | 'of'> & { readonly bytes: Uint8Array };
