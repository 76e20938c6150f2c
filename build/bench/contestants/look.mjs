// One plain look for all peers that build a page from texts: sizes, faces and the page, as Pilin sets the same papers.
import { inOut } from '../../folders.mjs';

const mm = 72 / 25.4;

export const faces = {
  serif: inOut('fonts', 'NotoSerifSC-Regular.ttf'),
  bold: inOut('fonts', 'NotoSerifSC-Bold.ttf'),
  sans: inOut('fonts', 'NotoSansSC-Medium.ttf'),
  latin: inOut('fonts', 'Tinos-Regular.ttf'),
};

/** Points; A4. */
export const page = { width: 210 * mm, height: 297 * mm, left: 28 * mm, right: 26 * mm, top: 32 * mm, bottom: 30 * mm };
page.textWidth = page.width - page.left - page.right;

const roles = {
  organ: { face: 'bold', size: 18, align: 'center' },
  title: { face: 'bold', size: 18, align: 'center' },
  number: { face: 'serif', size: 11, align: 'right' },
  addressee: { face: 'serif', size: 11, align: 'left' },
  body: { face: 'serif', size: 11, align: 'justify' },
  heading: { face: 'sans', size: 11, align: 'left' },
  caption: { face: 'sans', size: 9.5, align: 'center' },
  note: { face: 'serif', size: 9.5, align: 'left' },
  sign: { face: 'serif', size: 10, align: 'left' },
  signature: { face: 'serif', size: 11, align: 'right' },
  head: { face: 'sans', size: 8, align: 'center' },
  cell: { face: 'serif', size: 8, align: 'left' },
};

/**
 * English is set in the Latin face, a little smaller; where it holds Chinese (a document number) the Chinese face sets
 * it, since none of the peers' faces steps in for another.
 * @returns {{face: string, size: number, align: string}}
 */
export function lookOf(role, { language, text }) {
  const look = roles[role];
  if (language !== 'en') return look;
  return { ...look, size: look.size - 1, face: /[\u2e80-\uffff]/.test(text) ? look.face : 'latin' };
}

export const shadeOf = { row: null, subtotal: '#f2f2f2', total: '#e0e0e0' };

/** Bars of a chart in points, for a given width: label, value, and where the bar stands. */
export function barsOf({ categories, series }, width) {
  const values = series[0]?.values ?? [];
  const most = Math.max(1, ...values);
  const [label, pitch] = [width * 0.4, 14];
  return {
    label,
    height: values.length * pitch,
    bars: values.map((value, at) => ({
      name: categories[at] ?? '',
      value,
      x: label,
      y: at * pitch,
      width: ((width - label - 30) * value) / most,
      height: pitch - 4,
    })),
  };
}

export function columnWidths(shares, width) {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (width * share) / sum);
}
