// pdfmake: the paper as a document definition.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barsOf, faces, lookOf, page, shadeOf } from './look.mjs';
import { peerRequired } from './peer.mjs';

export async function open({ folder }) {
  const pdfmake = peerRequired('pdfmake');
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts(Object.fromEntries(Object.entries(faces).map(([name, path]) => [name, { normal: path }])));
  return {
    make: async (number) => {
      const { title, blocks } = JSON.parse(readFileSync(join(folder, 'flat', `${number}.json`), 'utf8'));
      const document = pdfmake.createPdf({
        info: { title },
        pageSize: { width: page.width, height: page.height },
        pageMargins: [page.left, page.top, page.right, page.bottom],
        defaultStyle: { font: 'serif' },
        content: blocks.map(contentOf),
      });
      return document.getBuffer();
    },
  };
}

function textOf(one, role) {
  const { face, size, align } = lookOf(role, one);
  return { text: one.text, font: face, fontSize: size, alignment: align };
}

function contentOf(block) {
  if (block.kind === 'text') return { ...textOf(block, block.role), margin: [0, 0, 0, 4], lineHeight: 1.3 };
  return block.kind === 'table' ? tableOf(block) : chartOf(block);
}

function tableOf({ shares, aligns, head, rows }) {
  const cell = (texts, role, align, fillColor) => ({
    stack: texts.map((text) => ({ ...textOf(text, role), alignment: align === 'centre' ? 'center' : align })),
    ...(fillColor === null ? {} : { fillColor }),
  });
  const body = rows.map(({ kind, cells }) => cells.map((texts, at) => cell(texts, 'cell', aligns[at], shadeOf[kind])));
  if (head !== null) body.unshift(head.map((texts) => cell(texts, 'head', 'center', null)));
  const sum = shares.reduce((total, share) => total + share, 0);
  const widths = shares.map((share) => `${Math.floor((share * 9700) / sum) / 100}%`);
  return { table: { headerRows: head === null ? 0 : 1, widths, body }, margin: [0, 4, 0, 8] };
}

function chartOf(chart) {
  const { height, bars } = barsOf(chart, page.textWidth);
  const rects = bars.map(({ x, y, width, height: tall }) => ({ type: 'rect', x, y, w: width, h: tall, color: '#777' }));
  const labels = bars.map((bar) => ({
    columns: [
      { text: bar.name, width: bar.x - 6, alignment: 'right', fontSize: 8, font: 'serif' },
      { text: String(bar.value), width: '*', fontSize: 8, font: 'serif' },
    ],
    margin: [0, 0, 0, 2],
  }));
  return { stack: [{ canvas: rects }, { stack: labels, relativePosition: { x: 0, y: -height } }], unbreakable: true };
}
