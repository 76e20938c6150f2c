// The paper as it would be signed, and what speaks against that: the same judgement for printing, exporting and issuing.
import type { Finding } from '../../templates/checks/finding';
import type { Choice } from '../../templates/law/choice';
import type { Office } from '../../templates/office/office';
import type { Paper } from '../../templates/paper/paper';
import type { Typefaces } from '../printing/fonts/typefaces';
import { checkSubject, composeSubject, type Whole } from './compose-subject';
import type { PaperChoice } from './questions';

export type Checked = {
  readonly paper: Paper;
  readonly choice: Choice | null;
  readonly findings: readonly Finding[];
  readonly refused: boolean;
};

export function checkPaper(
  whole: Whole,
  office: Office,
  choice: PaperChoice,
  hasGlyph: Typefaces['hasGlyph'],
): Checked {
  const composed = composeSubject(whole, office, choice, false);
  const findings = checkSubject(whole, office, choice, composed, hasGlyph);
  return { ...composed, findings, refused: findings.some(({ severity }) => severity === 'block') };
}
