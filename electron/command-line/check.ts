// `pilin check`: what stands between a case and its signature, without making a paper.
import type { Case } from '../../templates/case/case';
import { checkCase } from '../../templates/checks/check-case';
import type { Finding } from '../../templates/checks/finding';
import { composeCase } from '../../templates/compose/compose-case';
import type { Office } from '../../templates/office/office';
import type { Run } from './commands';
import { exitStatus } from './exit-status';
import { loadCase, loadOffice } from './load';
import { Press } from './press';
import { findingLines, type Tell, tellFindings } from './tell';
import { readWish, type Wish } from './wish';

export const check: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const [file, officeFile] = [request.files[0] ?? '', request.value('office') ?? ''];
  const wish = readWish(request, 'case');
  const [office, one] = [await loadOffice(officeFile), await loadCase(file)];
  if (!wish.ok || !office.ok || !one.ok) {
    if (!wish.ok) tellFindings(tell, wish.findings);
    if (!office.ok) tellFindings(tell, office.findings, { file: officeFile });
    if (!one.ok) tellFindings(tell, one.findings, { file });
    return exitStatus.inputAtFault;
  }
  const findings = await findingsOf(one.value, office.value, wish.value);
  for (const { kind, finding } of findings) {
    const line = { type: 'finding', file, case: one.value.id, ...(kind === undefined ? {} : { kind }), ...finding };
    terminal.out(tell.json ? JSON.stringify(line) : findingLines(finding, { kind }));
  }
  const blocks = findings.filter(({ finding }) => finding.severity === 'block').length;
  terminal.err(
    `阻止 ${blocks} 项，提示 ${findings.length - blocks} 项。 / ${blocks} block, ${findings.length - blocks} warn.\n`,
  );
  return blocks > 0 ? exitStatus.refused : exitStatus.done;
};

type KindFinding = { readonly kind?: string; readonly finding: Finding };

/** Without a kind the case as a whole is checked; else each paper as it would be signed. */
async function findingsOf(one: Case, office: Office, wish: Wish): Promise<readonly KindFinding[]> {
  const { hasGlyph } = await new Press(office).typefaces();
  const { language, layout, date } = wish;
  const asked = { case: one, office, date, language, hasGlyph };
  if (wish.kinds.length === 0) return checkCase(asked).map((finding) => ({ finding }));
  return wish.kinds.flatMap((kind) => {
    const { paper, choice } = composeCase({ kind, case: one, office, date, language, layout, draft: false });
    return checkCase({ ...asked, paper, choice }).map((finding) => ({ kind, finding }));
  });
}
