// The plain shapes a chart is made of, the same for PDF, DOCX and the screen. Millimetres from the chart's top left corner.

/** The figure that a bar or mark stands for: places in the chart's categories and series. */
export type ChartFigure = { readonly category: number; readonly series: number };

export type ChartRect = {
  readonly kind: 'rect';
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Grey of its ground, 0 black to 1 white. */
  readonly shade: number;
  /** Left out where it shows no figure, as in the legend. */
  readonly of?: ChartFigure;
};

export type ChartLine = {
  readonly kind: 'line';
  readonly x1Mm: number;
  readonly y1Mm: number;
  readonly x2Mm: number;
  readonly y2Mm: number;
  readonly thicknessPt: number;
  readonly grey: boolean;
  readonly dashMm?: number;
};

/** One line of text; `yMm` is its baseline, `xMm` the place its anchor names. */
export type ChartText = {
  readonly kind: 'text';
  readonly text: string;
  readonly language: 'zh' | 'en';
  readonly xMm: number;
  readonly yMm: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly sizePt: number;
};

export type ChartShape = ChartRect | ChartLine | ChartText;

export type Drawing = { readonly widthMm: number; readonly heightMm: number; readonly shapes: readonly ChartShape[] };
