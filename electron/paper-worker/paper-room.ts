// The work itself: one function per question, with the office's faces kept open between questions.
import { basename } from 'node:path';
import type { Finding } from '../../templates/checks/finding';
import type { Office } from '../../templates/office/office';
import type { Paper } from '../../templates/paper/paper';
import { done, type Outcome } from '../contract/outcome';
import { printDocx } from '../printing/docx/print-docx';
import { PrintFault } from '../printing/fault';
import { facesOfRole, roles } from '../printing/fonts/roles';
import { openTypefaces, type Typefaces } from '../printing/fonts/typefaces';
import { joinPdfs } from '../printing/pdf/join/join-pdfs';
import { printPdf } from '../printing/pdf/print-pdf';
import { compareWords } from '../printing/words/compare-words';
import { checkPaper } from './check-paper';
import { choiceFault } from './choice-fault';
import { clauseWords } from './clause-words';
import { compareIssued } from './compare-issued';
import { composeSubject, rewordingOf, usualKinds, wholeSubject } from './compose-subject';
import { labelText } from './copy-label';
import { issueFiles } from './issue-files';
import { missingPictures } from './missing-pictures';
import { ownBytes } from './own-bytes';
import { picturesOf, printedPicturesOf } from './pictures';
import type { Answer, Ask, FaceReport, MadeFile, MadePaper, QuestionName, SetPaper } from './questions';
import { tryTemplate } from './try-template';

type Answering = { readonly [N in QuestionName]: (question: Ask<N>) => Promise<Outcome<Answer<N>>> };

/** Answers questions about the papers of one office. */
export function openPaperRoom(office: Office): Answering {
  let opened: Promise<Typefaces> | undefined;
  const typefaces = (): Promise<Typefaces> => {
    opened ??= openTypefaces({ office: office.type });
    return opened;
  };
  const known =
    <N extends Exclude<QuestionName, 'bind' | 'faces' | 'lay' | 'sheet' | 'usual'>>(
      work: (question: Ask<N>, faces: Typefaces) => Promise<Answer<N>>,
    ) =>
    async (question: Ask<N>): Promise<Outcome<Answer<N>>> => {
      const choices = 'choices' in question ? question.choices : [question.choice];
      const tried = 'template' in question ? question.template : undefined;
      const [fault] = choices.flatMap((choice) => choiceFault(question.subject, choice, office, tried) ?? []);
      return fault ?? orFault(async () => work(question, await typefaces()));
    };
  return {
    set: known<'set'>((question, faces) => setDraft(question, office, faces)),
    try: known<'try'>((question, faces) => tryTemplate(question, office, faces)),
    check: known<'check'>((question, faces) => checkPapers(question, office, faces)),
    print: known<'print'>((question, faces) => printCopies(question, office, faces)),
    export: known<'export'>((question, faces) => exportPaper(question, office, faces)),
    usual: async ({ subject, date }) => done(usualKinds(subject, office, date)),
    issue: known<'issue'>((question, faces) => issueFiles(question, office, faces)),
    compare: known<'compare'>(async (question) => compareIssued(question, office)),
    bind: async (question) => done(bindPapers(question)),
    sheet: async ({ paper }) => orFault(async () => printSheet(paper, await typefaces())),
    lay: ({ paper }) => orFault(async () => ({ files: await bothFiles(paper, new Map(), await typefaces()) })),
    faces: async () => orFault(async () => reportFaces(office, await typefaces())),
  };
}

async function setDraft({ subject, choice }: Ask<'set'>, office: Office, typefaces: Typefaces): Promise<SetPaper> {
  const started = performance.now();
  const { paper } = composeSubject(wholeSubject(subject, office), office, choice, true);
  const pictures = await picturesOf(subject, paper);
  const { bytes, pages, places, substitutions } = printPdf(paper, { typefaces, pictures });
  const clauses = clauseWords(paper, rewordingOf(subject, choice.kind));
  return { pdf: ownBytes(bytes), pages, places, clauses, substitutions, milliseconds: performance.now() - started };
}

/** Findings of each, with photographs that could not be printed. */
async function checkPapers(
  { subject, choices }: Ask<'check'>,
  office: Office,
  faces: Typefaces,
): Promise<Answer<'check'>> {
  const all: Finding[][] = [];
  const whole = wholeSubject(subject, office);
  for (const choice of choices) {
    const { paper, findings } = checkPaper(whole, office, choice, faces.hasGlyph);
    all.push([...findings, ...(await missingPictures(subject, paper))]);
  }
  return all;
}

async function printCopies(question: Ask<'print'>, office: Office, typefaces: Typefaces): Promise<MadePaper> {
  const { subject, choice, copies, labelled } = question;
  const { paper, findings, refused } = checkPaper(wholeSubject(subject, office), office, choice, typefaces.hasGlyph);
  if (refused) return { files: [], findings };
  const pictures = await printedPicturesOf(subject, paper);
  const files = Array.from({ length: copies }, (_, index) => {
    const label = labelled ? paper.copies[index] : undefined;
    const copyLabel = label && labelText(label, choice.language);
    const { bytes, pages } = printPdf(paper, { typefaces, pictures, ...(copyLabel !== undefined && { copyLabel }) });
    return { format: 'pdf' as const, copy: index + 1, pages, bytes: ownBytes(bytes), template: paper.template };
  });
  return { files, findings };
}

async function exportPaper(question: Ask<'export'>, office: Office, typefaces: Typefaces): Promise<MadePaper> {
  const { subject, choice, ready } = question;
  const checked = ready ? checkPaper(wholeSubject(subject, office), office, choice, typefaces.hasGlyph) : null;
  if (checked?.refused) return { files: [], findings: checked.findings };
  const paper = checked?.paper ?? composeSubject(wholeSubject(subject, office), office, choice, true).paper;
  const pictures = await printedPicturesOf(subject, paper);
  return { files: await bothFiles(paper, pictures, typefaces), findings: checked?.findings ?? [] };
}

type Pictures = Awaited<ReturnType<typeof printedPicturesOf>>;

/** @throws where the two formats do not carry the same words: then neither may leave the program */
async function bothFiles(paper: Paper, pictures: Pictures, typefaces: Typefaces): Promise<readonly MadeFile[]> {
  const pdf = printPdf(paper, { typefaces, pictures });
  const docx = await printDocx(paper, { pictures });
  const differences = await compareWords(paper, pdf.bytes, docx);
  if (differences.length > 0) throw new Error(`the words of PDF and DOCX differ in ${paper.kind}`);
  const { template } = paper;
  return [
    { format: 'pdf', copy: 1, pages: pdf.pages, bytes: ownBytes(pdf.bytes), template },
    { format: 'docx', copy: 1, pages: 0, bytes: ownBytes(docx), template },
  ];
}

function printSheet(paper: Paper, typefaces: Typefaces): Answer<'sheet'> {
  const { bytes, pages } = printPdf(paper, { typefaces, pictures: new Map() });
  return { pdf: ownBytes(bytes), pages };
}

function bindPapers(question: Ask<'bind'>): Answer<'bind'> {
  const { bytes, pages } = joinPdfs(question);
  return { pdf: ownBytes(bytes), pages };
}

function reportFaces(office: Office, typefaces: Typefaces): readonly FaceReport[] {
  return roles.map((role) => {
    const face = typefaces.faceOf(role);
    const substitution = typefaces.substitutions.find((one) => one.role === role);
    const wanted = substitution?.wanted ?? (office.type[role] || facesOfRole[role].wanted);
    return { role, wanted, used: face.name, substituted: substitution !== undefined, file: basename(face.path) };
  });
}

async function orFault<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await work());
  } catch (error) {
    if (!(error instanceof PrintFault)) throw error;
    return { ok: false, fault: { code: error.code, sentence: error.sentence } };
  }
}
