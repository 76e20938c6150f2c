// Labels of a chart: their estimated width and their breaking into lines. Estimated, so that no font is asked and every
// format breaks them alike.
import type { ChartText } from './shapes';

/** A label in one or two languages. */
export type Label = readonly { readonly language: 'zh' | 'en'; readonly text: string }[];

export type LabelLine = { readonly language: 'zh' | 'en'; readonly text: string };

export const labelPt = 9;
export const lineMm = 4;

/** Width of a text in mm: a Chinese character an em, others a little more than half of one. */
export function estimateMm(text: string, sizePt: number): number {
  let ems = 0;
  for (const character of text) ems += (character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.52;
  return (ems * sizePt * 25.4) / 72;
}

/** English is set a little smaller than Chinese. */
export function sizeOf(language: 'zh' | 'en'): number {
  return language === 'zh' ? labelPt : labelPt - 1.5;
}

/** The label in lines no wider than `widthMm`, Chinese first; a single long word keeps its line. */
export function wrapLabel(label: Label, widthMm: number): readonly LabelLine[] {
  return label.flatMap(({ language, text }) =>
    wrapText(text, widthMm, sizeOf(language)).map((line) => ({ language, text: line })),
  );
}

function wrapText(text: string, widthMm: number, sizePt: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/[\u2e80-\uffff][，。、；：）》”]*|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? []) {
    if (line !== '' && estimateMm((line + part).trimEnd(), sizePt) > widthMm) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Lines one under the other, the first baseline at `yMm`. */
export function lineShapes(
  lines: readonly LabelLine[],
  xMm: number,
  yMm: number,
  anchor: ChartText['anchor'],
): readonly ChartText[] {
  return lines.map(({ language, text }, row) => ({
    kind: 'text',
    text,
    language,
    xMm,
    yMm: yMm + row * lineMm,
    anchor,
    sizePt: sizeOf(language),
  }));
}

/** Both languages of a label on one line. */
export function joinedShape(label: Label, xMm: number, yMm: number, anchor: ChartText['anchor']): readonly ChartText[] {
  const text = label.map((each) => each.text).join(' ');
  const language = label[0]?.language ?? 'zh';
  return text === '' ? [] : [{ kind: 'text', text, language, xMm, yMm, anchor, sizePt: labelPt }];
}

/** A figure beside its bar or point, or on an axis. */
export function figureShape(
  text: string,
  xMm: number,
  yMm: number,
  anchor: ChartText['anchor'],
  sizePt: number,
): ChartText {
  return { kind: 'text', text, language: 'en', xMm, yMm, anchor, sizePt };
}
