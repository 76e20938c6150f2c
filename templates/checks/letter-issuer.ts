// Papers to others are issued by one competent authority; joint names belong in plans, reports and bulletins.
import type { CaseSubject } from './case-subject';
import { type Found, found, nothing, type Rule } from './rule';

export const oneIssuer: Rule<CaseSubject> = {
  code: 'several-issuers',
  severity: 'block',
  find: ({ paper }) => {
    if (paper === undefined) return nothing;
    return paper.blocks.flatMap((block): readonly Found[] => {
      if (block.kind !== 'masthead' && block.kind !== 'signature') return nothing;
      if (block.organs.length < 2) return nothing;
      return [
        found(
          `paper.${block.clause}`,
          `文书列有${block.organs.length}个发文机关；对外文书应当由一个有管辖权的机关单独出具，请修改模板。`,
          `The paper names ${block.organs.length} issuing organs; a paper to others is issued by one competent authority alone: mend the template.`,
        ),
      ];
    });
  },
};
