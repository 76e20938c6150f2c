// Style sheets use no custom property that nobody sets: such a rule is dropped silently, and words stand unreadable.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const sources = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(css|tsx?)$/.test(name))
  .map((name) => ({ name, text: readFileSync(`renderer/${name}`, 'utf8') }));

/** Set by the component library, or by the viewer of PDF files whose text layer the desk takes over. */
const setElsewhere = /^--(ant-|total-scale-factor$|font-height$|rotate$|scale-x$)/;

it('every custom property that is used is set', () => {
  const all = sources.map(({ text }) => text).join('\n');
  const set = new Set([...all.matchAll(/['"\s{;](--[a-z-]+)['"]?\]?\s*:/g)].map(([, name]) => name));
  const unset = sources.flatMap(({ name, text }) =>
    [...text.matchAll(/var\((--[a-z-]+)/g)]
      .map(([, used = '']) => used)
      .filter((used) => !setElsewhere.test(used) && !set.has(used))
      .map((used) => `${name}: ${used}`),
  );
  expect(unset).toEqual([]);
});

it('no style names faces of its own: Chinese would stand as boxes where the computer has no face for it', () => {
  const named = sources
    .filter(({ name }) => name.endsWith('.css'))
    .flatMap(({ name, text }) =>
      [...text.replace(/@font-face\s*\{[^}]*\}/g, '').matchAll(/font-family:\s*([^;]+);/g)].map(
        ([, faces = '']) => `${name}: ${faces}`,
      ),
    );
  expect(named.filter((one) => !/: var\(--ant-font-family(-code)?\)$/.test(one))).toEqual([]);
});
