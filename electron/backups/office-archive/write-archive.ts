// Writes all that an office has to a folder that is readable without the program: originals, tables, and a first page.
import { join } from 'node:path';
import { readDraft } from '../../../templates/case/read-draft';
import { readIssuedRecord } from '../../../templates/issued/record';
import { lawOf, shippedLaw } from '../../../templates/law/library';
import type { Office } from '../../../templates/office/office';
import { readKeptOffice } from '../../../templates/office/read-office';
import type { Read } from '../../../templates/reading/read';
import { done, type Outcome } from '../../contract/outcome';
import type { Disk } from '../../store/disk/disk';
import { SealBroken } from '../../store/disk/seal';
import { isSafeFileName } from '../../store/file-name';
import { readEntries } from '../../store/first-violations/entries-file';
import { readDocument } from '../../store/json-document';
import { readRecords } from '../../store/read-records';
import { sealFinding } from '../../store/seal-fault';
import { atPlace, folderNotEmpty } from '../place-faults';
import { holdsSomething } from '../restore-into';
import { turns, walkData } from '../walk-data';
import { archivePath } from './archive-paths';
import { OutFolder } from './out-folder';
import { archiveReadme } from './readme';
import { casesTable, type FiledPaper, firstViolationsTable, issuedTable, numbersTable } from './tables';

export type ArchiveWish = {
  readonly disk: Disk;
  /** Absolute: the data folder, and a folder that is not there yet or empty. */
  readonly data: string;
  readonly into: string;
  readonly program: string;
  readonly now: () => number;
};

export type Archived = {
  readonly files: number;
  readonly bytes: number;
  readonly cases: number;
  readonly papers: number;
  /** What could not be read or does not agree with its hash; it is in the archive as it was found. */
  readonly problems: readonly string[];
};

/** Reads only; the desk may be at work. Where anything fails nothing is left of the new folder. */
export function writeArchive(wish: ArchiveWish): Promise<Outcome<Archived>> {
  return atPlace('archiving', async () => {
    if (await holdsSomething(wish.disk, wish.into)) return folderNotEmpty;
    const out = await OutFolder.begin(wish.disk, wish.into);
    try {
      return await new Archiving(wish, out).all();
    } finally {
      await out.abandon();
    }
  });
}

class Archiving {
  private readonly problems: string[] = [];

  constructor(
    private readonly wish: ArchiveWish,
    private readonly out: OutFolder,
  ) {}

  async all(): Promise<Outcome<Archived>> {
    const { data, now, program } = this.wish;
    const paths = await this.paths();
    const papers = await this.papers();
    if (!papers.ok) return papers;
    const folders = new Map(papers.value.map(({ record, folder }) => [record.id, folder]));
    for (const path of paths) {
      const target = archivePath(path, (id) => folders.get(id) ?? id);
      if (target !== null) await this.copy(join(data, ...path.split('/')), target);
    }
    const office = await this.read<Office>('office.json', readKeptOffice);
    await this.law(office);
    const cases = await this.tables(paths, papers.value);
    const operations = paths.filter((path) => path.startsWith('operations/')).length;
    const told = { at: new Date(now()).toISOString(), program, operations, cases, papers: papers.value.length };
    const names = office?.authorities.map(({ name }) => `${name.zh} ${name.en}`.trim()) ?? [];
    await this.out.put('README.txt', archiveReadme({ ...told, office: names, problems: this.problems }));
    await this.out.finish();
    const { files, bytes } = this.out;
    return done({ files, bytes, cases, papers: papers.value.length, problems: this.problems });
  }

  /** What an encrypted folder holds that its key does not open is told, and left out. */
  private async copy(from: string, target: string): Promise<void> {
    try {
      await this.out.copy(from, target);
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
      const { zh, en } = sealFinding(error).sentence;
      this.problems.push(`${error.place}: ${zh} ${en}`);
    }
  }

  private async paths(): Promise<readonly string[]> {
    const paths = new Set<string>();
    for (const turn of turns) {
      const walked = await walkData(this.wish.disk, this.wish.data, turn);
      for (const { path } of walked.files) paths.add(path);
      for (const path of walked.unsafe)
        this.problems.push(
          `${path}: 文件名不能用于所有系统，未收入 the name is none that every system can keep; left out`,
        );
    }
    return [...paths].sort();
  }

  /** Each issued paper in a folder of its number, with whether its files are those that were frozen. */
  private async papers(): Promise<Outcome<readonly FiledPaper[]>> {
    const records = await readRecords(this.wish.data);
    if (!records.ok) return records;
    const papers: FiledPaper[] = [];
    const taken = new Set<string>();
    for (const id of records.value.issued) {
      const findings = (await records.value.verify(id)).filter(({ severity }) => severity === 'block');
      for (const { path, sentence } of findings)
        this.problems.push(`issued/${id}/${path}: ${sentence.zh} ${sentence.en}`);
      const record = await this.read(`issued/${id}/issue.json`, readIssuedRecord);
      if (record === null) continue;
      const { number } = record;
      const isFree = number !== '' && isSafeFileName(number) && !taken.has(number.toLowerCase());
      const folder = isFree ? number : id;
      taken.add(folder.toLowerCase());
      papers.push({ record, folder, sound: findings.length === 0 });
    }
    await this.out.put('registers/numbers.csv', numbersTable(records.value.registers));
    return done(papers);
  }

  private async tables(paths: readonly string[], papers: readonly FiledPaper[]): Promise<number> {
    const cases = [];
    const violations = [];
    for (const path of paths) {
      if (path.startsWith('drafts/')) {
        const draft = await this.read(path, readDraft);
        if (draft !== null) cases.push({ draft, file: `cases/${path.slice('drafts/'.length)}` });
      }
      if (/^first-violations\/(own|received)\//.test(path))
        violations.push(...((await this.read(path, readEntries))?.entries ?? []));
    }
    await this.out.put('cases.csv', casesTable(cases));
    await this.out.put('issued.csv', issuedTable(papers));
    await this.out.put('registers/first-violations.csv', firstViolationsTable(violations));
    return cases.length;
  }

  private async law(office: Office | null): Promise<void> {
    const { texts, matters } = office === null ? shippedLaw() : lawOf(office);
    await this.out.put('law/texts.json', `${JSON.stringify(texts, null, 2)}\n`);
    await this.out.put('law/matters.json', `${JSON.stringify(matters, null, 2)}\n`);
  }

  /** Null where it is missing, or damaged, which is told. */
  private async read<T>(path: string, read: (value: unknown) => Read<T>): Promise<T | null> {
    const steps = path.split('/');
    const folder = join(this.wish.data, ...steps.slice(0, -1));
    const found = await readDocument(this.wish.disk, folder, steps.at(-1) ?? '', read);
    if (found.state === 'good') return found.value;
    if (found.state !== 'missing')
      this.problems.push(`${path}: ${found.finding.sentence.zh} ${found.finding.sentence.en}`);
    return null;
  }
}
