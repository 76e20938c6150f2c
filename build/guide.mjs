// Turns the user's guide into pages that any browser opens without network: out/docs, shipped beside the program.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintOf, isMadeFrom, markMadeFrom } from './fingerprint.mjs';
import { inOut, inRoot } from './folders.mjs';

const languages = { zh: 'zh-CN', en: 'en' };
const sources = ['docs', 'build/guide.mjs'];

/** Makes the pages current (a few milliseconds where they are). */
export function layGuide() {
  const fingerprint = fingerprintOf(sources);
  const folder = inOut('docs');
  if (isMadeFrom(folder, fingerprint)) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  for (const name of readdirSync(inRoot('docs', 'pictures')).filter((file) => file.startsWith('desk-'))) {
    copyFileSync(inRoot('docs', 'pictures', name), join(folder, 'pictures', name));
  }
  for (const [language, tag] of Object.entries(languages)) {
    const source = inRoot('docs', `guide.${language}.md`);
    if (existsSync(source))
      writeFileSync(join(folder, `guide.${language}.html`), page(readFileSync(source, 'utf8'), tag));
  }
  markMadeFrom(folder, fingerprint);
}

/** The Markdown that our guide uses: headings, paragraphs, lists, code, bold, links and pictures. */
export function page(markdown, language) {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? '';
  const body = blocksOf(markdown).map(block).join('\n');
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>${inline(title)}</title>
<style>${style}</style>
<main>
${body}
</main>
</html>
`;
}

function blocksOf(markdown) {
  const blocks = [];
  for (const part of markdown.split(/(^```[\s\S]*?^```$)/m)) {
    if (part.startsWith('```')) blocks.push(part);
    else blocks.push(...part.split(/\n\s*\n/).filter((text) => text.trim() !== ''));
  }
  return blocks.flatMap(apart);
}

/** A heading or a list may follow a line without an empty one between. */
function apart(text) {
  if (text.startsWith('```')) return [text];
  return text.trim().split(/\n(?=#{1,4} )|(?<=^#{1,4} .*)\n/m);
}

function block(text) {
  if (text.startsWith('```')) return `<pre><code>${escaped(text.replace(/^```.*\n|\n?```$/g, ''))}</code></pre>`;
  const heading = /^(#{1,4}) (.*)$/.exec(text);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (/^(- |\d+\. )/.test(text)) return list(text);
  return `<p>${inline(text)}</p>`;
}

function list(text) {
  const tag = text.startsWith('- ') ? 'ul' : 'ol';
  const items = text.split(/\n(?=- |\d+\. )/).map((item) => item.replace(/^(- |\d+\. )/, ''));
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

function inline(text) {
  return escaped(joined(text))
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, '<img src="$2" alt="$1">')
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** A line end between Chinese signs is no space. */
function joined(text) {
  return text.replace(/([⺀-￯])\s*\n\s*(?=[⺀-￯*“])/g, '$1').replace(/\s*\n\s*/g, ' ');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const style = `
:root { color-scheme: light dark; font: 16px/1.75 "Segoe UI", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif; }
main { max-width: 46rem; margin: 2rem auto 4rem; padding: 0 1.5rem; }
h1, h2 { line-height: 1.35; }
h2 { margin-top: 2.5rem; }
img { max-width: 100%; border: 1px solid color-mix(in srgb, currentColor 20%, transparent); border-radius: 6px; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 0.9em; }
pre { overflow-x: auto; padding: 0.75rem 1rem; border-radius: 6px; background: color-mix(in srgb, currentColor 8%, transparent); }
`;
