// @react-pdf/renderer: the paper as a tree of elements.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barsOf, columnWidths, faces, lookOf, page, shadeOf } from './look.mjs';
import { peer, peerRequired } from './peer.mjs';

export async function open({ folder }) {
  const pdf = await peer('@react-pdf/renderer');
  const { createElement } = peerRequired('react');
  for (const [family, src] of Object.entries(faces)) pdf.Font.register({ family, src });
  // Chinese breaks anywhere; the renderer itself only breaks at spaces.
  pdf.Font.registerHyphenationCallback((word) =>
    /[\u2e80-\uffff]/.test(word) ? [...word].flatMap((c) => [c, '']) : [word],
  );
  const writer = { ...pdf, element: createElement };
  return {
    make: async (number) => {
      const { title, blocks } = JSON.parse(readFileSync(join(folder, 'flat', `${number}.json`), 'utf8'));
      return pdf.renderToBuffer(documentOf(writer, title, blocks));
    },
  };
}

function documentOf(writer, title, blocks) {
  const { element, Document, Page } = writer;
  const { width, height, top, bottom, left, right } = page;
  const style = { paddingTop: top, paddingBottom: bottom, paddingLeft: left, paddingRight: right };
  const children = blocks.map((block, key) => blockOf(writer, block, key));
  return element(Document, { title }, element(Page, { size: [width, height], style, wrap: true }, ...children));
}

function textOf({ element, Text }, one, role, key, align) {
  const look = lookOf(role, one);
  const style = { fontFamily: look.face, fontSize: look.size, textAlign: align ?? look.align, lineHeight: 1.4 };
  return element(Text, { key, style }, one.text);
}

function blockOf(writer, block, key) {
  if (block.kind === 'text') return textOf(writer, block, block.role, key);
  return block.kind === 'table' ? tableOf(writer, block, key) : chartOf(writer, block, key);
}

function tableOf(writer, { shares, aligns, head, rows }, key) {
  const { element, View } = writer;
  const widths = columnWidths(shares, page.textWidth);
  const row = ({ kind, cells }, role, at, fixed) =>
    element(
      View,
      { key: at, wrap: false, fixed, style: { flexDirection: 'row', backgroundColor: shadeOf[kind] ?? '#ffffff' } },
      ...cells.map((texts, column) => {
        const align = role === 'head' || aligns[column] === 'centre' ? 'center' : aligns[column];
        const style = { width: widths[column], padding: 3, border: '0.5pt solid black' };
        const inside = texts.map((text, index) => textOf(writer, text, role, index, align));
        return element(View, { key: column, style }, ...inside);
      }),
    );
  const heads = head === null ? [] : [row({ kind: 'row', cells: head }, 'head', 'head', true)];
  return element(View, { key }, ...heads, ...rows.map((one, at) => row(one, 'cell', at, false)));
}

function chartOf(writer, chart, key) {
  const { element, Svg, Rect, View } = writer;
  const { height, bars } = barsOf(chart, page.textWidth);
  const rects = bars.map(({ x, y, width, height: tall }, at) =>
    element(Rect, { key: at, x, y, width, height: tall, fill: '#777777' }),
  );
  const labels = bars.map((bar, at) =>
    textOf(writer, { language: 'zh', text: `${bar.name} ${bar.value}` }, 'cell', at),
  );
  return element(View, { key, wrap: false }, element(Svg, { width: page.textWidth, height }, ...rects), ...labels);
}
