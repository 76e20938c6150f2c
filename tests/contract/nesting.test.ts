// How deep a question is nested, found without going down step by step.
import { describe, expect, it } from 'vitest';
import { deepestNesting, isNestedWithin } from '../../electron/contract/nesting';
import { readExamples } from '../../electron/examples/examples';

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { value };
  return value;
};

describe('nesting', () => {
  it('is measured by levels of arrays and objects', () => {
    expect(isNestedWithin('text', 0)).toBe(true);
    expect(isNestedWithin(nested(3), 3)).toBe(true);
    expect(isNestedWithin(nested(5), 3)).toBe(false);
    expect(isNestedWithin(nested(100_000), deepestNesting)).toBe(false);
  });

  it('has an end for what refers to itself, however often', () => {
    const value: Record<string, unknown> = {};
    for (let at = 0; at < 50; at++) value[at] = value;
    expect(isNestedWithin(value, deepestNesting)).toBe(true);
  });

  it('of every example stays far below the limit', async () => {
    const examples = await readExamples('examples');
    expect(isNestedWithin(JSON.parse(JSON.stringify(examples)), deepestNesting / 4)).toBe(true);
  });
});
