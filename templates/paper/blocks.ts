// The building blocks of a composed paper: a closed union, generic over how a text is held.
// A composed Paper holds Block<Words> (both languages); arranged for printing it holds Block<Said>.

/** A stretch of text from one origin. `field` is the case path it was filled from. */
export type Run = {
  readonly text: string;
  readonly field?: string;
  /** A fact that is missing, shown as 【field name】 in a draft. */
  readonly gap?: boolean;
};

/** One text in both languages; either side may be empty. */
export type Words = { readonly zh: readonly Run[]; readonly en: readonly Run[] };

/**
 * `plain` is flush left without indent; `note` is the small type of reservations such as "The Chinese text prevails";
 * `remark` is a 附注 under the date, which stays with the signature (GB/T 9704-2012, 7.3.6).
 */
export type ParagraphLevel =
  | 'body'
  | 'plain'
  | 'note'
  | 'remark'
  | 'heading-1'
  | 'heading-2'
  | 'heading-3'
  | 'heading-4';

/** `clause` names the template block (for the source map and for rewording one clause of one paper). */
type Common = { readonly clause: string };

/** form: agency name centred above the form title. red-head, letter, bulletin: GB/T 9704-2012, 7.2.4 and 10.1. */
export type Masthead<T> = Common & {
  readonly kind: 'masthead';
  readonly style: 'form' | 'red-head' | 'letter' | 'bulletin';
  /** Sponsor first. */
  readonly organs: readonly T[];
  /** 文件, or the name of the bulletin; absent on letters and forms. */
  readonly suffix?: T;
};

export type DocumentNumber<T> = Common & {
  readonly kind: 'number';
  readonly text: T;
  /** 签发人 of a document to a higher organ: on the line of the number, which then stands left (7.2.6). */
  readonly signers?: readonly T[];
  /** Of a bulletin: who edits it and its day, on one line over the red rule. */
  readonly editor?: T;
  readonly issuedOn?: T;
};

export type Title<T> = Common & { readonly kind: 'title'; readonly text: T };

export type Addressee<T> = Common & { readonly kind: 'addressee'; readonly text: T };

export type Paragraph<T> = Common & {
  readonly kind: 'paragraph';
  readonly level: ParagraphLevel;
  readonly text: T;
  readonly keepWithNext?: boolean;
};

export type List<T> = Common & { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly T[] };

/** `struck`: the field is not used on this paper; a rule stands in place of its value. */
export type Field<T> = { readonly label: T; readonly value: T; readonly struck?: boolean };

/** Rows of one to three label/value pairs; a row with one pair takes the whole width. */
export type FieldTable<T> = Common & { readonly kind: 'field-table'; readonly rows: readonly (readonly Field<T>[])[] };

export type Column<T> = {
  readonly head: T;
  readonly align: 'left' | 'centre' | 'right';
  /** Part of the table's width; the shares of a table need not add up to one. */
  readonly share: number;
};

export type TableRow<T> = { readonly kind: 'row' | 'subtotal' | 'total'; readonly cells: readonly T[] };

/** Heads repeat on each page; rows may split between lines; nothing is ever cut. */
export type DataTable<T> = Common & {
  readonly kind: 'data-table';
  readonly caption?: T;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly TableRow<T>[];
};

export type QuestionAnswer<T> = Common & {
  readonly kind: 'question-answer';
  readonly entries: readonly { readonly question: T; readonly answer: T }[];
};

/** `file` is the key under which the printer is handed the picture's bytes (JPEG or PNG). */
export type Photographs<T> = Common & {
  readonly kind: 'photographs';
  readonly items: readonly { readonly file: string; readonly caption: T; readonly place: T; readonly takenAt: T }[];
};

/** Readable in black and white. `values` of each series run along `categories`. */
export type Chart<T> = Common & {
  readonly kind: 'chart';
  readonly shape: 'bar' | 'trend';
  readonly caption: T;
  readonly unit: T;
  /** The axis reaches at least so far: charts that belong together have one scale. */
  readonly reach?: number;
  readonly categories: readonly T[];
  readonly series: readonly { readonly name: T; readonly values: readonly number[] }[];
};

/** A line to be written on by hand: label, known value (or none), then a rule as long as asked. */
export type SignLine<T> = { readonly label: T; readonly value?: T; readonly blankMm: number };

/**
 * Who signs, the organ with the place of its seal, and the date. Kept together and with at least two
 * lines of the text before it (GB/T 9704-2012, 7.3.5). Stands once on a paper, on its Chinese part.
 */
export type Signature<T> = Common & {
  readonly kind: 'signature';
  readonly lines: readonly SignLine<T>[];
  readonly organs: readonly { readonly name: T; readonly sealDiameterMm: number }[];
  readonly date?: T;
};

/** The slip that the receiving party signs, under a cutting rule. */
export type Receipt<T> = Common & {
  readonly kind: 'receipt';
  readonly title: T;
  readonly lines: readonly SignLine<T>[];
};

/** 附件：1. … (GB/T 9704-2012, 7.3.4). */
export type AttachmentNote<T> = Common & { readonly kind: 'attachment-note'; readonly items: readonly T[] };

/** Begins a new page: label (附件1) in heading type flush left, title centred (7.3.7). */
export type Annex<T> = Common & { readonly kind: 'annex'; readonly label: T; readonly title: T };

export type PageBreak = Common & { readonly kind: 'page-break' };

/** （以下空白） after the last line of a record. */
export type EndMark<T> = Common & { readonly kind: 'end-mark'; readonly text: T };

/** 版记, on the foot of the last page (7.4). That of a letter names neither printing office nor day (10.1). */
export type Imprint<T> = Common & {
  readonly kind: 'imprint';
  readonly copyTo?: T;
  readonly printedBy?: T;
  readonly printedOn?: T;
};

export type Block<T> =
  | Masthead<T>
  | DocumentNumber<T>
  | Title<T>
  | Addressee<T>
  | Paragraph<T>
  | List<T>
  | FieldTable<T>
  | DataTable<T>
  | QuestionAnswer<T>
  | Photographs<T>
  | Chart<T>
  | Signature<T>
  | Receipt<T>
  | AttachmentNote<T>
  | Annex<T>
  | PageBreak
  | EndMark<T>
  | Imprint<T>;

/** Closes a switch over the union: adding a kind of block does not compile until every printer knows it. */
export function assertNever(value: never): never {
  throw new Error(`unexpected block: ${JSON.stringify(value)}`);
}
