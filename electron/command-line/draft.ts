// `pilin draft`: papers from cases, one or many. One bad file never stops the others.
import { dirname } from 'node:path';
import type { Case } from '../../templates/case/case';
import { checkCase } from '../../templates/checks/check-case';
import { composeCase } from '../../templates/compose/compose-case';
import type { Office } from '../../templates/office/office';
import type { Run } from './commands';
import { exitStatus } from './exit-status';
import { type Found, gatherFiles } from './gather-files';
import { loadCase, loadOffice } from './load';
import { makePaper, type Subject } from './make-paper';
import { readEvidencePictures } from './pictures';
import { type Pictures, Press } from './press';
import { startProgress } from './progress';
import { requestFault } from './request';
import { Tally } from './tally';
import { type Tell, tellFindings } from './tell';
import { readWish, type Wish } from './wish';

export const draft: Run = async (request, terminal) => {
  const tell: Tell = { terminal, json: request.has('json') };
  const wish = readWish(request, 'case');
  const officeFile = request.value('office') ?? '';
  const office = await loadOffice(officeFile);
  if (!wish.ok || !office.ok) {
    if (!wish.ok) tellFindings(tell, wish.findings);
    if (!office.ok) tellFindings(tell, office.findings, { file: officeFile });
    return exitStatus.inputAtFault;
  }
  const gathered = await gatherFiles(request.files);
  const tally = new Tally(tell);
  for (const { file, finding } of gathered.faults) tally.failed(exitStatus.inputAtFault, [finding], { file });
  const progress = startProgress(terminal, gathered.files.length * wish.value.kinds.length);
  const photographs = request.value('photographs');
  const batch = new Batch(wish.value, office.value, tally, () => progress.step(), photographs);
  for (const found of gathered.files) await batch.file(found);
  progress.end();
  return tally.close();
};

class Batch {
  private readonly press: Press;
  /** Case ids met so far and their files: two files of one case would write over each other. */
  private readonly seen = new Map<string, string>();

  constructor(
    private readonly wish: Wish,
    private readonly office: Office,
    private readonly tally: Tally,
    private readonly step: () => void,
    /** Where photographs of evidence lie; beside each case where left out. */
    private readonly photographs: string | undefined,
  ) {
    this.press = new Press(office);
  }

  async file({ path, fromFolder }: Found): Promise<void> {
    const read = await loadCase(path);
    if (!read.ok) {
      const isOtherKind = fromFolder && read.findings[0]?.code === 'file-of-other-kind';
      if (!isOtherKind) this.tally.failed(exitStatus.inputAtFault, read.findings, { file: path });
      return;
    }
    const before = this.seen.get(read.value.id);
    if (before !== undefined) {
      this.tally.failed(exitStatus.inputAtFault, [sameCase(before)], { file: path, case: read.value.id });
      return;
    }
    this.seen.set(read.value.id, path);
    await this.papers(read.value, path);
  }

  private async papers(one: Case, file: string): Promise<void> {
    const pictures = await readEvidencePictures(this.photographs ?? dirname(file), one);
    const subject = caseSubject(one, this.office, this.wish, pictures);
    for (const kind of this.wish.kinds) {
      const origin = { file, case: one.id, kind };
      try {
        this.tally.made(await makePaper(subject, kind, this.wish, this.press), origin);
      } catch (error) {
        this.tally.broke(error, origin);
      }
      this.step();
    }
  }
}

function caseSubject(one: Case, office: Office, { language, layout, date, ready }: Wish, pictures: Pictures): Subject {
  return {
    id: one.id,
    pictures,
    compose: (kind) => composeCase({ kind, case: one, office, date, language, layout, draft: !ready }),
    check: ({ paper, choice }, hasGlyph) =>
      checkCase({ case: one, office, date, language, paper, choice: choice ?? undefined, hasGlyph }),
  };
}

function sameCase(before: string) {
  return requestFault('case-twice', 'id', {
    zh: `该案件与 ${before} 的编号相同，输出文件会互相覆盖，已跳过。请只保留一个文件。`,
    en: `This case has the same id as ${before}; their papers would write over each other, so it was left out. Keep one file.`,
  });
}
