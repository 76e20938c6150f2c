// Batches in the data folder: batches/<ULID>/rows-0001.json … with its rows, batch.json written after them, and
// steps-000001.json … with what was done, one more file each time. mappings.json keeps how heads were mapped.
import { join } from 'node:path';
import {
  type Batch,
  type BatchRow,
  readBatch,
  readBatchRows,
  readBatchSteps,
  rowsFileOf,
  rowsPerFile,
  type Step,
  stepsFileOf,
} from '../../../templates/batch/batch';
import { mappingsFileOf, readMappings } from '../../../templates/batch/kept-mappings';
import type { Mapping } from '../../../templates/batch/party-columns';
import type { Read } from '../../../templates/reading/read';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { BatchShelf, PlannedBatch } from '../batches-port';
import { makeLastingFolder, sweepTemporaries } from '../disk/write-durably';
import { onDisk } from '../disk-fault';
import { readDocument, writeDocument } from '../json-document';
import type { Ground } from '../shelf/shelf-parts';
import { isUlid } from '../ulid';

type Parts = Pick<Ground, 'disk' | 'turns' | 'mayNotWrite'> & { readonly root: string };

const headName = 'batch.json';
const mappingsName = 'mappings.json';
const rowsName = /^rows-\d{4}\.json$/;
const stepsName = /^steps-\d{6}\.json$/;

export class LocalBatches implements BatchShelf {
  constructor(private readonly parts: Parts) {}

  list(): ReturnType<BatchShelf['list']> {
    return onDisk(notRead, async () => {
      const batches: Batch[] = [];
      const damaged: string[] = [];
      const ids = (await this.parts.disk.folders(this.parts.root)).filter(isUlid);
      for (const id of [...ids].sort().reverse()) {
        const found = await readDocument(this.parts.disk, this.folder(id), headName, readBatch);
        if (found.state === 'good') batches.push(found.value);
        else if (found.state !== 'missing') damaged.push(`${id}/${headName}`);
      }
      return done({ batches, damaged });
    });
  }

  plan(batch: Batch, rows: readonly BatchRow[]): Promise<Outcome<null>> {
    const { disk } = this.parts;
    return this.write(async () => {
      const folder = this.folder(batch.id);
      await makeLastingFolder(disk, folder);
      for (let from = 0, part = 1; from < rows.length; from += rowsPerFile, part += 1) {
        const name = `rows-${String(part).padStart(4, '0')}.json`;
        await writeDocument(disk, folder, name, rowsFileOf(batch.id, rows.slice(from, from + rowsPerFile)));
      }
      await writeDocument(disk, folder, headName, batch);
      return done(null);
    });
  }

  get(id: string): Promise<Outcome<PlannedBatch>> {
    return onDisk(notRead, async () => {
      if (!isUlid(id)) return unknown;
      const head = await readDocument(this.parts.disk, this.folder(id), headName, readBatch);
      if (head.state === 'missing') return unknown;
      if (head.state !== 'good') return unfit(`${id}/${headName}`);
      const rows = await this.readAll(id, rowsName, readBatchRows);
      if (!rows.ok) return rows;
      const steps = await this.readAll(id, stepsName, readBatchSteps);
      if (!steps.ok) return steps;
      const states = new Map(steps.value.flatMap((file) => file.steps).map((step) => [step.row, step]));
      const all = rows.value.flatMap((file) => file.rows);
      return all.length === head.value.rows ? done({ batch: head.value, rows: all, states }) : unfit(`${id}/rows`);
    });
  }

  note(id: string, steps: readonly Step[]): Promise<Outcome<null>> {
    return this.write(async () => {
      const { disk } = this.parts;
      const last = (await this.namesLike(id, stepsName)).at(-1)?.slice(6, 12) ?? '0';
      const name = `steps-${String(Number(last) + 1).padStart(6, '0')}.json`;
      await writeDocument(disk, this.folder(id), name, stepsFileOf(id, steps));
      return done(null);
    });
  }

  end(id: string, end: Batch['end']): Promise<Outcome<null>> {
    return this.write(async () => {
      const { disk } = this.parts;
      const head = await readDocument(disk, this.folder(id), headName, readBatch);
      if (head.state !== 'good') return unfit(`${id}/${headName}`);
      await sweepTemporaries(disk, this.folder(id));
      await writeDocument(disk, this.folder(id), headName, { ...head.value, end });
      return done(null);
    });
  }

  async mappingOf(heads: string): Promise<Outcome<Mapping | null>> {
    return onDisk(notRead, async () =>
      done((await this.mappings()).find((one) => one.heads === heads)?.mapping ?? null),
    );
  }

  keepMapping(heads: string, mapping: Mapping): Promise<Outcome<null>> {
    return this.write(async () => {
      const others = (await this.mappings()).filter((one) => one.heads !== heads);
      await writeDocument(
        this.parts.disk,
        this.parts.root,
        mappingsName,
        mappingsFileOf([{ heads, mapping }, ...others]),
      );
      return done(null);
    });
  }

  /** What can't be read is proposed anew: nothing but a person's convenience is lost. */
  private async mappings() {
    const found = await readDocument(this.parts.disk, this.parts.root, mappingsName, readMappings);
    return found.state === 'good' ? found.value.mappings : [];
  }

  private folder(id: string): string {
    return join(this.parts.root, id);
  }

  private async namesLike(id: string, pattern: RegExp): Promise<readonly string[]> {
    return (await this.parts.disk.names(this.folder(id))).filter((name) => pattern.test(name)).sort();
  }

  /** A part that can't be read is a fault: what was done must not be done again. */
  private async readAll<T>(id: string, pattern: RegExp, read: (value: unknown) => Read<T>): Promise<Outcome<T[]>> {
    const all: T[] = [];
    for (const name of await this.namesLike(id, pattern)) {
      const found = await readDocument(this.parts.disk, this.folder(id), name, read);
      if (found.state !== 'good') return unfit(`${id}/${name}`);
      all.push(found.value);
    }
    return done(all);
  }

  private write<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return this.parts.turns.inTurn('batches', () =>
      onDisk(notKept, async () => {
        const fault = await this.parts.mayNotWrite();
        return fault === null ? work() : { ok: false, fault };
      }),
    );
  }
}

const notRead = { zh: '成批任务无法读取。', en: 'The batch cannot be read.' };
const notKept = {
  zh: '成批任务的进度未能写入，已暂停；做完的不受影响。',
  en: 'The progress of the batch could not be written, so it pauses; what is done is not affected.',
};

const unknown = failed('batch-unknown', '没有这个成批任务。请刷新列表。', 'There is no such batch. Refresh the list.');

function unfit(name: string): Outcome<never> {
  return failed(
    'batch-unfit',
    `成批任务文件“batches/${name}”已损坏或由更新版本写成，未作改动，该任务不能继续；已做成的案件和文书不受影响。请从备份恢复该文件，或者升级程序。`,
    `The file “batches/${name}” of the batch is damaged or of a newer program and was left as it is; the batch can’t go on, while cases and papers made by it are not affected. Restore the file from a backup, or update the program.`,
  );
}
