// The office as every handler needs it: read once, kept until it is saved anew, its names told to the search.

import type { Bilingual } from '../../templates/language/bilingual';
import { type Law, lawOf, shippedLaw } from '../../templates/law/library';
import type { Office } from '../../templates/office/office';
import { done, failed, type Outcome } from '../contract/outcome';
import type { Store } from '../store/store-port';
import { matterNames } from './matter-words';

export class OfficeAtHand {
  private known: Office | null = null;
  /** The last change that was asked for. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly store: Pick<Store, 'office' | 'setNames'> & Partial<Pick<Store, 'server'>>) {}

  /** Null where none has been set up. The same value until another is saved, so that others can tell by identity. */
  async get(): Promise<Outcome<Office | null>> {
    // Another clerk may have saved it on the server, which answers with the same value as long as nobody did.
    if (this.known !== null && !this.store.server) return done(this.known);
    const read = await this.store.office.get();
    if (read.ok && read.value !== null && read.value !== this.known) await this.keep(read.value);
    return read.ok ? done(this.known) : read;
  }

  /** For what can't be done without an office. */
  async need(): Promise<Outcome<Office>> {
    const found = await this.get();
    if (!found.ok) return found;
    return found.value === null ? officeMissing : done(found.value);
  }

  /** The office's law, or the shipped one where there is no office or it can't be read. */
  async law(): Promise<Law> {
    const found = await this.get();
    return found.ok && found.value !== null ? lawOf(found.value) : shippedLaw();
  }

  async save(office: Office): Promise<Outcome<null>> {
    const saved = await this.store.office.save(office);
    if (saved.ok) await this.keep(office);
    return saved;
  }

  /**
   * Saves what `change` makes of the office as it is then; changes wait for each other, so that none undoes another.
   * @param change is handed null where there is no office; a fault it answers is handed on and nothing is saved
   */
  change(change: (office: Office | null) => Outcome<Office>): Promise<Outcome<Office>> {
    const changed = this.last.then(async () => {
      const found = await this.get();
      const made = found.ok ? change(found.value) : found;
      if (!made.ok) return made;
      const saved = await this.save(made.value);
      return saved.ok ? made : saved;
    });
    this.last = changed.catch(() => null);
    return changed;
  }

  private async keep(office: Office): Promise<void> {
    this.known = office;
    await this.store.setNames(namesOf(office));
  }
}

/** Words by which the ids in drafts are found. */
function namesOf(office: Office): ReadonlyMap<string, Bilingual> {
  const people = [...office.authorities, ...office.officers].map(({ id, name }) => [id, name] as const);
  return new Map([...matterNames(lawOf(office)), ...people]);
}

const officeMissing = failed(
  'office-missing',
  '本机尚未设置执法机关。请先在“单位”中填写，或采用示例。',
  'No office has been set up on this computer yet. Fill it in under “Office”, or take the example.',
);
