// Whatever a case file holds, reading gives a case or sentences that name the field; it never throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../templates/case/read-case';
import type { Finding } from '../../templates/checks/finding';
import { type Json, validCase } from './valid-case';

type Part = string | number;

/** The valid case with the value at a path replaced, or deleted where `value` is undefined. */
function changed(path: readonly Part[], value: unknown): unknown {
  const file = validCase();
  let node: unknown = file;
  for (const part of path.slice(0, -1)) node = (node as Record<Part, unknown>)[part];
  const last = path.at(-1) as Part;
  if (value !== undefined) (node as Record<Part, unknown>)[last] = value;
  else if (Array.isArray(node)) node.splice(last as number, 1);
  else delete (node as Record<Part, unknown>)[last];
  return file;
}

function refusal(value: unknown): readonly Finding[] {
  const read = readCase(value);
  return read.ok ? [] : read.findings;
}

function pathsOf(value: Json, base: readonly Part[] = []): Part[][] {
  if (typeof value !== 'object' || value === null) return [[...base]];
  const entries: [Part, Json][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  const inner = entries.flatMap(([key, child]) => pathsOf(child, [...base, key]));
  return base.length === 0 ? inner : [[...base], ...inner];
}

describe('a sound case file', () => {
  it('is read with all it holds', () => {
    const file = validCase();
    expect(readCase(file)).toEqual({ ok: true, value: file });
  });

  it('may give a name as plain Chinese text', () => {
    const read = readCase(changed(['act', 'address'], '平湖市'));
    expect(read.ok && read.value.act.address).toEqual({ zh: '平湖市', en: '' });
  });

  it('keeps every text as typed but for line ends and tabs', () => {
    const typed = 'a\r\nb\rc\u2028d\te  {{ x }} <w:p> & “引号” \u{20BB7}';
    const read = readCase(changed(['inspection', 'finding'], { zh: typed, en: '' }));
    expect(read.ok && read.value.inspection.finding.zh).toBe('a\nb\nc\nd e  {{ x }} <w:p> & “引号” \u{20BB7}');
  });

  it('is not changed by being read', () => {
    const file = changed(['inspection', 'finding', 'zh'], 'a\r\nb');
    const before = structuredClone(file);
    readCase(file);
    expect(file).toEqual(before);
  });
});

describe('a case file at fault', () => {
  const faults: readonly [string, readonly Part[], unknown, string, RegExp][] = [
    ['an unknown field', ['act', 'narativ'], 'x', 'act.narativ', /未知字段.*"narrative"/],
    ['an unknown field that resembles nothing', ['zzzzzz'], 1, 'zzzzzz', /可用的字段为 format, version/],
    ['a wrong type', ['officers'], 'ph-001', 'officers', /"ph-001".*列表/],
    ['a missing field', ['party', 'phone'], undefined, 'party.phone', /缺少 party\.phone/],
    ['a day that does not exist', ['party', 'birthDate'], '2026-02-29', 'party.birthDate', /2026-02-29 这一天不存在/],
    ['a moment on no day', ['act', 'from'], '2026-02-29T08:00:00+08:00', 'act.from', /2026-02-29 这一天不存在/],
    ['a moment without offset', ['act', 'from'], '2026-11-16T08:00:00', 'act.from', /带时区的时刻/],
    ['a choice misspelt', ['grounds', 'leg'], 'frist', 'grounds.leg', /是否应为 "first"/],
    [
      'a kind of party that there is none of',
      ['party', 'kind'],
      'organization',
      'party.kind',
      /是否应为 "organisation"/,
    ],
    ['too many', ['officers'], Array.from({ length: 41 }, (_, i) => `o${i}`), 'officers', /有 41 项，最多为 40 项/],
    ['a number out of range', ['evidence', 0, 'copies'], 0, 'evidence[0].copies', /最少为 1/],
    ['a part of a number', ['evidence', 0, 'copies'], 1.5, 'evidence[0].copies', /整数/],
    ['an id that climbs folders', ['id'], '../../etc/passwd', 'id', /ULID/],
    ['an evidence id that climbs folders', ['evidence', 0, 'id'], '../x', 'evidence[0].id', /编号/],
    ['a file name with a folder', ['evidence', 0, 'file', 'name'], '../x.jpg', 'evidence[0].file.name', /文件名/],
    ['a fact of no kind', ['act', 'facts', 'area'], true, 'act.facts.area', /数字.*文本/],
    ['a fact with an odd name', ['act', 'facts', 'a b'], 1, 'act.facts["a b"]', /字段名/],
    ['one language wrong', ['party', 'name'], { zh: 3, en: 'x' }, 'party.name.zh', /party\.name\.zh 是 3/],
    ['a text too long', ['party', 'name'], '长'.repeat(20_001), 'party.name', /20001 个字符，最多 20000/],
    ['a control character', ['party', 'name'], '林\u0007', 'party.name', /第 2 个字符是 U\+0007（控制字符）/],
    ['a NUL', ['party', 'phone'], '\u0000', 'party.phone', /U\+0000/],
    ['half a character', ['party', 'name'], '林\ud83d', 'party.name', /U\+D83D/],
    ['a noncharacter', ['party', 'name'], '\ufdd0', 'party.name', /U\+FDD0（Unicode 非字符）/],
    ['a noncharacter beyond the first plane', ['party', 'name'], '\u{1fffe}', 'party.name', /U\+1FFFE/],
    ['text turned round', ['party', 'name'], 'a\u202eb', 'party.name', /U\+202E/],
  ];

  it.each(faults)('is refused for %s', (_, path, value, where, zh) => {
    const findings = refusal(changed(path, value));
    expect(findings.map((finding) => finding.path)).toContain(where);
    const finding = findings.find((one) => one.path === where);
    expect(finding?.sentence.zh).toMatch(zh);
    expect(finding?.sentence.en).toMatch(/[a-z]{3}.*\.|\?$/);
    expect(finding?.severity).toBe('block');
  });

  it('is refused for fields that would reach an object’s prototype', () => {
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      const file = JSON.parse(JSON.stringify(validCase()).replace('"facts":{', `"facts":{"${name}":{"polluted":1},`));
      expect(refusal(file).map((one) => one.code)).toEqual(['field-forbidden']);
    }
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('is refused for absurd depth, cycles included, without running out of stack', () => {
    const deep: unknown = Array.from({ length: 50_000 }).reduce<unknown>((inner) => [inner], 1);
    expect(refusal(changed(['papers'], deep))[0]?.code).toBe('file-too-deep');
    const cycle: Record<string, unknown> = validCase();
    cycle.self = [cycle, cycle];
    expect(refusal(cycle)[0]?.code).toBe('file-too-deep');
  });

  it('names at most fifty findings', () => {
    const evidence = Array.from({ length: 2000 }, () => ({}));
    expect(refusal(changed(['evidence'], evidence))).toHaveLength(50);
  });
});

describe('any change of a valid case', () => {
  const paths = pathsOf(validCase());
  const anyValue = fc.oneof(
    { weight: 3, arbitrary: fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withBigInt: true }) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary' }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(undefined, null, '', 0, -1, 1e308, Number.NaN, true, [], {}, '2026-02-30'),
    },
  );

  it('gives a case or findings with path and both sentences, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), anyValue, (path, value) => {
        const read = readCase(changed(path, value));
        if (read.ok) return;
        expect(read.findings.length).toBeGreaterThan(0);
        for (const { code, path: where, sentence, severity } of read.findings) {
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(severity).toBe('block');
          expect(where).toMatch(/\S/);
          expect(sentence.zh).toMatch(/\p{Script=Han}/u);
          expect(sentence.en).toMatch(/[A-Za-z]/);
          expect(`${sentence.zh}${sentence.en}`).not.toMatch(/undefined|\[object|NaN {|function/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is refused, not thrown at, where it is no case at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readCase(value).ok).toBe(false);
      }),
    );
  });
});
