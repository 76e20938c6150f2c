// Plain data with parts of it replaced, left out, doubled, moved, nested or swelled: a valid file in a stranger's hands.
import fc from 'fast-check';
import { hardText } from './hard-texts';

type Plain = { [key: string]: unknown };
/** Where a value stands: in what, under which key. */
type Spot = { readonly holder: Plain | unknown[]; readonly key: string | number };

const polluting = [
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"zh":"x","en":"","toString":1,"hasOwnProperty":1,"then":1,"length":-1}',
];

function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { party: value };
  return value;
}

const numbers = [0, -0, -1, 1, 1.5, 31, 99, 1e9, 1e21, 2 ** 31, 2 ** 53, 2 ** 53 + 2, -1e308, 5e-324, 0.1 + 0.2];

/** Values of any kind; what JSON has no word for is not among them. */
export const hardValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: hardText },
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, false, ...numbers) },
  { weight: 1, arbitrary: fc.constantFrom(...polluting).map((text): unknown => JSON.parse(text)) },
  { weight: 1, arbitrary: fc.constantFrom(5, 31, 33, 200).map(nested) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>([], {}, [[]], { zh: '甲', en: '' }, { zh: '甲', en: 'A' }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

type Change = (root: Plain, spots: readonly Spot[]) => void;

const spot = fc.nat({ max: 1_000_000 });
const at = (spots: readonly Spot[], place: number): Spot => spots[place % spots.length] as Spot;
const read = ({ holder, key }: Spot): unknown => (holder as Plain)[key];
const put = ({ holder, key }: Spot, value: unknown): void => {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

/** Some of them keep the kind of the value, so that not all are refused at the door. */
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(spot, hardValue).map(
      ([place, value]): Change =>
        (_, spots) =>
          put(at(spots, place), value),
    ),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(spot, hardText, fc.nat(3)).map(
      ([place, text, how]): Change =>
        (_, spots) => {
          const texts = spots.filter((one) => typeof read(one) === 'string');
          if (texts.length === 0) return;
          const one = at(texts, place);
          const before = String(read(one));
          put(
            one,
            [
              text,
              before + text,
              text + before,
              `${before.slice(0, before.length / 2)}${text}${before.slice(before.length / 2)}`,
            ][how],
          );
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(spot, fc.oneof(fc.constantFrom(...numbers), fc.double(), fc.integer())).map(
      ([place, value]): Change =>
        (_, spots) => {
          const all = spots.filter((one) => typeof read(one) === 'number');
          if (all.length > 0 && Number.isFinite(value)) put(at(all, place), value);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: spot.map(
      (place): Change =>
        (_, spots) => {
          const { holder, key } = at(spots, place);
          if (Array.isArray(holder)) holder.splice(Number(key), 1);
          else delete holder[key];
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(spot, fc.constantFrom(1, 2, 60, 400)).map(
      ([place, times]): Change =>
        (_, spots) => {
          const lists = spots.filter((one) => Array.isArray(one.holder));
          if (lists.length === 0) return;
          const { holder, key } = at(lists, place) as { holder: unknown[]; key: number };
          if (JSON.stringify(holder[key] ?? null).length * times < 400_000)
            holder.push(...Array.from({ length: times }, () => structuredClone(holder[key])));
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(spot, spot).map(
      ([one, other]): Change =>
        (_, spots) => {
          const [from, to] = [at(spots, one), at(spots, other)];
          put(to, structuredClone(read(from)));
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(spot, hardText, hardValue).map(
      ([place, name, value]): Change =>
        (_, spots) => {
          const { holder } = at(spots, place);
          if (!Array.isArray(holder)) put({ holder, key: name }, value);
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(spot, fc.boolean()).map(
      ([place, isTrue]): Change =>
        (_, spots) => {
          const all = spots.filter((one) => typeof read(one) === 'boolean');
          if (all.length > 0) put(at(all, place), isTrue);
        },
    ),
  },
);

/** @param choices values to begin from; they are not changed */
export function changedValue(choices: readonly unknown[], most = 4): fc.Arbitrary<unknown> {
  return fc.tuple(fc.constantFrom(...choices), fc.array(change, { maxLength: most })).map(([value, changes]) => {
    const root = { root: structuredClone(value) } as Plain;
    for (const one of changes) {
      const spots = spotsIn(root);
      if (spots.length > 0) one(root, spots);
    }
    return root.root;
  });
}

function spotsIn(root: Plain): readonly Spot[] {
  const spots: Spot[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || spots.length > 20_000) return;
    for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      spots.push({ holder: value as Plain, key });
      walk((value as Plain)[key]);
    }
  };
  walk(root);
  return spots;
}
