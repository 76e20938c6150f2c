// The register files on disk. A damaged or vanished one is never taken for an empty one: it is made anew from its copy
// and from the archive, whose papers bear the numbers that count.
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { IssuedRow } from '../../../templates/issued/issued-row';
import type { Bilingual } from '../../../templates/language/bilingual';
import { type Register, type RegisterEntry, readRegister } from '../../../templates/register/register-file';
import type { Series } from '../../../templates/register/series';
import { emptyRegister, withEntries } from '../../../templates/register/take-numbers';
import { done, type Outcome } from '../../contract/outcome';
import type { PaperArchive } from '../archive-port';
import type { FileFacts } from '../disk/disk';
import { isMissing } from '../disk-fault';
import { type Document, readDocument, writeDocument } from '../json-document';
import { type Ground, quarantine } from '../shelf/shelf-parts';
import { mendings, newerRegister } from './register-faults';
import { registerName, registerNamePattern } from './register-name';

type Parts = Pick<Ground, 'disk' | 'folder' | 'now'>;
/** As this process last read or wrote it. */
type Known = { readonly register: Register; readonly file: FileFacts };

export class RegisterShelf {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly parts: Parts,
    private readonly archive: Pick<PaperArchive, 'ofSeries'>,
  ) {}

  /** Series with a sound register file. Errors of node:fs pass. */
  async kept(): Promise<Outcome<readonly Series[]>> {
    const { disk, folder } = this.parts;
    const series: Series[] = [];
    for (const name of (await disk.names(folder.register)).filter((one) => registerNamePattern.test(one))) {
      const known = this.known.get(name)?.register ?? (await this.readFile(folder.register, name));
      if ('series' in known) series.push(known.series);
      else if (known.state === 'good') series.push(known.value.series);
    }
    return done(series);
  }

  async read(series: Series): Promise<Outcome<Register>> {
    const name = registerName(series);
    const known = this.known.get(name);
    if (known !== undefined && isSameFile(known.file, await this.factsOf(name))) return done(known.register);
    const found = await this.readFile(this.parts.folder.register, name);
    if (found.state === 'newer') return { ok: false, fault: newerRegister(found.finding.sentence) };
    const papers = await this.archive.ofSeries(series);
    if (!papers.ok) return papers;
    const isSound = found.state === 'good' && isDeepStrictEqual(found.value.series, plainSeries(series));
    if (isSound) return done(await this.adopt(found.value, papers.value, mendings.adopted));
    if (found.state === 'damaged' || found.state === 'good')
      await quarantine(this.parts, name.slice(0, -5), found.bytes);
    return done(await this.makeAnew(series, papers.value, found.state !== 'missing'));
  }

  /** The file first, then its copy: whichever a crash meets, the other is whole. */
  async write(register: Register): Promise<void> {
    const { disk, folder } = this.parts;
    const name = registerName(register.series);
    this.known.delete(name);
    const { file } = await writeDocument(disk, folder.register, name, register);
    await writeDocument(disk, folder.registerCopies, name, register).catch(() => undefined);
    this.known.set(name, { register, file });
  }

  /** @param was whether there was a file: none, and neither copy nor papers, means that the series is new */
  private async makeAnew(series: Series, papers: readonly IssuedRow[], was: boolean): Promise<Register> {
    const copy = await this.readFile(this.parts.folder.registerCopies, registerName(series));
    if (copy.state === 'good') return this.mend(copy.value, papers, mendings.fromMirror);
    const empty = emptyRegister(series);
    if (!was && copy.state === 'missing' && papers.length === 0) return empty;
    return this.mend(empty, papers, mendings.fromArchive);
  }

  private async mend(register: Register, papers: readonly IssuedRow[], what: Bilingual): Promise<Register> {
    const mended = {
      ...register,
      mended: [...register.mended, { at: new Date(this.parts.now()).toISOString(), what }],
    };
    const whole = withEntries(mended, missingEntries(mended, papers));
    await this.write(whole);
    return whole;
  }

  /** Numbers of papers that the register lacks, as after an old backup was put back. */
  private async adopt(register: Register, papers: readonly IssuedRow[], what: Bilingual): Promise<Register> {
    if (missingEntries(register, papers).length > 0) return this.mend(register, papers, what);
    const name = registerName(register.series);
    const file = await this.factsOf(name);
    if (file !== null) this.known.set(name, { register, file });
    return register;
  }

  private readFile(folder: string, name: string): Promise<Document<Register>> {
    return readDocument(this.parts.disk, folder, name, readRegister);
  }

  private async factsOf(name: string): Promise<FileFacts | null> {
    try {
      return await this.parts.disk.facts(join(this.parts.folder.register, name));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }
}

function missingEntries({ entries }: Register, papers: readonly IssuedRow[]): readonly RegisterEntry[] {
  const known = new Set(entries.map(({ record }) => record));
  return papers.filter(({ id }) => !known.has(id)).flatMap((row) => entryOf(row) ?? []);
}

function entryOf(row: IssuedRow): RegisterEntry | null {
  const { id, number, series, kind, about, subject, date, issuedAt, by, sheetHash, standing } = row;
  if (series === null) return null;
  const known = { sequence: series.sequence, number, origin: 'here' as const, kind, about, subject, date };
  const taken = { ...known, record: id, hash: sheetHash, takenAt: issuedAt, by };
  if (standing.voided === null) return { ...taken, state: 'issued' };
  return { ...taken, state: 'void', voided: standing.voided };
}

function plainSeries({ authority, pattern, year }: Series): Series {
  return { authority, pattern, year };
}

function isSameFile(one: FileFacts, other: FileFacts | null): boolean {
  return one.bytes === other?.bytes && one.modifiedMs === other.modifiedMs;
}
