// All papers of one case that a batch asks for, one after the other: the same work in the main thread and in a helping one.
import { dirname } from 'node:path';
import type { Case } from '../../../templates/case/case';
import { checkCase } from '../../../templates/checks/check-case';
import { composeCase } from '../../../templates/compose/compose-case';
import type { Office } from '../../../templates/office/office';
import { type Made, makePaper, type Subject } from '../make-paper';
import { readEvidencePictures } from '../pictures';
import { type Pictures, Press } from '../press';
import type { Wish } from '../wish';

/** What a batch asks for, the same for all its cases; it can be handed to a thread. */
export type BatchOrder = {
  readonly wish: Wish;
  readonly office: Office;
  /** Where photographs of evidence lie; beside each case where left out. */
  readonly photographs: string | undefined;
};

export type Job = { readonly one: Case; readonly file: string };

/** `bug`: what the program's own fault with this paper left to say. */
export type PaperOfCase =
  | { readonly kind: string; readonly made: Made }
  | { readonly kind: string; readonly bug: string };

export class PaperMaker {
  private readonly press: Press;

  constructor(private readonly order: BatchOrder) {
    this.press = new Press(order.office);
  }

  async papersOf({ one, file }: Job): Promise<readonly PaperOfCase[]> {
    const { wish, photographs } = this.order;
    const pictures = await readEvidencePictures(photographs ?? dirname(file), one);
    const subject = caseSubject(one, this.order, pictures);
    const papers: PaperOfCase[] = [];
    for (const kind of wish.kinds) {
      try {
        papers.push({ kind, made: await makePaper(subject, kind, wish, this.press) });
      } catch (error) {
        papers.push({ kind, bug: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      }
    }
    return papers;
  }
}

function caseSubject(one: Case, { office, wish }: BatchOrder, pictures: Pictures): Subject {
  const { language, layout, date, ready } = wish;
  return {
    id: one.id,
    pictures,
    compose: (kind) => composeCase({ kind, case: one, office, date, language, layout, draft: !ready }),
    check: ({ paper, choice }, hasGlyph) =>
      checkCase({ case: one, office, date, language, paper, choice: choice ?? undefined, hasGlyph }),
  };
}
