// A chart under its caption: the shapes of charts/ put on the page, labels in the paper's own faces.
import type { Said } from '../../../../templates/paper/arrange';
import type { Chart } from '../../../../templates/paper/blocks';
import { chartDataOf } from '../../../../templates/paper/charts/chart-data';
import { drawChart } from '../../../../templates/paper/charts/draw-chart';
import type { ChartShape, ChartText } from '../../../../templates/paper/charts/shapes';
import type { Mark, Tag } from '../flow/marks';
import { gap, leadIn, type Slab, together } from '../flow/slab';
import { textSlabs } from '../lines-to-slabs';
import { cellLook, type Look, styleOf } from '../look';
import { mm, type Sheet } from '../sheet';
import { setText } from '../text/set-text';
import { spoken } from './photographs';

export function chartSlabs(sheet: Sheet, block: Chart<Said>): readonly Slab[] {
  const drawing = drawChart(chartDataOf(block), sheet.width / mm);
  const figure: Tag = { type: 'Figure', alternative: spoken(block.caption) };
  const marks = drawing.shapes.flatMap((shape) => chartMarks(sheet, shape, figure, block.clause));
  const picture: Slab = { height: drawing.heightMm * mm, marks, breakAfter: true, textLines: 0 };
  const { tablePt } = sheet.paper.settings;
  const look: Look = {
    ...cellLook(sheet, tablePt + 1.5),
    role: 'heading',
    align: 'centre',
    balanced: true,
    zhPitch: tablePt * 1.7,
  };
  const caption = textSlabs(sheet, block.caption, look, { clause: block.clause, tagType: 'P', keepWithNext: true });
  return [...together([leadIn(sheet.pitch / 2), ...caption, leadIn(4), picture]), gap(sheet.pitch / 2)];
}

function chartMarks(sheet: Sheet, shape: ChartShape, tag: Tag, clause: string): readonly Mark[] {
  if (shape.kind === 'text') return textMarks(sheet, shape, tag, clause);
  if (shape.kind === 'rect') {
    const { xMm, yMm, widthMm, heightMm, shade } = shape;
    return [{ kind: 'fill', x: xMm * mm, y: yMm * mm, width: widthMm * mm, height: heightMm * mm, shade }];
  }
  const { x1Mm, y1Mm, x2Mm, y2Mm, thicknessPt, grey, dashMm } = shape;
  const ends = { x1: x1Mm * mm, y1: y1Mm * mm, x2: x2Mm * mm, y2: y2Mm * mm };
  const dash = dashMm === undefined ? {} : { dash: dashMm * mm };
  return [{ kind: 'rule', ...ends, thickness: thicknessPt, ink: grey ? 'grey' : 'black', ...dash }];
}

function textMarks(sheet: Sheet, shape: ChartText, tag: Tag, clause: string): readonly Mark[] {
  const { sizePt } = shape;
  const look: Look = { ...cellLook(sheet, sizePt), enPt: sizePt, zhPitch: sizePt, enPitch: sizePt, stand: 'head' };
  const style = styleOf(sheet, look, shape.language);
  const [line] = setText([{ text: shape.text }], style, 1e6, sheet.typefaces);
  if (line === undefined) return [];
  const part = { start: 0, middle: 0.5, end: 1 }[shape.anchor];
  return [
    { kind: 'text', line, x: shape.xMm * mm - line.width * part, y: shape.yMm * mm - line.baseline, tag, clause },
  ];
}
