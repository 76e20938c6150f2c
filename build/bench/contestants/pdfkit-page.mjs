// A flat paper drawn with pdfkit's own text calls: what a program does that uses pdfkit as its documentation has it.
import { barsOf, columnWidths, faces, lookOf, page, shadeOf } from './look.mjs';

const padding = 3;

/** @param fonts what to hand `doc.font` for each face: a path, or an opened font */
export function drawPaper(doc, blocks, fonts) {
  const pen = { doc, fonts, y: page.top };
  doc.addPage();
  for (const block of blocks) {
    if (block.kind === 'text') drawText(pen, block);
    else if (block.kind === 'table') drawTable(pen, block);
    else drawChart(pen, block);
  }
}

export function pageOptions() {
  const { width, height, top, bottom, left, right } = page;
  return { size: [width, height], margins: { top, bottom, left, right }, autoFirstPage: false, font: null };
}

export const faceNames = Object.keys(faces);

function room(pen, height) {
  if (pen.y + height <= page.height - page.bottom) return;
  pen.doc.addPage();
  pen.y = page.top;
}

function use({ doc, fonts }, { face, size }) {
  doc.font(fonts[face]).fontSize(size);
}

function drawText(pen, block) {
  const { role, text } = block;
  const look = lookOf(role, block);
  use(pen, look);
  const options = { width: page.textWidth, align: look.align, lineGap: look.size * 0.4 };
  pen.doc.text(text, page.left, pen.y, options);
  pen.y = pen.doc.y + look.size * 0.4;
  room(pen, look.size * 2);
}

function cellHeight(pen, texts, role, width) {
  return texts.reduce((sum, one) => {
    use(pen, lookOf(role, one));
    return sum + pen.doc.heightOfString(one.text, { width: width - padding * 2 });
  }, padding * 2);
}

function drawTable(pen, { shares, aligns, head, rows }) {
  const widths = columnWidths(shares, page.textWidth);
  if (head !== null)
    drawRow(
      pen,
      { kind: 'row', cells: head },
      widths,
      aligns.map(() => 'center'),
      'head',
      () => {},
    );
  const again = () => {
    if (head !== null)
      drawRow(
        pen,
        { kind: 'row', cells: head },
        widths,
        aligns.map(() => 'center'),
        'head',
        () => {},
      );
  };
  for (const row of rows) drawRow(pen, row, widths, aligns, 'cell', again);
  pen.y += 8;
}

function drawRow(pen, { kind, cells }, widths, aligns, role, onTurn) {
  const { doc } = pen;
  const height = Math.max(...cells.map((texts, at) => cellHeight(pen, texts, role, widths[at])));
  if (pen.y + height > page.height - page.bottom) {
    room(pen, height);
    onTurn();
  }
  let x = page.left;
  cells.forEach((texts, at) => {
    doc.rect(x, pen.y, widths[at], height).lineWidth(0.5);
    if (shadeOf[kind] === null) doc.stroke();
    else doc.fillAndStroke(shadeOf[kind], '#000').fillColor('#000');
    let y = pen.y + padding;
    for (const one of texts) {
      use(pen, lookOf(role, one));
      const options = { width: widths[at] - padding * 2, align: aligns[at] === 'centre' ? 'center' : aligns[at] };
      doc.text(one.text, x + padding, y, options);
      y = doc.y;
    }
    x += widths[at];
  });
  pen.y += height;
}

function drawChart(pen, chart) {
  const { height, bars } = barsOf(chart, page.textWidth);
  room(pen, height + 8);
  use(pen, lookOf('cell', { language: 'zh' }));
  for (const bar of bars) {
    pen.doc.text(bar.name, page.left, pen.y + bar.y, { width: bar.x - 6, align: 'right', lineBreak: false });
    pen.doc
      .rect(page.left + bar.x, pen.y + bar.y, bar.width, bar.height)
      .fill('#777')
      .fillColor('#000');
    pen.doc.text(String(bar.value), page.left + bar.x + bar.width + 4, pen.y + bar.y, { lineBreak: false });
  }
  pen.y += height + 8;
}
