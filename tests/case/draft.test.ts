// Drafts: half-filled forms are let in as typed; what is no plain data, or of a newer program, is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftFacts } from '../../templates/case/draft-facts';
import { draftToCase, readDraft } from '../../templates/case/read-draft';
import { aDraft, ids, printed, wholeCase } from '../store/a-draft';

const codeOf = (value: unknown): string | undefined => {
  const read = readDraft(value);
  return read.ok ? undefined : read.findings[0]?.code;
};

describe('a draft', () => {
  it('is read whatever of a case it holds, with texts as typed', () => {
    const draft = aDraft(ids.one, { party: { name: 'tab\there, bell\u0007, half \ud83d' }, officers: [null, ''] });
    expect(readDraft(draft)).toEqual({ ok: true, value: draft });
  });

  it('may leave out the marks of stale English and the rewordings', () => {
    const { englishOf: _, rewording: __, ...draft } = aDraft(ids.one);
    expect(readDraft(draft)).toEqual({ ok: true, value: aDraft(ids.one) });
  });

  it('of a newer version is refused, and one of another format', () => {
    expect(codeOf({ ...aDraft(ids.one), version: 2 })).toBe('file-newer');
    expect(codeOf(wholeCase(ids.one))).toBe('file-of-other-kind');
  });

  it('whose case bears another id is refused', () => {
    expect(codeOf({ ...aDraft(ids.one), case: { id: ids.two } })).toBeDefined();
  });

  it('that nests without end, or reaches for prototypes, is refused', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 40; level += 1) deep = { deep };
    expect(codeOf({ ...aDraft(ids.one), case: { deep } })).toBe('file-too-deep');
    expect(codeOf({ ...aDraft(ids.one), case: JSON.parse('{"__proto__":{"x":1}}') })).toBe('field-forbidden');
  });

  it('never makes the reader throw', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (form, log) => {
        readDraft({ ...aDraft(ids.one), case: form, log });
        readDraft(form);
      }),
    );
  });

  it('becomes a case, or findings for what is missing', () => {
    expect(draftToCase(aDraft(ids.one, wholeCase(ids.one)))).toMatchObject({ ok: true, value: { id: ids.one } });
    const read = draftToCase(aDraft(ids.one, { ...wholeCase(ids.one), officers: 'zhang' }));
    expect(read).toMatchObject({ ok: false, findings: [{ path: 'officers', severity: 'block' }] });
  });
});

describe('the facts of a draft', () => {
  it('are read from whatever is there, and never fail', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(wholeCase(ids.one))), fc.jsonValue()), (form) => {
        const facts = draftFacts(aDraft(ids.one, { ...form, id: ids.one } as never));
        expect(facts.officers.every((id) => typeof id === 'string')).toBe(true);
      }),
    );
  });

  it('name party, place, day and deadline, and drop what is no date', () => {
    const facts = draftFacts(aDraft(ids.one, wholeCase(ids.one)));
    expect(facts).toMatchObject({ actOn: '2026-11-20', deadline: '2026-11-27', division: '330482', complete: true });
    expect(facts.party.zh).toBe('平湖市重庆面馆');
    const odd = draftFacts(aDraft(ids.one, { act: { from: 'soon' }, correction: { deadline: '2026-02-30' } }));
    expect(odd).toMatchObject({ actOn: null, deadline: null, complete: false });
  });

  it('name the last time each kind of paper was made', () => {
    const log = [
      printed('order-to-correct', '2026-11-20T02:00:00Z'),
      printed('order-to-correct', '2026-11-21T02:00:00Z'),
    ];
    const papers = [{ kind: 'order-to-correct', issuedAt: '2026-11-20T01:00:00Z' }];
    const facts = draftFacts({ ...aDraft(ids.one, { papers }), log });
    expect(facts.papers).toEqual([{ kind: 'order-to-correct', what: 'printed', at: '2026-11-21T02:00:00Z' }]);
  });
});
