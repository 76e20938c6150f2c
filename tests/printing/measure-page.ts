// Measures a page of a PDF as a person with a ruler would: its lines from the content itself (through qpdf), its ink
// from a picture of the page (through Poppler). All lengths in millimetres from the page's upper left corner.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';

const mmOfPt = 25.4 / 72;
const dotsPerInch = 150;

export type Rule = {
  readonly page: number;
  readonly red: boolean;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly thickness: number;
};

/** Lines across the page, as the content streams draw them. */
export function rulesOf(bytes: Uint8Array): readonly Rule[] {
  const text = within(bytes, (path, folder) => {
    const plain = join(folder, 'plain.pdf');
    execFileSync('qpdf', ['--qdf', '--object-streams=disable', '--normalize-content=y', path, plain]);
    return readFileSync(plain, 'latin1');
  });
  const pages = text.split('%% Contents for page ').slice(1);
  const line = /(G|RG) ([\d.]+) w \[[^\]]*\] \d+ d (-?[\d.]+) ([\d.]+) m (-?[\d.]+) ([\d.]+) l/g;
  return pages.flatMap((content, index) =>
    [...content.matchAll(line)].flatMap((match): Rule[] => {
      const [, kind, thickness, x1, y1, x2, y2] = match;
      if (y1 !== y2) return [];
      return [
        {
          page: index + 1,
          red: kind === 'RG',
          left: Number(x1) * mmOfPt,
          right: Number(x2) * mmOfPt,
          y: Number(y1) * mmOfPt,
          thickness: Number(thickness) * mmOfPt,
        },
      ];
    }),
  );
}

export type Ink = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** Where red marks stand between two heights of a page; nothing where there are none. */
export function redInk(page: PNG, from: number, until: number): Ink | undefined {
  return inkWhere(page, from, until, (red, green, blue) => red > 180 && green < 170 && blue < 170);
}

/** Where anything stands. */
export function anyInk(page: PNG, from: number, until: number): Ink | undefined {
  return inkWhere(page, from, until, (red, green, blue) => Math.min(red, green, blue) < 190);
}

function inkWhere(
  page: PNG,
  from: number,
  until: number,
  isInk: (red: number, green: number, blue: number) => boolean,
): Ink | undefined {
  const perMm = dotsPerInch / 25.4;
  let [top, bottom, left, right] = [Number.POSITIVE_INFINITY, -1, Number.POSITIVE_INFINITY, -1];
  for (let y = Math.floor(from * perMm); y < Math.min(page.height, until * perMm); y++) {
    for (let x = 0; x < page.width; x++) {
      const at = (y * page.width + x) * 4;
      if (!isInk(page.data[at] ?? 255, page.data[at + 1] ?? 255, page.data[at + 2] ?? 255)) continue;
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
    }
  }
  if (bottom < 0) return undefined;
  return { top: top / perMm, bottom: bottom / perMm, left: left / perMm, right: right / perMm };
}

/** A picture of one page; pages count from 1. */
export function pageOf(bytes: Uint8Array, page: number): PNG {
  return within(bytes, (path, folder) => {
    const only = ['-f', String(page), '-l', String(page), '-singlefile'];
    execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-png', ...only, path, join(folder, 'page')]);
    return PNG.sync.read(readFileSync(join(folder, 'page.png')));
  });
}

function within<T>(bytes: Uint8Array, look: (path: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'pilin-measure-'));
  try {
    const path = join(folder, 'paper.pdf');
    writeFileSync(path, bytes);
    return look(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
