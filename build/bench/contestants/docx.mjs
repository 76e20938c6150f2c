// docx in plain use: the paper as its objects.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnWidths, lookOf, page, shadeOf } from './look.mjs';
import { peer } from './peer.mjs';

const twips = (pt) => Math.round(pt * 20);
const alignments = { left: 'left', right: 'right', center: 'center', centre: 'center', justify: 'both' };
const families = { serif: 'Noto Serif SC', bold: 'Noto Serif SC', sans: 'Noto Sans SC', latin: 'Tinos' };

export async function open({ folder }) {
  const docx = await peer('docx');
  const pictures = [0, 1].map((at) => readPicture(join(folder, 'charts', `${at}.png`)));
  return {
    make: async (number) => {
      const { title, blocks } = JSON.parse(readFileSync(join(folder, 'flat', `${number}.json`), 'utf8'));
      let charts = 0;
      const children = blocks.flatMap((block) => {
        if (block.kind === 'text') return [paragraph(docx, block, block.role)];
        return block.kind === 'table' ? [table(docx, block)] : chart(docx, block, pictures[charts++]);
      });
      const sizes = { width: twips(page.width), height: twips(page.height) };
      const document = new docx.Document({ title, sections: [{ properties: { page: { size: sizes } }, children }] });
      return docx.Packer.toBuffer(document);
    },
  };
}

function readPicture(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function paragraph(docx, one, role, align) {
  const look = lookOf(role, one);
  const font = { ascii: families.latin, hAnsi: families.latin, eastAsia: families[look.face] };
  const run = new docx.TextRun({ text: one.text, size: Math.round(look.size * 2), bold: look.face === 'bold', font });
  return new docx.Paragraph({ alignment: alignments[align ?? look.align], children: [run] });
}

function table(docx, { shares, aligns, head, rows }) {
  const widths = columnWidths(shares, twips(page.textWidth)).map(Math.round);
  const rowOf = ({ kind, cells }, role, tableHeader) =>
    new docx.TableRow({
      tableHeader,
      children: cells.map((texts, at) => {
        const align = role === 'head' ? 'center' : aligns[at];
        const inside = texts.map((text) => paragraph(docx, text, role, align));
        return new docx.TableCell({
          width: { size: widths[at], type: 'dxa' },
          ...(shadeOf[kind] === null ? {} : { shading: { fill: shadeOf[kind].slice(1) } }),
          children: inside.length > 0 ? inside : [new docx.Paragraph('')],
        });
      }),
    });
  const heads = head === null ? [] : [rowOf({ kind: 'row', cells: head }, 'head', true)];
  return new docx.Table({ columnWidths: widths, rows: [...heads, ...rows.map((row) => rowOf(row, 'cell', false))] });
}

/** The picture, and its words: they are read nowhere else. */
function chart(docx, { categories, series }, data) {
  const words = `${categories.join('; ')}: ${(series[0]?.values ?? []).join('; ')}`;
  const picture = new docx.ImageRun({
    type: 'png',
    data,
    transformation: { width: 440, height: 220 },
    altText: { name: 'chart', title: 'chart', description: words },
  });
  return [new docx.Paragraph({ children: [picture] })];
}
