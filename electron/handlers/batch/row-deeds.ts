// What is done with one row of a batch: its case, then its papers. Each step finds out first whether it was done before the
// program ended, so that a row may be begun again at any time: the archive decides whether a paper was issued.
import { join } from 'node:path';
import type { BatchRow } from '../../../templates/batch/batch';
import { caseOfRow } from '../../../templates/batch/common-facts';
import { type Draft, draftFormat, draftVersion, formDataSchema } from '../../../templates/case/draft';
import { readCase } from '../../../templates/case/read-case';
import type { Finding } from '../../../templates/checks/finding';
import type { Office } from '../../../templates/office/office';
import type { RowEnd } from '../../batch/batch-run';
import { paperFileName } from '../../batch/file-names';
import { done, type Fault, failed, type Outcome } from '../../contract/outcome';
import type { PaperChoice } from '../../paper-worker/questions';
import type { PlannedBatch } from '../../store/batches-port';
import { readJsonFile } from '../../store/read-json-file';
import { sha256 } from '../../store/sha256';
import type { NamedBytes } from '../../store/write-file-atomically';
import { momentOf } from '../clock';
import type { PaperDesk } from '../desk';
import { issuePaper } from '../issued/issue-paper';
import { nextNumber } from '../issued/paper-number';
import { logEntries, record, type Sent } from '../paper-record';
import { type SubjectOfWindow, subjectToJudge } from '../paper-subject';
import { writeInto } from '../write-out';
import { hashOf } from './readings';

type Kept = Pick<PlannedBatch, 'batch' | 'rows'>;

const mostFindings = 20;
/** Somebody at the desk may take a number in between: the next one is taken then. */
const mostMoves = 50;

/** @param desk whose worker is the crew of the batch */
export class RowDeeds {
  constructor(
    private readonly desk: PaperDesk,
    private readonly planned: Kept,
    private readonly office: Office,
  ) {}

  readonly row = async (row: BatchRow, at: number): Promise<RowEnd> => {
    const draft = await this.caseOf(row);
    if (!draft.ok) return unable(draft.fault);
    const { id, case: data, rewording, updatedAt } = draft.value;
    const subject: SubjectOfWindow = { of: 'case', id, case: data as never, rewording };
    const { make } = this.planned.batch.wish;
    if (make === 'issue') return this.issue(subject);
    return make === 'files' ? this.files(subject, row, at, updatedAt) : { ...nothingYet, state: 'made' };
  };

  /** The case as it stands, be it chosen in the list or made by this batch before; else made now. */
  private async caseOf(row: BatchRow): Promise<Outcome<Draft>> {
    const { drafts } = this.desk.store;
    const stored = await drafts.get(row.draft);
    const { source } = this.planned.batch;
    if (stored.ok || source.of === 'selection' || stored.fault.code !== 'draft-unknown') return stored;
    const data = source.of === 'sheet' ? done(this.fromSheet(row)) : await this.fromFile(row);
    if (!data.ok) return data;
    const at = momentOf(this.desk.now());
    const shell = { format: draftFormat, version: draftVersion, id: row.draft, createdAt: at, updatedAt: at } as const;
    const draft: Draft = { ...shell, case: data.value, englishOf: {}, rewording: {}, log: [] };
    const saved = await drafts.save(draft, { expectedUpdatedAt: null });
    if (!saved.ok) return saved;
    return done(saved.value.result === 'saved' ? saved.value.draft : saved.value.theirs);
  }

  private fromSheet(row: BatchRow): Draft['case'] {
    return caseOfRow(row.draft, this.planned.batch.common?.facts ?? {}, row.facts ?? {});
  }

  private async fromFile({ file }: BatchRow): Promise<Outcome<Draft['case']>> {
    const path = join(this.planned.batch.source.folder ?? '', file?.name ?? '');
    const json = await readJsonFile(path);
    const read = json.ok ? readCase(json.value) : json;
    if (!read.ok)
      return { ok: false, fault: { code: 'case-file-unreadable', sentence: read.findings[0]?.sentence ?? gone } };
    return (await hashOf(path)) === file?.sha256 ? done(formDataSchema.parse(read.value)) : fileChanged;
  }

  private async issue(subject: SubjectOfWindow): Promise<RowEnd> {
    const numbers: string[] = [];
    for (const kind of this.planned.batch.wish.kinds) {
      const before = await this.issuedBefore(subject.id, kind);
      if (!before.ok) return unable(before.fault, numbers);
      if (before.value !== null) {
        numbers.push(before.value);
        continue;
      }
      const findings = await this.blocks(subject, kind);
      if (!findings.ok) return unable(findings.fault, numbers);
      if (findings.value.length > 0) return refused(findings.value, numbers);
      const issued = await this.issueOne(subject, kind);
      if (!issued.ok) return isRefusal(issued.fault) ? refused([issued.fault], numbers) : unable(issued.fault, numbers);
      numbers.push(issued.value);
    }
    return { state: 'issued', numbers: numbers.filter((number) => number !== ''), files: 0, findings: [] };
  }

  /** The number of a paper of this kind that was issued since the batch was planned: cut off, or by hand meanwhile. */
  private async issuedBefore(id: string, kind: string): Promise<Outcome<string | null>> {
    const rows = await this.desk.store.archive.of(id);
    if (!rows.ok) return rows;
    const begun = Date.parse(this.planned.batch.createdAt);
    const found = rows.value.findLast((row) => row.kind === kind && Date.parse(row.issuedAt) >= begun);
    return done(found?.number ?? null);
  }

  private async issueOne(subject: SubjectOfWindow, kind: string): Promise<Outcome<string>> {
    const choice = this.choiceOf(kind);
    for (let move = 0; ; move += 1) {
      const next = await nextNumber(this.desk, this.office, subject, choice);
      if (!next.ok) return next;
      const { number } = next.value;
      const issued = await issuePaper(this.desk, { subject, choice, number, another: false, replaces: null });
      if (issued.ok) return done(issued.value.issued.number);
      if (issued.fault.code !== 'number-moved' || move >= mostMoves) return issued;
    }
  }

  private async files(subject: SubjectOfWindow, row: BatchRow, at: number, before: string): Promise<RowEnd> {
    const { kinds, formats, ready } = this.planned.batch.wish;
    const judged = await subjectToJudge(this.desk, subject);
    const files: NamedBytes[] = [];
    const sent: Sent[] = [];
    for (const kind of kinds) {
      const choice = this.choiceOf(kind);
      const made = await this.desk.worker.ask('export', this.office, { subject: judged, choice, ready });
      if (!made.ok) return unable(made.fault);
      const blocks = blocking(made.value.findings);
      if (blocks.length > 0) return refused(blocks);
      for (const { format, bytes, template } of made.value.files.filter((one) => formats.includes(one.format))) {
        files.push({ name: paperFileName(at, this.planned.rows.length, row.label, kind, format), bytes });
        sent.push({ choice, format, template, sha256: sha256(bytes) });
      }
    }
    const written = await writeInto(this.planned.batch.into ?? '', files);
    if (!written.ok) return unable(written.fault);
    const noted = ready
      ? await record(this.desk, subject, logEntries(this.desk, 'exported', sent), before)
      : done(null);
    return noted.ok ? { ...nothingYet, state: 'made', files: files.length } : unable(noted.fault);
  }

  private async blocks(subject: SubjectOfWindow, kind: string): Promise<Outcome<readonly Finding[]>> {
    const judged = await subjectToJudge(this.desk, subject);
    const checked = await this.desk.worker.ask('check', this.office, {
      subject: judged,
      choices: [this.choiceOf(kind)],
    });
    return checked.ok ? done(blocking(checked.value.flat())) : checked;
  }

  private choiceOf(kind: string): PaperChoice {
    const { language, layout, date } = this.planned.batch.wish;
    return { kind, language, layout, date };
  }
}

const nothingYet = { numbers: [], files: 0, findings: [] } as const satisfies Omit<RowEnd, 'state'>;

function blocking(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'block');
}

/** Faults by which single issuing refuses a paper too: the row needs a person, the machine is sound. */
const refusals: readonly string[] = ['issued-already', 'paper-not-ready', 'number-in-case', 'kind-of-other-subject'];
const isRefusal = ({ code }: Fault): boolean => refusals.includes(code);

function refused(findings: readonly Pick<Finding, 'code' | 'sentence'>[], numbers: string[] = []): RowEnd {
  const said = findings.slice(0, mostFindings).map(({ code, sentence }) => ({ code, sentence }));
  return { state: 'refused', numbers, files: 0, findings: said };
}

function unable({ code, sentence }: Fault, numbers: string[] = []): RowEnd {
  return { state: 'failed', numbers, files: 0, findings: [{ code, sentence }] };
}

const gone = { zh: '案件文件无法读取。', en: 'The case file cannot be read.' };
const fileChanged = failed(
  'case-file-changed',
  '案件文件在列入任务之后被改动过，没有办理。请重新读取文件夹，另立一个任务。',
  'The case file was changed after the batch was planned; nothing was done. Read the folder again and plan a new batch.',
);
