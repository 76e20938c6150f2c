// What else goes along: papers by their frozen bytes, entries of the register masked, what a letter says of its bundle;
// and how a neighbour's evidence is called on the papers made here.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { wordsOfPdf } from '../../electron/printing/words/pdf/words-of-pdf';
import type { Case } from '../../templates/case/case';
import { type Draft, date, issue, readyDrafts } from '../handlers/issued/issue-example';
import { faultOf, must } from '../handlers/open-test-desk';
import {
  arrive,
  fruitShop,
  jinshanName,
  type Office,
  pinghuName,
  receipt,
  send,
  takeIn,
  twoOffices,
  withEvidenceFiles,
} from './two-offices';

/** Invented for the examples: a road occupied by tubes, with a letter of transfer to Pinghu. */
const tubes = '01M5EF04Y0Q0XYH8MZ0M26A88K';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const letter = { kind: 'transfer-letter', language: 'zh', layout: 'stacked', date: '2026-11-06' } as const;

async function textOf({ ask }: Office, id: string, kind: string): Promise<string> {
  const { draft } = must(await ask['draft:open']({ id }));
  const subject = { of: 'case', id, case: draft.case, rewording: {} } as const;
  const choice = { kind, language: 'zh', layout: 'stacked', date } as const;
  const { pdf } = must(await ask['paper:set']({ subject, choice, revision: 1 }));
  return wordsOfPdf(pdf).join('').replace(/\s/g, '');
}

/** A case of Pinghu that nothing keeps from being issued. */
async function ownDraft(pinghu: Office): Promise<Draft> {
  const found = (await readyDrafts(pinghu)).find((draft) => draft.case.authority === 'pinghu');
  if (found === undefined) throw new Error('no example of Pinghu is ready');
  return found;
}

describe('a bundle', () => {
  it('holds the papers issued as they were frozen, and they can be read where it arrives', async () => {
    const { pinghu, jinshan } = await twoOffices();
    const draft = await ownDraft(pinghu);
    const row = await issue(pinghu, draft);
    const path = await send(pinghu, jinshan, { purpose: 'transfer', subjects: [draft.id] });
    const examined = await arrive(jinshan, path);
    const [frozen] = must(await pinghu.store.archive.of(draft.id));
    const papers = examined.parts.filter(({ role }) => role === 'paper');
    expect(papers.map((part) => part.sha256).sort()).toEqual([frozen?.hash.pdf, frozen?.hash.docx].sort());
    expect(papers[0]?.name).toContain(row.number);
    must(await jinshan.ask['exchange:accept']({ handle: examined.handle, choices: [] }));
    const pdf = papers.find(({ path: name }) => name.endsWith('.pdf'))?.path ?? '';
    must(await jinshan.ask['exchange:show']({ id: examined.head.id, path: pdf }));
    expect(jinshan.outside.map((shown) => sha256(shown.pdf))).toEqual([frozen?.hash.pdf]);
    expect(faultOf(await jinshan.ask['exchange:show']({ id: examined.head.id, path: '../../office.json' }))).toBe(
      'exchange-paper-unknown',
    );
  });

  it('of entries hides what identifies a person, and they are found where a party is looked up', async () => {
    const { pinghu, jinshan } = await twoOffices({ pinghu: true, jinshan: true });
    const draft = await ownDraft(pinghu);
    await issue(pinghu, draft);
    const [own] = must(await pinghu.store.firstViolations.entries());
    if (own === undefined) throw new Error('no entry');
    const person = { kind: 'individual' as const, code: '330482199001010002' };
    const another = { id: pinghu.store.newId(), case: pinghu.store.newId() };
    const walker = { ...own, ...another, party: { ...own.party, ...person } };
    must(await pinghu.store.firstViolations.keep(walker.case, walker));
    const period = { from: '2026-01-01', until: '2026-12-31' };
    const path = await send(pinghu, jinshan, { purpose: 'first-violations', period });
    const accepted = await takeIn(jinshan, path);
    expect(accepted).toMatchObject({ entries: 2, evidence: 0, again: false });
    const entries = must(await jinshan.store.firstViolations.entries());
    const masked = entries.find(({ party }) => party.kind === 'individual')?.party;
    expect(masked).toMatchObject({ code: '330482**********02', address: { zh: '', en: '' } });
    expect(entries[0]?.origin).toMatchObject({ bundle: accepted.id, name: { zh: pinghuName.zh }, acceptedBy: '内勤' });
    // Of another case of the same party: a case's own entry says nothing of an earlier one.
    const id = jinshan.store.newId();
    const looked = must(await jinshan.ask['violation:look-up']({ id, case: { ...draft.case, id } }));
    expect(looked.hits[0]?.from?.zh).toBe(pinghuName.zh);
    const back = await receipt(jinshan, accepted.id);
    await takeIn(pinghu, back);
    const rows = must(await pinghu.ask['exchange:list']({})).rows;
    expect(rows.find((row) => row.id === accepted.id)).toMatchObject({ state: 'receipt-came', entries: 2 });
    const nothing = { from: '2020-01-01', until: '2020-12-31' };
    await expect(send(pinghu, jinshan, { purpose: 'first-violations', period: nothing })).rejects.toThrow('nothing-to');
  });

  it('after a letter is proposed with whom it addresses, by when, and keeps its number in the ledger', async () => {
    const { pinghu, jinshan } = await twoOffices({ pinghu: false, jinshan: true });
    const { draft } = must(await jinshan.ask['draft:open']({ id: tubes }));
    const row = await issue(jinshan, draft, letter);
    const proposed = must(await jinshan.ask['exchange:propose']({ record: row.id }));
    expect(proposed).toMatchObject({
      ...{ purpose: 'transfer', subjects: [tubes], number: row.number },
      to: { fingerprint: pinghu.fingerprint, authority: 'pinghu', name: { zh: pinghuName.zh } },
    });
    const path = await send(jinshan, pinghu, { purpose: 'transfer', subjects: proposed.subjects, letter: row.id });
    const [sent] = must(await jinshan.ask['exchange:list']({})).rows;
    expect(sent?.letter).toEqual({ record: row.id, kind: 'transfer-letter', number: row.number });
    const accepted = await takeIn(pinghu, path);
    await takeIn(jinshan, await receipt(pinghu, accepted.id));
    const { case: one } = must(await jinshan.store.drafts.get(tubes));
    expect(one.course).toMatchObject({ filedOn: '2026-10-29', replies: { 'transfer-letter': '2026-10-20' } });
  });
});

describe('evidence of a neighbour', () => {
  it('is called so on the papers made here, with who collected it', async () => {
    const { pinghu, jinshan } = await twoOffices();
    await withEvidenceFiles(pinghu, fruitShop);
    await takeIn(jinshan, await send(pinghu, jinshan, { purpose: 'transfer', subjects: [fruitShop] }));
    const list = await textOf(jinshan, fruitShop, 'evidence-list');
    expect(list).toContain(`（${pinghuName.zh}取证）`);
    expect(list).toContain(`（${jinshanName.zh}取证）`);
    const { draft } = must(await jinshan.ask['draft:open']({ id: fruitShop }));
    const evidence = draft.case.evidence as unknown as Case['evidence'];
    expect(evidence[0]?.takenBy).toMatch(/\p{Script=Han}/u);
    const { findings } = must(await jinshan.ask['draft:open']({ id: fruitShop }));
    expect(findings.map(({ code }) => code)).not.toContain('evidence-origin-unknown');
  });
});
