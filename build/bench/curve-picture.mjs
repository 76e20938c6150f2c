// A small line chart as SVG: readable in light and dark, without anything from outside.

const [width, height] = [640, 360];
const area = { left: 64, right: 150, top: 28, bottom: 48 };
const inks = ['#0b63ce', '#c2410c', '#15803d', '#7c3aed', '#525252'];

/**
 * @param {{title: string, xLabel: string, yLabel: string,
 *   series: {name: string, points: [number, number][]}[]}} chart both axes begin at 0
 */
export function curvePicture({ title, xLabel, yLabel, series }) {
  const all = series.flatMap(({ points }) => points);
  const [xTop, yTop] = [0, 1].map((at) => niceTop(Math.max(...all.map((point) => point[at]))));
  const plot = { width: width - area.left - area.right, height: height - area.top - area.bottom };
  const x = (value) => round(area.left + (plot.width * value) / xTop);
  const y = (value) => round(area.top + plot.height * (1 - value / yTop));
  const lines = series.map(({ name, points }, index) => {
    const ink = inks[index % inks.length];
    const path = points.map(([a, b], at) => `${at === 0 ? 'M' : 'L'}${x(a)} ${y(b)}`).join(' ');
    const dots = points.map(([a, b]) => `<circle cx="${x(a)}" cy="${y(b)}" r="3" fill="${ink}"/>`).join('');
    const [lastX, lastY] = points.at(-1) ?? [0, 0];
    const label = text(x(lastX) + 8, y(lastY) + 4, name, 'start', ink);
    return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="2"/>${dots}${label}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(area.left, 18, title, 'start', '#111'),
    ...ticks(xTop).map((value) => text(x(value), height - area.bottom + 18, String(value), 'middle', '#444')),
    ...ticks(yTop).map(
      (value) => grid(y(value), plot.width) + text(area.left - 8, y(value) + 4, String(value), 'end', '#444'),
    ),
    text(area.left + plot.width / 2, height - 10, xLabel, 'middle', '#444'),
    text(area.left + 6, area.top + 12, yLabel, 'start', '#444'),
    ...lines,
    '</svg>\n',
  ].join('\n');
}

function grid(y, length) {
  return `<path d="M${area.left} ${y}h${length}" stroke="#ddd"/>`;
}

function text(x, y, words, anchor, ink) {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${ink}">${words.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`;
}

const round = (value) => Math.round(value * 10) / 10;

function ticks(top) {
  return Array.from({ length: 6 }, (_, index) => round((top * index) / 5));
}

/** The next of 1, 2, 2.5, 5, 10 … times a power of ten. */
function niceTop(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1e-9)));
  return [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((top) => top >= value) ?? value;
}
