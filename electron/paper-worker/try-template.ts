// A template being edited, tried on a subject: the paper as it would be set, and what the template's facts are there.
import { caseFacts } from '../../templates/compose/case-facts';
import type { Facts } from '../../templates/compose/fact';
import { operationFacts } from '../../templates/compose/operation-facts';
import type { Template } from '../../templates/compose/template-schema';
import type { Choice } from '../../templates/law/choice';
import { findMatter, lawOf } from '../../templates/law/library';
import type { Office } from '../../templates/office/office';
import { factsOfUses } from '../../templates/workshop/facts-of-uses';
import { provisionsInUse } from '../../templates/workshop/provisions-of-case';
import type { Typefaces } from '../printing/fonts/typefaces';
import { printPdf } from '../printing/pdf/print-pdf';
import { clauseWords } from './clause-words';
import { composeSubject, type Whole, wholeSubject } from './compose-subject';
import { ownBytes } from './own-bytes';
import { picturesOf } from './pictures';
import type { Ask, PaperChoice, TriedPaper } from './questions';

export async function tryTemplate(question: Ask<'try'>, office: Office, typefaces: Typefaces): Promise<TriedPaper> {
  const { subject, choice, template } = question;
  const started = performance.now();
  const whole = wholeSubject(subject, office);
  const { paper, choice: law } = composeSubject(whole, office, choice, true, template);
  const pictures = await picturesOf(subject, paper);
  const { bytes, pages, places, substitutions } = printPdf(paper, { typefaces, pictures });
  const milliseconds = performance.now() - started;
  const there = { law: lawOf(office), division: divisionOf(whole, office) };
  return {
    pdf: ownBytes(bytes),
    pages,
    places,
    clauses: clauseWords(paper, {}),
    substitutions,
    milliseconds,
    facts: factsOfUses(template, factsFor(whole, office, choice, template, law), there, choice.date),
    provisions: provisionsInUse(template, there, choice.date, law),
  };
}

/** Of the organ that issues the paper. */
function divisionOf(whole: Whole, office: Office): string {
  const issuer = whole.of === 'case' ? whole.case.authority : whole.joint.operation.authorities[0];
  return office.authorities.find(({ id }) => id === issuer)?.division ?? '';
}

/** The facts that the paper was made from. */
function factsFor(
  whole: Whole,
  office: Office,
  { kind, date }: PaperChoice,
  { asks }: Template,
  choice: Choice | null,
): Facts {
  const law = lawOf(office);
  if (whole.of === 'operation') {
    const { operation, cases: atHand } = whole.joint;
    const byId = new Map(atHand.map((one) => [one.id, one]));
    const cases = [...new Set(operation.cases)].flatMap((id) => byId.get(id) ?? []);
    return operationFacts({ operation, cases, office: whole.joint.office, law, kind, date, asks });
  }
  if (choice === null) throw new Error('a case without a choice of law');
  const { case: one } = whole;
  return caseFacts({ case: one, office, matter: findMatter(law, one.matter), choice, kind, date, asks });
}
