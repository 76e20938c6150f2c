// The picture of a chart for a DOCX: as SVG, and as PNG for readers without SVG.
import type { Said } from '../../../../templates/paper/arrange';
import type { Chart } from '../../../../templates/paper/blocks';
import { chartDataOf } from '../../../../templates/paper/charts/chart-data';
import { drawChart } from '../../../../templates/paper/charts/draw-chart';
import { drawingPng } from './drawing-png';
import { drawingSvg } from './drawing-svg';

export type ChartPicture = {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
};

/** @param widthMm of the type area */
export async function drawChartPicture(chart: Chart<Said>, widthMm: number): Promise<ChartPicture> {
  const drawing = drawChart(chartDataOf(chart), widthMm);
  return {
    svg: drawingSvg(drawing),
    png: await drawingPng(drawing),
    widthMm: drawing.widthMm,
    heightMm: drawing.heightMm,
  };
}
