// The guide as it is shipped: pages made from the Markdown in docs, with nothing of the Markdown left in them.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from '../../build/guide.mjs';

const docs = resolve(import.meta.dirname, '..', '..', 'docs');
const guide = (language: string) => readFileSync(join(docs, `guide.${language}.md`), 'utf8');

describe.each(['zh', 'en'])('the guide (%s)', (language) => {
  const html = page(guide(language), language);

  it('is turned whole: no sign of Markdown is left, and every heading is one', () => {
    const words = html.slice(html.indexOf('<main>')).replace(/<pre>[\s\S]*?<\/pre>/g, '');
    expect(words).not.toMatch(/\*\*|\]\(|```|^#|^- /m);
    const headings = guide(language).match(/^#{1,4} /gm)?.length ?? 0;
    expect(headings).toBeGreaterThan(5);
    expect(words.match(/<h[1-4]>/g)).toHaveLength(headings);
  });

  it('shows pictures that are there', () => {
    const pictures = [...html.matchAll(/<img src="([^"]+)"/g)].map(([, path]) => path ?? '');
    expect(pictures.length).toBeGreaterThan(3);
    expect(pictures.filter((path) => !existsSync(join(docs, path)))).toEqual([]);
  });
});

it('takes signs of HTML as words, and joins Chinese lines without a space', () => {
  const html = page('# 题\n\n一行\n二行 <b> & "c"\n\n- a\n- `b`\n', 'zh');
  expect(html).toContain('<p>一行二行 &lt;b&gt; &amp; &quot;c&quot;</p>');
  expect(html).toContain('<ul><li>a</li><li><code>b</code></li></ul>');
});
