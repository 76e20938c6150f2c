// Charts as pictures: vectors, with a raster for readers without SVG; the figures stand in the description.
import type { Said } from '../../../../templates/paper/arrange';
import type { Chart } from '../../../../templates/paper/blocks';
import { styleId } from '../roles';
import { paragraphXml } from '../xml/paragraph';
import { pictureXml } from '../xml/picture';
import type { Context } from './context';
import { captionXml } from './tables';
import { plainText } from './texts';

export function chartXml(block: Chart<Said>, context: Context): string {
  const chart = context.charts.get(block);
  if (chart === undefined) throw new Error(`chart ${block.clause} was not drawn`);
  const picture = pictureXml({
    drawing: context.media.nextDrawing(),
    relation: context.media.add(chart.png, 'png'),
    svgRelation: context.media.add(Buffer.from(chart.svg, 'utf8'), 'svg'),
    widthMm: chart.widthMm,
    heightMm: chart.heightMm,
    description: describeChart(block),
  });
  return captionXml(block.caption) + paragraphXml({ style: styleId('picture', 'zh'), after: 120 }, picture);
}

/** All that the chart says, in words: unit, then each series with its values. */
export function describeChart(block: Chart<Said>): string {
  const categories = block.categories.map(plainText);
  const series = block.series.map((one) => {
    const values = one.values.map((value, index) => `${categories[index] ?? ''} ${value}`);
    return `${plainText(one.name)}: ${values.join('; ')}`;
  });
  return `${plainText(block.unit)} | ${series.join(' | ')}`;
}
