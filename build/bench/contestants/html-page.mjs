// A flat paper as one HTML page, for browsers that print.
import { pathToFileURL } from 'node:url';
import { barsOf, faces, lookOf, page, shadeOf } from './look.mjs';

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const fontFaces = Object.entries(faces)
  .map(([name, path]) => `@font-face { font-family: "pilin-${name}"; src: url("${pathToFileURL(path)}"); }`)
  .join('\n');

const styles = `${fontFaces}
@page { size: ${page.width}pt ${page.height}pt; margin: ${page.top}pt ${page.right}pt ${page.bottom}pt ${page.left}pt; }
body { margin: 0; } p { margin: 0 0 4pt; line-height: 1.4; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin-bottom: 8pt; }
td, th { border: 0.5pt solid black; padding: 3pt; font-weight: normal; } td p, th p { margin: 0; line-height: 1.2; }`;

export function htmlOf({ title, blocks }) {
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title><style>${styles}</style>`;
  return `<!doctype html><html lang="zh-CN"><head>${head}</head><body>${blocks.map(blockOf).join('')}</body></html>`;
}

function textOf(one, role, align) {
  const { face, size, align: own } = lookOf(role, one);
  const style = `font-family:pilin-${face};font-size:${size}pt;text-align:${align ?? own}`;
  return `<p lang="${one.language}" style="${style}">${escaped(one.text)}</p>`;
}

function blockOf(block) {
  if (block.kind === 'text') return textOf(block, block.role);
  return block.kind === 'table' ? tableOf(block) : chartOf(block);
}

function tableOf({ shares, aligns, head, rows }) {
  const sum = shares.reduce((total, share) => total + share, 0);
  const columns = shares.map((share) => `<col style="width:${(share * 100) / sum}%">`).join('');
  const heads =
    head === null
      ? ''
      : `<thead><tr>${head.map((texts) => `<th>${said(texts, 'head', 'center')}</th>`).join('')}</tr></thead>`;
  const body = rows.map(({ kind, cells }) => {
    const fill = shadeOf[kind] === null ? '' : ` style="background:${shadeOf[kind]}"`;
    const inside = cells.map(
      (texts, at) => `<td>${said(texts, 'cell', aligns[at] === 'centre' ? 'center' : aligns[at])}</td>`,
    );
    return `<tr${fill}>${inside.join('')}</tr>`;
  });
  return `<table><colgroup>${columns}</colgroup>${heads}<tbody>${body.join('')}</tbody></table>`;
}

function said(texts, role, align) {
  return texts.map((text) => textOf(text, role, align)).join('');
}

function chartOf(chart) {
  const { height, bars } = barsOf(chart, page.textWidth);
  const shapes = bars.map(({ name, value, x, y, width, height: tall }) => {
    const text = (at, anchor, words) =>
      `<text x="${at}" y="${y + tall}" text-anchor="${anchor}" font-size="8" font-family="pilin-serif">${escaped(words)}</text>`;
    const bar = `<rect x="${x}" y="${y}" width="${width}" height="${tall}" fill="#777"/>`;
    return text(x - 6, 'end', name) + bar + text(x + width + 4, 'start', String(value));
  });
  return `<svg width="${page.textWidth}pt" viewBox="0 0 ${page.textWidth} ${height}">${shapes.join('')}</svg>`;
}
