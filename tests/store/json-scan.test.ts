// The scanner must agree with JSON.parse on what is JSON, and point at the right place where it is not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../electron/store/json-scan';

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('the scan of a JSON text', () => {
  it.each([
    ['{"a": 1,}', 'trailing-comma', 8],
    ['[1, 2,]', 'trailing-comma', 6],
    ["{'a': 1}", 'name', 1],
    ['{"a" 1}', 'colon', 5],
    ['{"a": 1 "b": 2}', 'comma-or-end', 8],
    ['{"a": tru}', 'value', 6],
    ['{"a": 01}', 'number', 6],
    ['{"a": "x', 'text-left-open', 6],
    ['{"a": "x\ny"}', 'text-line-break', 8],
    ['{"a": "\\x"}', 'text-escape', 7],
    ['{"a": "\\u12"}', 'text-escape', 7],
    ['{} {}', 'after-end', 3],
    ['{"a": [1', 'ended-early', 8],
    ['// note\n{}', 'value', 0],
    ['{"a": 1, "b": {"c": 1, "c": 2}}', 'name-twice', 23],
    ['{"a": 1, "\\u0061": 2}', 'name-twice', 9],
  ])('finds the fault of %s', (text, kind, offset) => {
    expect(jsonFault(text)).toMatchObject({ kind, offset });
  });

  it('agrees with JSON.parse on all JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(jsonFault(text)).toBeNull();
      }),
    );
  });

  it('agrees with JSON.parse on JSON with one place changed, fields named twice apart', () => {
    const broken = fc.tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '"', ',', '}', ']', ':', '\\', '0', '-', ' ', 'x', '\n'),
    );
    fc.assert(
      fc.property(broken, ([json, place, put]) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + put + json.slice(at + 1);
        const fault = jsonFault(text);
        if (fault?.kind !== 'name-twice') expect(fault === null).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('bears any depth', () => {
    expect(jsonFault('['.repeat(200_000))).toMatchObject({ kind: 'ended-early' });
    expect(jsonFault('['.repeat(200_000) + ']'.repeat(200_000))).toBeNull();
  });
});
