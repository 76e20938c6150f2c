// What can lie in the file of a case, in the order of filing: papers issued and in force, papers that only left the
// program, evidence. Papers of a kind that was issued are never made anew beside it.
import type { Evidence } from '../../../templates/case/evidence';
import { wholeCase } from '../../../templates/case/whole-case';
import { evidenceKindWords } from '../../../templates/case/words';
import type { FiledPaper } from '../../../templates/case-file/filed-paper';
import { inFilingOrder, isOfFile } from '../../../templates/case-file/filing-order';
import { catalogue, findKind, type Kind } from '../../../templates/catalogue';
import { templateInUse } from '../../../templates/compose/template-in-use';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import { type Bilingual, noWords } from '../../../templates/language/bilingual';
import { dateOf, isTime } from '../../../templates/language/calendar';
import type { Office } from '../../../templates/office/office';
import type { fileEntrySources } from '../../contract/case-file-channels';
import type { Subject } from '../../paper-worker/questions';

type CaseSubject = Extract<Subject, { of: 'case' }>;

export type FileEntry = Omit<FiledPaper, 'pages'> & {
  readonly key: string;
  readonly source: (typeof fileEntrySources)[number];
  /** Of an issued paper: the id of its record. */
  readonly record: string | null;
  /** Whether it is taken unless a person says otherwise. */
  readonly usual: boolean;
};

type Filed = FileEntry & { readonly filing: number };

/** Where evidence lies: the third class, after the records that are papers themselves. */
const evidenceFiling = 35;
const otherPapers = 80;

/** @param issued rows of the archive of this case @param dates the day that papers made now would bear, by kind */
export function fileEntries(
  subject: CaseSubject,
  office: Office,
  issued: readonly IssuedRow[],
  dates: ReadonlyMap<string, string>,
): readonly FileEntry[] {
  const one = wholeCase(subject.case, subject.id, office.authorities[0]?.id ?? '');
  const standing = issued.filter((row) => row.standing.state === 'standing' && !isCoverOrIndex(row.kind, office));
  const kinds = new Set(standing.map(({ kind }) => kind));
  const open = catalogue.filter(
    ({ id, subject: of }) => of === 'case' && !kinds.has(id) && dates.has(id) && !isCoverOrIndex(id, office),
  );
  const maker = nameOf(office, one.authority);
  const all: readonly Filed[] = [
    ...standing.map((row) => issuedEntry(row, office)),
    ...open.map((kind) => {
      const usual = subject.made?.includes(kind.id) ?? false;
      return { ...openEntry(kind, dates.get(kind.id) ?? '', office), usual, maker };
    }),
    ...one.evidence.map((piece) => evidenceEntry(piece, office)),
  ];
  const ordered = inFilingOrder(all, ({ filing, date }) => ({ filing, at: date }));
  return ordered.map(({ filing, ...entry }) => entry);
}

function issuedEntry({ id, kind, name, number, date, authority }: IssuedRow, office: Office): Filed {
  const maker = nameOf(office, authority);
  const of = { source: 'issued', record: id, usual: true } as const;
  return { key: id, ...of, kind, name, number, date, maker, note: noWords, filing: filingOf(kind, office) };
}

function openEntry({ id, name }: Kind, date: string, office: Office): Omit<Filed, 'usual' | 'maker'> {
  const of = { source: 'open', record: null, number: '' } as const;
  return { key: `open-${id}`, ...of, kind: id, name, date, note: noWords, filing: filingOf(id, office) };
}

/** The kinds that make up the file itself, in their order. */
export function kindsOfFile(office: Office): readonly Kind[] {
  return catalogue
    .filter((kind) => kind.subject === 'case' && isCoverOrIndex(kind.id, office))
    .sort((a, b) => filingOf(a.id, office) - filingOf(b.id, office));
}

function evidenceEntry({ id, kind, title, takenAt, takenBy, origin, file }: Evidence, office: Office): Filed {
  const taker = office.officers.find((officer) => officer.id === takenBy)?.name ?? plain(takenBy);
  const words = evidenceKindWords[kind];
  return {
    key: `evidence-${id}`,
    source: 'evidence',
    record: null,
    usual: true,
    kind: '',
    name: title,
    number: '',
    date: isTime(takenAt) ? dateOf(takenAt) : '',
    maker: taker.zh === '' ? nameOf(office, origin) : taker,
    note: file === undefined ? words : { zh: `${words.zh}：${file.name}`, en: `${words.en}: ${file.name}` },
    filing: evidenceFiling,
  };
}

function filingOf(id: string, office: Office): number {
  const kind = findKind(id);
  return kind === undefined ? otherPapers : templateInUse(kind, office).template.filing;
}

function isCoverOrIndex(id: string, office: Office): boolean {
  return isOfFile(filingOf(id, office));
}

function nameOf(office: Office, authority: string): Bilingual {
  return office.authorities.find(({ id }) => id === authority)?.name ?? plain(authority);
}

function plain(text: string): Bilingual {
  return { zh: text, en: text };
}
