// The plain shapes of a chart as SVG, in the ink of the desk: what is white on paper is the ground here.
import type { ChartShape } from '../../templates/paper/charts/shapes';

const mmOfPt = 25.4 / 72;

export function ShapeLines({ shapes }: { readonly shapes: readonly ChartShape[] }) {
  return (
    <g aria-hidden>
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no names and are drawn anew as a whole
        <Shape key={index} shape={shape} />
      ))}
    </g>
  );
}

function Shape({ shape }: { readonly shape: ChartShape }) {
  switch (shape.kind) {
    case 'rect': {
      const { xMm: x, yMm: y, widthMm: width, heightMm: height, shade } = shape;
      return <rect className="chart-fill" {...{ x, y, width, height }} fillOpacity={1 - shade} />;
    }
    case 'line': {
      const { x1Mm: x1, y1Mm: y1, x2Mm: x2, y2Mm: y2, thicknessPt, grey, dashMm } = shape;
      const className = grey ? 'chart-line chart-line-grey' : 'chart-line';
      return <line {...{ className, x1, y1, x2, y2 }} strokeWidth={thicknessPt * mmOfPt} strokeDasharray={dashMm} />;
    }
    case 'text': {
      const { xMm: x, yMm: y, anchor, sizePt, text } = shape;
      return (
        <text className="chart-text" {...{ x, y }} textAnchor={anchor} fontSize={sizePt * mmOfPt}>
          {text}
        </text>
      );
    }
  }
}
