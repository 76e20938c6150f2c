// Pages as pictures, against pictures that a person has looked at. To accept a changed page on purpose:
// PILIN_GOLDEN=update npx vitest run tests/printing/golden-pages.test.ts, then look at each picture before committing it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Typefaces } from '../../electron/printing/fonts/typefaces';
import { printPdf } from '../../electron/printing/pdf/print-pdf';
import { picturesOf } from './read-pdf';
import { notice } from './sample-notice';
import { letter, report } from './sample-report';
import { shippedTypefaces } from './shipped-typefaces';

const folder = join(import.meta.dirname, '..', 'golden');
/** Part of a page's dots that may differ: renderers smooth edges differently from one version to the next. */
const tolerance = 0.004;

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await shippedTypefaces();
  mkdirSync(folder, { recursive: true });
});

const papers = {
  'notice-zh': notice({ language: 'zh', draft: true }),
  'notice-stacked': notice(),
  'notice-facing': notice({ layout: 'facing' }),
  'notice-annex': notice({ layout: 'annex' }),
  'notice-en': notice({ language: 'en' }),
  report: report(),
  letter: letter(),
};

describe('pages look as they did', () => {
  it.each(Object.entries(papers))('%s', (name, paper) => {
    const { bytes } = printPdf(paper, { typefaces, pictures: new Map() });
    picturesOf(bytes, 48).forEach((picture, index) => {
      const path = join(folder, `${name}-${index + 1}.png`);
      if (process.env.PILIN_GOLDEN === 'update') writeFileSync(path, picture);
      expect(existsSync(path), `no picture of page ${index + 1} of ${name}`).toBe(true);
      expect(difference(picture, readFileSync(path)), `page ${index + 1} of ${name}`).toBeLessThan(tolerance);
    });
  });
});

/** Part of the dots that differ; 1 when the sizes do. */
function difference(left: Buffer, right: Buffer): number {
  const [one, other] = [PNG.sync.read(left), PNG.sync.read(right)];
  if (one.width !== other.width || one.height !== other.height) return 1;
  const count = pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.25 });
  return count / (one.width * one.height);
}
