// Which authority is competent by the place of the act (Article 22 of the Law on Administrative Penalty). That another
// organ than city management is competent for the matter, the law's own notices say.
import type { Authority, Office } from '../office/office';
import type { CaseSubject } from './case-subject';
import { coversDivision } from './divisions';
import { isHandover } from './letter-answers';
import { found, nothing, type Rule } from './rule';

/** Those whose area covers the place, the closest first: a county before its city. */
export function competentAuthorities(office: Pick<Office, 'authorities'>, division: string): readonly Authority[] {
  if (division === '') return [];
  const reach = (one: Authority): number => one.division.replace(/(?:00)+$/, '').length;
  return office.authorities.filter((one) => coversDivision(one.division, division)).sort((a, b) => reach(b) - reach(a));
}

/** Names the competent authority where the case stands with one that does not cover the place of the act. */
export const competentElsewhere: Rule<CaseSubject> = {
  code: 'competent-authority-elsewhere',
  severity: 'warn',
  find: ({ authority, kind, office, case: { act } }) => {
    if (authority === undefined || isHandover({ kind })) return nothing;
    if (act.division === '' || coversDivision(authority.entry.division, act.division)) return nothing;
    return [found('authority', ...elsewhere(act.division, competentAuthorities(office, act.division)[0]))];
  },
};

function elsewhere(division: string, competent: Authority | undefined): readonly [string, string] {
  if (competent === undefined)
    return [
      `机关设置中没有辖区包括违法行为地（${division}）的机关，请核对地点，或者移送有管辖权的机关。`,
      `No authority of the office file covers the place of the act (${division}); verify the place, or transfer the case to the authority that has jurisdiction.`,
    ];
  const { name } = competent;
  return [
    `按违法行为地（${division}），有管辖权的机关是“${name.zh}”，请改选该机关、核对地点或者移送。`,
    `By the place of the act (${division}) the competent authority is “${name.en || name.zh}”; choose it, verify the place, or transfer the case.`,
  ];
}
