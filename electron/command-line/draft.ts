// `pilin draft`: papers from cases, one or many. One bad file never stops the others.
import type { Run } from './commands';
import { Crew, threadsFor } from './crew/crew';
import type { Job, PaperOfCase } from './crew/papers-of-case';
import { exitStatus } from './exit-status';
import { type Found, gatherFiles } from './gather-files';
import { loadCase, loadOffice } from './load';
import { startProgress } from './progress';
import { requestFault } from './request';
import { Tally } from './tally';
import { type Tell, tellFindings } from './tell';
import { readThreads, readWish } from './wish';

export const draft: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const wish = readWish(request, 'case');
  const threads = readThreads(request);
  const officeFile = request.value('office') ?? '';
  const office = await loadOffice(officeFile);
  if (!wish.ok || !office.ok || !threads.ok) {
    if (!wish.ok) tellFindings(tell, wish.findings);
    if (!threads.ok) tellFindings(tell, threads.findings);
    if (!office.ok) tellFindings(tell, office.findings, { file: officeFile });
    return exitStatus.inputAtFault;
  }
  const gathered = await gatherFiles(request.files);
  const tally = new Tally(tell);
  for (const { file, finding } of gathered.faults) tally.failed(exitStatus.inputAtFault, [finding], { file });
  const progress = startProgress(terminal, gathered.files.length * wish.value.kinds.length);
  const order = { wish: wish.value, office: office.value, photographs: request.value('photographs') };
  const crew = new Crew(order, threadsFor(gathered.files.length, threads.value));
  const batch = new Batch(crew, tally, () => progress.step());
  for (const found of gathered.files) await batch.file(found);
  await batch.end();
  progress.end();
  return tally.close();
};

/** Told in the order of the files, whichever thread is ready first. */
class Batch {
  /** Case ids met so far and their files: two files of one case would write over each other. */
  private readonly seen = new Map<string, string>();
  private told: Promise<void> = Promise.resolve();

  constructor(
    private readonly crew: Crew,
    private readonly tally: Tally,
    private readonly step: () => void,
  ) {}

  async file({ path, fromFolder }: Found): Promise<void> {
    const read = await loadCase(path);
    if (!read.ok) {
      const isOtherKind = fromFolder && read.findings[0]?.code === 'file-of-other-kind';
      if (!isOtherKind) this.tell(() => this.tally.failed(exitStatus.inputAtFault, read.findings, { file: path }));
      return;
    }
    const { id } = read.value;
    const before = this.seen.get(id);
    if (before !== undefined) {
      this.tell(() => this.tally.failed(exitStatus.inputAtFault, [sameCase(before)], { file: path, case: id }));
      return;
    }
    this.seen.set(id, path);
    await this.papers({ one: read.value, file: path });
  }

  async end(): Promise<void> {
    await this.told;
    await this.crew.close();
  }

  private async papers(job: Job): Promise<void> {
    const { papers } = await this.crew.take(job);
    this.tell(async () => {
      for (const paper of await papers) this.paper(job, paper);
    });
  }

  private paper({ one, file }: Job, paper: PaperOfCase): void {
    const origin = { file, case: one.id, kind: paper.kind };
    if ('made' in paper) this.tally.made(paper.made, origin);
    else this.tally.broke(paper.bug, origin);
    this.step();
  }

  private tell(say: () => void | Promise<void>): void {
    this.told = this.told.then(say);
  }
}

function sameCase(before: string) {
  return requestFault('case-twice', 'id', {
    zh: `该案件与 ${before} 的编号相同，输出文件会互相覆盖，已跳过。请只保留一个文件。`,
    en: `This case has the same id as ${before}; their papers would write over each other, so it was left out. Keep one file.`,
  });
}
