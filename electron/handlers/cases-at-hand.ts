// The cases that operations list, made whole from their drafts and kept until a draft changes.
import type { Case } from '../../templates/case/case';
import type { PaperIssued } from '../../templates/case/draft-facts';
import { wholeCase } from '../../templates/case/whole-case';
import type { Store } from '../store/store-port';

type Kept = { readonly updatedAt: string; readonly case: Case };

export class CasesAtHand {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly store: Pick<Store, 'drafts'>) {}

  /** In the order asked for; drafts that are in the trash, gone or unreadable are left out. */
  async of(ids: readonly string[]): Promise<readonly Case[]> {
    const listed = await this.store.drafts.list();
    if (!listed.ok) return [];
    const live = new Map(listed.value.filter(({ trashedAt }) => trashedAt === null).map((entry) => [entry.id, entry]));
    const cases: Case[] = [];
    for (const id of new Set(ids)) {
      const entry = live.get(id);
      const one = entry && (await this.read(id, entry.updatedAt));
      if (one) cases.push(one);
    }
    return cases;
  }

  /** The papers that a live draft lists as issued, as the list of drafts knows them. */
  async issuedIn(id: string): Promise<readonly PaperIssued[]> {
    const listed = await this.store.drafts.list();
    const entry = listed.ok ? listed.value.find((one) => one.id === id && one.trashedAt === null) : undefined;
    return entry?.facts?.issued ?? [];
  }

  private async read(id: string, updatedAt: string): Promise<Case | null> {
    const kept = this.kept.get(id);
    if (kept?.updatedAt === updatedAt) return kept.case;
    const draft = await this.store.drafts.get(id);
    if (!draft.ok) return null;
    const one = wholeCase(draft.value.case, id, '');
    this.kept.set(id, { updatedAt, case: one });
    return one;
  }
}
