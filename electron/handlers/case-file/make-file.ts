// Makes the file of a case: the frozen papers as they are, the others from the case, and last, when all pages are known,
// its cover and its index.
import type { FiledPaper } from '../../../templates/case-file/filed-paper';
import { findKind } from '../../../templates/catalogue';
import type { Finding } from '../../../templates/checks/finding';
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Office } from '../../../templates/office/office';
import type { caseFileChannels } from '../../contract/case-file-channels';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { InputOf } from '../../contract/table';
import type { PaperChoice, Subject } from '../../paper-worker/questions';
import type { Issued } from '../../store/archive-port';
import type { Desk } from '../desk';
import type { Sent } from '../paper-record';
import { subjectToJudge } from '../paper-subject';
import { type FileEntry, fileEntries, kindsOfFile } from './file-entries';

export type Wish = InputOf<typeof caseFileChannels, 'case-file:look'>;

/** A paper of the file as it goes out. */
export type FilePart = {
  readonly kind: string;
  readonly name: Bilingual;
  readonly number: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Page of the file on which it begins; null for cover and index, which bear none. */
  readonly from: number | null;
  /** Where it was frozen, and which of its parts this is. */
  readonly frozen: { readonly issued: Issued; readonly part: Issued['record']['parts'][number] } | null;
  /** Of what was made now: for the record of the case. */
  readonly sent: Omit<Sent, 'sha256'> | null;
};

export type CaseFile = {
  readonly entries: readonly (FileEntry & { readonly taken: boolean; readonly pages: FiledPaper['pages'] })[];
  readonly pages: number;
  readonly papers: readonly { readonly kind: string; readonly findings: readonly Finding[] }[];
  /** In the order of filing; not all where a finding blocks one of them. */
  readonly parts: readonly FilePart[];
};

export async function makeFile(desk: Desk, office: Office, wish: Wish): Promise<Outcome<CaseFile>> {
  const subject = await subjectToJudge(desk, wish.subject);
  if (subject.of !== 'case') return notACase;
  const issued = await desk.store.archive.of(subject.id);
  if (!issued.ok) return issued;
  const choices = new Map(wish.choices.map((choice) => [choice.kind, choice]));
  const dates = new Map(wish.choices.map(({ kind, date }) => [kind, date]));
  const entries = fileEntries(subject, office, issued.value, dates);
  const maker = new FileMaker(desk, office, subject, choices);
  const wanted = wish.taken === null ? null : new Set(wish.taken);
  const sheets = new Map(wish.sheets.map(({ key, pages }) => [key, pages]));
  const placed: CaseFile['entries'][number][] = [];
  for (const entry of entries) {
    const taken = wanted === null ? entry.usual : wanted.has(entry.key);
    const pages = taken ? await maker.add(entry, sheets.get(entry.key) ?? 0) : done(null);
    if (!pages.ok) return pages;
    placed.push({ ...entry, taken, pages: pages.value });
  }
  const filed = placed.filter(({ taken }) => taken).map(filedOf);
  const before = await maker.coverAndIndex(filed);
  if (!before.ok) return before;
  return done({ entries: placed, pages: maker.pages, papers: maker.papers, parts: [...before.value, ...maker.parts] });
}

function filedOf({ kind, name, number, maker, date, pages, note }: CaseFile['entries'][number]): FiledPaper {
  return { kind, name, number, maker, date, pages, note };
}

class FileMaker {
  pages = 0;
  readonly parts: FilePart[] = [];
  readonly papers: { readonly kind: string; readonly findings: readonly Finding[] }[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly office: Office,
    private readonly subject: Subject,
    private readonly choices: ReadonlyMap<string, PaperChoice>,
  ) {}

  /** @param sheets pages of what is put in by hand @returns first and last page; null where it is not bound in */
  async add(entry: FileEntry, sheets: number): Promise<Outcome<FiledPaper['pages']>> {
    if (entry.source === 'evidence') return done(sheets === 0 ? null : this.range(sheets));
    const part = entry.record === null ? await this.made(entry.kind) : await this.frozen(entry.record);
    if (!part.ok) return part;
    if (part.value === null) return done(null);
    const from = this.pages + 1;
    this.parts.push({ ...part.value, from });
    return done(this.range(part.value.pages));
  }

  async coverAndIndex(filed: readonly FiledPaper[]): Promise<Outcome<readonly FilePart[]>> {
    const parts: FilePart[] = [];
    for (const { id } of kindsOfFile(this.office)) {
      const part = await this.made(id, filed);
      if (!part.ok) return part;
      if (part.value !== null) parts.push(part.value);
    }
    return done(parts);
  }

  private range(pages: number): readonly [number, number] {
    const from = this.pages + 1;
    this.pages += pages;
    return [from, this.pages];
  }

  /** Null where findings refuse it, or where nobody said how it is made. */
  private async made(kind: string, filed?: readonly FiledPaper[]): Promise<Outcome<FilePart | null>> {
    const usual = this.choices.get(kind);
    if (usual === undefined) return done(null);
    const choice = { ...usual, ...(filed && { filed }) };
    const question = { subject: this.subject, choice, copies: 1, labelled: true };
    const made = await this.desk.worker.ask('print', this.office, question);
    if (!made.ok) return made;
    const { findings, files } = made.value;
    this.papers.push({ kind, findings });
    const [file] = files;
    if (file === undefined) return done(null);
    const { bytes, pages, format, template } = file;
    const name = findKind(kind)?.name ?? { zh: kind, en: kind };
    return done({
      kind,
      name,
      number: '',
      bytes,
      pages,
      from: null,
      frozen: null,
      sent: { choice: usual, format, template },
    });
  }

  /** The copy for the file as it was frozen: the first one, which stays with the authority. */
  private async frozen(id: string): Promise<Outcome<FilePart>> {
    const { archive } = this.desk.store;
    const issued = await archive.get(id);
    if (!issued.ok) return issued;
    const { record } = issued.value;
    const part = record.parts.find(({ role }) => role === 'copy') ?? record.parts.find(({ role }) => role === 'pdf');
    if (part?.pages === undefined) return noPdf(record.number);
    const bytes = await archive.part(id, part.name);
    if (!bytes.ok) return bytes;
    const { kind, name, number } = record;
    const frozen = { issued: issued.value, part };
    return done({ kind, name, number, bytes: bytes.value, pages: part.pages, from: null, frozen, sent: null });
  }
}

const notACase = failed(
  'case-file-of-no-case',
  '只有案件可以编成案卷，联合行动不可以。',
  'Only a case makes a case file, an operation does not.',
);

function noPdf(number: string): Outcome<never> {
  return failed(
    'issued-without-pdf',
    `已签发的文书 ${number} 没有可归档的 PDF，请在“已签发文书”中查看。`,
    `The issued paper ${number} has no PDF that could be filed. Look at it under issued papers.`,
  );
}
