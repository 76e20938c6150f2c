// Answers the window's wish for a paper: composed from an example, checked, and set as the PDF that is printed.
import { findKind } from '../../templates/catalogue';
import { checkCase } from '../../templates/checks/check-case';
import { checkOperation } from '../../templates/checks/check-operation';
import type { Finding } from '../../templates/checks/finding';
import { composeCase } from '../../templates/compose/compose-case';
import { composeOperation } from '../../templates/compose/compose-operation';
import type { Paper } from '../../templates/paper/paper';
import type { Handler, Input } from '../contract/channels';
import { done, failed } from '../contract/outcome';
import type { Examples } from '../examples/examples';
import { PrintFault } from '../printing/fault';
import { openTypefaces, type Typefaces } from '../printing/fonts/typefaces';
import { printPdf } from '../printing/pdf/print-pdf';

type Wish = Input<'paper:compose'> & { readonly date: string };
type Checked = { readonly paper: Paper; readonly findings: readonly Finding[] };

/** @param today the day that papers are dated, YYYY-MM-DD */
export function composePaper(examples: () => Promise<Examples>, today: () => string): Handler<'paper:compose'> {
  return async (input) => {
    const known = await examples();
    const typefaces = await openTypefaces({ office: known.office.type });
    const checked = compose({ ...input, date: today() }, known, typefaces);
    if (checked === null) return unknownPaper;
    try {
      const { bytes, pages } = printPdf(checked.paper, { typefaces, pictures: known.pictures });
      return done({ pdf: new Uint8Array(bytes), pages, findings: [...checked.findings] });
    } catch (fault) {
      if (!(fault instanceof PrintFault)) throw fault;
      return { ok: false, fault: { code: fault.code, sentence: fault.sentence } };
    }
  };
}

/** Null where there is no such paper, case or operation. */
function compose(wish: Wish, examples: Examples, typefaces: Typefaces): Checked | null {
  const subject = findKind(wish.kind)?.subject;
  if (subject === 'case') return composeFromCase(wish, examples, typefaces);
  if (subject === 'operation') return composeFromOperation(wish, examples, typefaces);
  return null;
}

function composeFromCase(wish: Wish, { office, cases }: Examples, { hasGlyph }: Typefaces): Checked | null {
  const { kind, language, layout, date } = wish;
  const one = cases.find(({ id }) => id === wish.id);
  if (one === undefined) return null;
  const { paper, choice } = composeCase({ kind, case: one, office, date, language, layout, draft: true });
  return { paper, findings: checkCase({ case: one, office, date, language, paper, choice, hasGlyph }) };
}

function composeFromOperation(wish: Wish, examples: Examples, { hasGlyph }: Typefaces): Checked | null {
  const { kind, language, layout, date } = wish;
  const { office, cases } = examples;
  const operation = examples.operations.find(({ id }) => id === wish.id);
  if (operation === undefined) return null;
  const { paper } = composeOperation({ kind, operation, cases, office, date, language, layout, draft: true });
  return { paper, findings: checkOperation({ operation, cases, office, date, language, paper, hasGlyph }) };
}

const unknownPaper = failed(
  'paper-unknown',
  '没有这种文书，或者没有这个案件或联合行动。请重新选择。',
  'There is no such paper, case or operation. Choose again.',
);
