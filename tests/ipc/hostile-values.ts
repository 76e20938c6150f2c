// What a page that is not ours might send: anything that Electron's bridge carries from one process to the other.
import fc from 'fast-check';

const deep = (depth: number): unknown => {
  let value: unknown = 'end';
  for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : { party: value };
  return value;
};

const circular = (): unknown => {
  const value: Record<string, unknown> = { id: 'x' };
  value.self = value;
  return value;
};

/** Own keys that name parts of every object's prototype; object literals would set the prototype instead. */
const polluting = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"id":"x","__proto__":null,"toString":1,"hasOwnProperty":1,"valueOf":"x","length":-1,"then":1}',
];

/** Single values, each made anew. */
const leaves: readonly (() => unknown)[] = [
  () => null,
  () => undefined,
  () => true,
  () => -0,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -1,
  () => 2 ** 53,
  () => 1.5e308,
  () => 10n ** 40n,
  () => '',
  () => '\u0000',
  () => '\ud800',
  () => '__proto__',
  () => '../../../../etc/passwd',
  () => 'C:\\Windows\\System32\\drivers\\etc\\hosts',
  () => 'file:///etc/passwd',
  () => '$(touch pilin-ran)',
  () => '; touch pilin-ran #',
  () => '-o raw',
  () => '<img src=x onerror=alert(1)>',
  () => "{{ 'x' | append: 'y' }}{% include 'x' %}",
  () => '=HYPERLINK("http://example.org","x")',
  () => '%s%n%p',
  () => '\u202eexe.fdp',
  () => '9999-99-99',
  () => 'x'.repeat(1_000_000),
  () => '永'.repeat(300_000),
  () => [],
  () => ({}),
  () => new Array(50_000).fill(0),
  () => new Date(Number.NaN),
  () => new Map([['id', 'x']]),
  () => new Set([1]),
  () => /(a+)+$/,
  () => new Uint8Array(1000),
  () => new Error('x'),
  () => Object.assign(Object.create(null), { id: 'x' }),
  () => deep(50),
  () => deep(3000),
  circular,
  ...polluting.map((text) => () => JSON.parse(text)),
];

export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...leaves).map((make) => make()) },
  {
    weight: 1,
    arbitrary: fc.anything({ withNullPrototype: true, withDate: true, withMap: true, withSet: true, maxDepth: 3 }),
  },
);

/** A question that fits, with one thing about it wrong: a part replaced, left out or added, or the whole turned about. */
export function neighbourOf(fitting: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(fitting, hostileValue, fc.nat(), fc.nat(5)).map(([question, hostile, at, way]) => {
    if (typeof question !== 'object' || question === null) return hostile;
    const keys = Object.keys(question);
    const key = keys[at % Math.max(1, keys.length)] ?? 'id';
    const copy = { ...question } as Record<string, unknown>;
    if (way === 0) delete copy[key];
    else if (way === 1) Object.defineProperty(copy, '__proto__', { value: hostile, enumerable: true });
    else if (way === 2) copy.extra = hostile;
    else if (way === 3) return [copy];
    else copy[key] = hostile;
    return copy;
  });
}
