// Entries of the case that a paper names: each must still be there, for what is gone is not printed.
import { answerIds } from '../asks/answer';
import { answerPath } from '../asks/ask';
import { isPictureFile } from '../case/evidence';
import type { CaseSubject } from './case-subject';
import { found, nothing, type Rule } from './rule';
import { standingPapers } from './standing-papers';

export const askedEntryGone: Rule<CaseSubject> = {
  code: 'ask-entry-gone',
  severity: 'block',
  find: ({ kind, asks, particulars, case: one }) => {
    if (kind === undefined) return nothing;
    const evidence = one.evidence.map(({ id }) => id);
    const pictures = one.evidence.filter(({ file }) => isPictureFile(file?.name ?? '')).map(({ id }) => id);
    const papers = [...standingPapers(one).keys()];
    const known: { readonly [askKind: string]: readonly string[] } = {
      evidence,
      photographs: pictures,
      papers,
      paper: papers,
    };
    return asks.flatMap((ask) => {
      const answer = particulars[kind]?.[ask.key];
      const ids = typeof answer === 'string' && answer !== '' ? [answer] : answerIds(answer);
      const all = known[ask.kind];
      if (all === undefined) return [];
      return ids
        .filter((id) => !all.includes(id))
        .map((id) =>
          found(
            answerPath(kind, ask.key),
            `“${ask.label.zh}”中的“${id}”在案件中已不存在（或者已作废、不是照片），不会印出，请重新选择。`,
            `“${id}” under “${ask.label.en}” is no longer in the case (or is void, or no photograph) and is not printed; choose again.`,
          ),
        );
    });
  },
};
