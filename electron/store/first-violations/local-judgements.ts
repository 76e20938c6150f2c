// Judgements of parties in the data folder: one durable file, added to and never taken from.
import type { Judgement } from '../../../templates/first-violations/judgement';
import { done, type Fault, type Outcome } from '../../contract/outcome';
import type { Disk } from '../disk/disk';
import { readDocument, writeDocument } from '../json-document';
import { judgementsFile, readJudgements } from './judgements-file';

const name = 'judgements.json';

/** Read once; each call within a turn of the register. */
export class LocalJudgements {
  private known: readonly Judgement[] | null = null;

  constructor(
    private readonly disk: Disk,
    private readonly folder: string,
  ) {}

  /** A damaged file is said: what was set aside by a person must not come back unseen. */
  async all(
    unfit: (name: string) => { readonly ok: false; readonly fault: Fault },
  ): Promise<Outcome<readonly Judgement[]>> {
    if (this.known !== null) return done(this.known);
    const found = await readDocument(this.disk, this.folder, name, readJudgements);
    if (found.state === 'damaged' || found.state === 'newer') return unfit(name);
    this.known = found.state === 'good' ? found.value.judgements : [];
    return done(this.known);
  }

  async add(judgement: Judgement, before: readonly Judgement[]): Promise<void> {
    const next = [...before, judgement];
    await writeDocument(this.disk, this.folder, name, judgementsFile(next));
    this.known = next;
  }
}
