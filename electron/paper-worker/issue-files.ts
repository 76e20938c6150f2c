// Every file of an issued paper: both formats of the same words, each copy with its label, the composed paper, and what
// it was made from. The copies are made now: what is printed later is bytes that were frozen, never stamped.
import { findKind } from '../../templates/catalogue';
import { templateInUse } from '../../templates/compose/template-in-use';
import { citedLaws } from '../../templates/issued/cited-law';
import { lawOf } from '../../templates/law/library';
import type { Office } from '../../templates/office/office';
import type { Paper } from '../../templates/paper/paper';
import { printDocx } from '../printing/docx/print-docx';
import type { Typefaces } from '../printing/fonts/typefaces';
import { printPdf } from '../printing/pdf/print-pdf';
import { compareWords } from '../printing/words/compare-words';
import { checkPaper } from './check-paper';
import { rewordingOf, wholeCaseOf, wholeOperationOf, wholeSubject } from './compose-subject';
import { labelText } from './copy-label';
import { ownBytes } from './own-bytes';
import { printedPicturesOf } from './pictures';
import type { Ask, IssuedFile, IssuedFiles, Subject } from './questions';

type Pictures = ReadonlyMap<string, Uint8Array>;

/** @throws where the two formats do not carry the same words: then neither may be issued */
export async function issueFiles(
  { subject, choice }: Ask<'issue'>,
  office: Office,
  typefaces: Typefaces,
): Promise<IssuedFiles> {
  const whole = wholeSubject(subject, office);
  const checked = checkPaper(whole, office, choice, typefaces.hasGlyph);
  const { paper, findings, refused } = checked;
  const kind = findKind(choice.kind);
  const template = kind && templateInUse(kind, office).template;
  const files = refused ? [] : await filesOf(paper, subject, office, typefaces);
  return {
    files,
    findings,
    name: paper.name,
    template: paper.template,
    law: template === undefined ? [] : citedLaws(template, checked.choice, lawOf(office), choice.date),
    about: whole.of === 'case' ? whole.case.party.name : whole.joint.operation.title,
    rewording: rewordingOf(subject, choice.kind) ?? {},
  };
}

async function filesOf(
  paper: Paper,
  subject: Subject,
  office: Office,
  typefaces: Typefaces,
): Promise<readonly IssuedFile[]> {
  const pictures = await printedPicturesOf(subject, paper);
  const pdf = printPdf(paper, { typefaces, pictures });
  const docx = await printDocx(paper, { pictures });
  const differences = await compareWords(paper, pdf.bytes, docx);
  if (differences.length > 0) throw new Error(`the words of PDF and DOCX differ in ${paper.kind}`);
  return [
    { role: 'pdf', name: 'paper.pdf', pages: pdf.pages, bytes: ownBytes(pdf.bytes) },
    { role: 'docx', name: 'paper.docx', bytes: ownBytes(docx) },
    ...copiesOf(paper, typefaces, pictures),
    { role: 'paper', name: 'paper.json', bytes: jsonBytes(paper) },
    ...sourcesOf(subject, office),
  ];
}

function copiesOf(paper: Paper, typefaces: Typefaces, pictures: Pictures): readonly IssuedFile[] {
  return paper.copies.map((label, index): IssuedFile => {
    const { bytes, pages } = printPdf(paper, { typefaces, pictures, copyLabel: labelText(label, paper.language) });
    return { role: 'copy', name: `copy-${index + 1}.pdf`, label, pages, bytes: ownBytes(bytes) };
  });
}

/** What the paper was made from, as files that can be read again. */
function sourcesOf(subject: Subject, office: Office): readonly IssuedFile[] {
  if (subject.of === 'case') {
    return [{ role: 'case', name: 'case.json', bytes: jsonBytes(wholeCaseOf(subject, office)) }];
  }
  return [
    { role: 'operation', name: 'operation.json', bytes: jsonBytes(wholeOperationOf(subject, office)) },
    { role: 'cases', name: 'cases.json', bytes: jsonBytes(subject.cases) },
  ];
}

function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return ownBytes(Buffer.from(`${JSON.stringify(value, null, 2)}\n`));
}
