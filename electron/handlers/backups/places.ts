// The places of backups by their names: paths stay in the machine.
import { done, failed, type Outcome } from '../../contract/outcome';
import type { Backups } from '../desk';

export type PlaceName = 'own' | 'second' | 'other';

export class Places {
  /** Chosen in this run. */
  private others: readonly string[] = [];

  constructor(private readonly backups: Backups) {}

  async look(folder: string): Promise<Outcome<null>> {
    const found = await this.backups.work.ask('find', { folder });
    if (!found.ok) return found;
    this.others = found.value;
    return done(null);
  }

  async all(): Promise<readonly { readonly place: PlaceName; readonly path: string }[]> {
    const { second } = await this.backups.keeper.state();
    return [
      { place: 'own', path: this.backups.keeper.own },
      ...(second === null ? [] : [{ place: 'second' as const, path: second.path }]),
      ...this.others.slice(0, 1).map((path) => ({ place: 'other' as const, path })),
    ];
  }

  async path(name: PlaceName): Promise<Outcome<string>> {
    const found = (await this.all()).find(({ place }) => place === name);
    return found === undefined ? unknown : done(found.path);
  }
}

const unknown = failed(
  'backup-place-unchosen',
  '尚未选择该备份位置。请先选择。',
  'That place for backups has not been chosen yet. Choose it first.',
);
