// What the machine asks its paper worker and is answered: plain data only, for it goes from thread to thread.
import type { Case } from '../../templates/case/case';
import type { FiledPaper } from '../../templates/case-file/filed-paper';
import type { Finding } from '../../templates/checks/finding';
import type { Template } from '../../templates/compose/template-schema';
import type { ClauseChange } from '../../templates/issued/compare-papers';
import type { CitedLaw, IssuedPart, IssuedRecord } from '../../templates/issued/record';
import type { Bilingual } from '../../templates/language/bilingual';
import type { Office } from '../../templates/office/office';
import type { Language, Layout, Paper } from '../../templates/paper/paper';
import type { ProvisionInUse } from '../../templates/workshop/provisions-of-case';
import type { Fault, Outcome } from '../contract/outcome';
import type { Binding } from '../printing/pdf/join/join-pdfs';

/** Which paper, and how it is set. `date` is the day it bears, YYYY-MM-DD. */
export type PaperChoice = {
  readonly kind: string;
  readonly language: Language;
  readonly layout: Layout;
  readonly date: string;
  /** Taken from the register for this paper; the case's own or an open one where left out. */
  readonly number?: string;
  /** What lies in the file of the case, for its cover and its index. */
  readonly filed?: readonly FiledPaper[];
};

export type Rewording = Readonly<Record<string, Readonly<Record<string, Bilingual>>>>;

export type CaseSubject = {
  readonly of: 'case';
  readonly id: string;
  /** As the form holds it: any plain data. */
  readonly case: unknown;
  /** By kind of paper, then clause. */
  readonly rewording: Rewording;
  /** Absolute folder in which the photographs of its evidence lie; left out where only the words matter. */
  readonly photographs?: string;
  /** Kinds of paper on record in this case; left out where only the words matter. */
  readonly made?: readonly string[];
};

export type OperationSubject = {
  readonly of: 'operation';
  readonly id: string;
  /** As the form holds it: any plain data. */
  readonly operation: unknown;
  /** The cases it lists, as far as they are at hand. */
  readonly cases: readonly Case[];
  /** Absolute folder in which its photographs lie. */
  readonly photographs: string;
};

export type Subject = CaseSubject | OperationSubject;

/** Where a line stands on a page; lengths in mm from the page's top left. */
export type Place = {
  readonly page: number;
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly clause: string;
  readonly fields: readonly string[];
};

export type ClauseWords = { readonly clause: string; readonly words: Bilingual; readonly reworded: boolean };

/** A draft of a paper as PDF, for the screen. */
export type SetPaper = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly pages: number;
  readonly places: readonly Place[];
  readonly clauses: readonly ClauseWords[];
  readonly substitutions: readonly { readonly role: string; readonly wanted: string; readonly used: string }[];
  /** Composing, typesetting and writing. */
  readonly milliseconds: number;
};

/** A draft set from a template being edited. */
export type TriedPaper = SetPaper & {
  /** What the template's facts are in this subject. */
  readonly facts: readonly { readonly name: string; readonly words: Bilingual; readonly missing: boolean }[];
  readonly provisions: readonly ProvisionInUse[];
};

export type MadeFile = {
  readonly format: 'pdf' | 'docx';
  /** From 1; counts the copies of one paper that are sent to a printer. */
  readonly copy: number;
  /** 0 for DOCX: the program that opens it decides. */
  readonly pages: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Which wording it was made from. */
  readonly template: Paper['template'];
};

/** Files of one paper; none where blocking findings refuse it. */
export type MadePaper = { readonly files: readonly MadeFile[]; readonly findings: readonly Finding[] };

/** A paper made ready to be frozen: none of its files where blocking findings refuse it. */
export type IssuedFiles = {
  readonly files: readonly IssuedFile[];
  readonly findings: readonly Finding[];
  readonly name: Bilingual;
  readonly template: Paper['template'];
  readonly law: readonly CitedLaw[];
  /** Party of the case or title of the operation. */
  readonly about: Bilingual;
  /** Wording of this paper alone. */
  readonly rewording: Rewording[string];
};

export type IssuedFile = Pick<IssuedPart, 'role' | 'name' | 'label' | 'pages'> & {
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** An issued paper as it was frozen, and what it was made from. */
export type FrozenPaper = {
  readonly record: Pick<IssuedRecord, 'template' | 'law'>;
  readonly paper: Paper;
  readonly subject: Subject;
};

/** What would make an issued paper read otherwise, were it made anew, beside its case. */
export const otherCauses = ['template', 'law', 'office'] as const;
export type OtherCause = (typeof otherCauses)[number];

export type Comparison = {
  /** The facts it was made from have changed so that it would say something else. */
  readonly outOfDate: boolean;
  readonly others: readonly OtherCause[];
  /** From the frozen paper to what it would say now, for whatever cause. */
  readonly clauses: readonly ClauseChange[];
};

export type FaceReport = {
  readonly role: string;
  readonly wanted: string;
  readonly used: string;
  readonly substituted: boolean;
  readonly file: string;
};

export type Questions = {
  /** A draft for the screen. Of several waiting for one subject only the newest is worked on. */
  readonly set: {
    readonly ask: { readonly subject: Subject; readonly choice: PaperChoice };
    readonly answer: SetPaper;
  };
  /** A draft for the screen from a template being edited, which is sound and of that kind; and what it uses. */
  readonly try: {
    readonly ask: { readonly subject: Subject; readonly choice: PaperChoice; readonly template: Template };
    readonly answer: TriedPaper;
  };
  /** What blocks and what warns before the papers are signed, in the order of `choices`. */
  readonly check: {
    readonly ask: { readonly subject: Subject; readonly choices: readonly PaperChoice[] };
    readonly answer: readonly (readonly Finding[])[];
  };
  /** PDF copies for a printer. A blocking finding refuses them. */
  readonly print: {
    readonly ask: {
      readonly subject: Subject;
      readonly choice: PaperChoice;
      readonly copies: number;
      readonly labelled: boolean;
    };
    readonly answer: MadePaper;
  };
  /** PDF and DOCX of the same words. `ready`: without the draft mark, and refused by a blocking finding. */
  readonly export: {
    readonly ask: { readonly subject: Subject; readonly choice: PaperChoice; readonly ready: boolean };
    readonly answer: MadePaper;
  };
  /** Kinds that are usually made next, as the subject stands; `date` is the day they would bear, YYYY-MM-DD. */
  readonly usual: {
    readonly ask: { readonly subject: Subject; readonly date: string };
    readonly answer: readonly string[];
  };
  /** Every file of an issued paper, with the number taken for it. A blocking finding refuses it. */
  readonly issue: {
    readonly ask: { readonly subject: Subject; readonly choice: PaperChoice };
    readonly answer: IssuedFiles;
  };
  /** An issued paper against what would be issued now: `subject` as it stands, `choice` with the number it bears. */
  readonly compare: {
    readonly ask: { readonly subject: Subject; readonly choice: PaperChoice; readonly frozen: FrozenPaper };
    readonly answer: Comparison;
  };
  /** Finished papers into one PDF, page by page as they are. */
  readonly bind: {
    readonly ask: Binding;
    readonly answer: { readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: readonly number[] };
  };
  /** A paper that is made from no case and no operation, as PDF. */
  readonly sheet: {
    readonly ask: { readonly paper: Paper };
    readonly answer: { readonly pdf: Uint8Array<ArrayBuffer>; readonly pages: number };
  };
  /** PDF and DOCX of a paper that is composed already and has no pictures. */
  readonly lay: {
    readonly ask: { readonly paper: Paper };
    readonly answer: { readonly files: readonly MadeFile[] };
  };
  readonly faces: { readonly ask: Readonly<Record<string, never>>; readonly answer: readonly FaceReport[] };
};

export type QuestionName = keyof Questions;
export type Ask<N extends QuestionName> = Questions[N]['ask'];
export type Answer<N extends QuestionName> = Questions[N]['answer'];

/** The worker as handlers see it. Expected refusals are faults; a bug in it rejects. */
export type PaperWorker = {
  ask<N extends QuestionName>(name: N, office: Office, question: Ask<N>): Promise<Outcome<Answer<N>>>;
};

/** What goes to the thread; `office` only when it is another than before. */
export type Request = {
  readonly [N in QuestionName]: {
    readonly number: number;
    readonly name: N;
    readonly office?: Office;
    readonly question: Ask<N>;
  };
}[QuestionName];

/** What comes back; `bug` holds the places in the code, never what was asked. */
export type Reply =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly fault: Fault }
  | { readonly number: number; readonly bug: string };
