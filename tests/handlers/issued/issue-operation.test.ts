// Issuing a paper of an operation: numbered by its sponsor, frozen with the operation and its cases, out of date where
// one of them changes.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { must, openExampleDesk, type TestDesk } from '../open-test-desk';

const kinds = ['operation-report', 'operation-plan', 'operation-bulletin'] as const;

/** The first paper of an example operation that nothing blocks, dated after its last day. */
async function readyPaper({ ask }: TestDesk) {
  for (const { id } of must(await ask['operation:list']({}))) {
    const { operation } = must(await ask['operation:open']({ id }));
    const subject = { of: 'operation', id, operation } as const;
    for (const kind of kinds) {
      const choice = { kind, language: 'zh', layout: 'stacked', date: '2026-11-30' } as const;
      const { papers } = must(await ask['paper:check']({ subject, choices: [choice] }));
      if (papers.every(({ findings }) => findings.every(({ severity }) => severity !== 'block')))
        return { subject, choice, operation };
    }
  }
  throw new Error('no example operation has a paper that is ready');
}

describe('a paper of an operation', () => {
  it('is issued under its sponsor’s number, frozen whole, and out of date once the operation says otherwise', async () => {
    const desk = await openExampleDesk();
    const { subject, choice, operation } = await readyPaper(desk);
    const { number, authority } = must(await desk.ask['paper:number']({ subject, choice }));
    const wish = { subject, choice, number, another: false, replaces: null };
    const { issued, warning } = must(await desk.ask['paper:issue'](wish));
    expect(warning).toBeUndefined();
    expect(issued).toMatchObject({ kind: choice.kind, number, authority, state: 'standing' });
    const folder = join(desk.folder, 'data', 'issued', issued.id);
    const parts = await readdir(folder);
    expect(parts).toEqual(expect.arrayContaining(['paper.pdf', 'paper.docx', 'paper.json', 'issue.json']));
    if (number !== '') expect(await readFile(join(folder, 'paper.json'), 'utf8')).toContain(number);
    expect(must(await desk.ask['issued:verify']({ ids: [issued.id] })).papers).toEqual([]);
    expect(must(await desk.ask['issued:stale']({ subject }))).toMatchObject([{ id: issued.id, outOfDate: false }]);
    const title = { zh: '改名后的联合行动', en: 'the joint operation under another name' };
    const typed = { ...subject, operation: { ...operation, title } };
    const stale = must(await desk.ask['issued:stale']({ subject: typed }));
    expect(stale).toMatchObject([{ id: issued.id, outOfDate: true }]);
    const { clauses } = must(await desk.ask['issued:compare']({ id: issued.id, subject: typed }));
    expect(JSON.stringify(clauses)).toContain('改名后');
  });
});
