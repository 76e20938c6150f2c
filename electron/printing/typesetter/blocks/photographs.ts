// Photographs two by two, each with what it shows, where and when it was taken.
import type { Said } from '../../../../templates/paper/arrange';
import type { Photographs } from '../../../../templates/paper/blocks';
import type { Mark, Tag } from '../flow/marks';
import { gap, leadIn, type Slab } from '../flow/slab';
import { cellLook, type Look } from '../look';
import { mm, type Sheet } from '../sheet';
import { cellLines } from './cell-text';

const gutter = 6 * mm;

export function photographSlabs(sheet: Sheet, block: Photographs<Said>): readonly Slab[] {
  const slabs: Slab[] = [leadIn(sheet.pitch / 3)];
  for (let start = 0; start < block.items.length; start += 2) {
    slabs.push(photographRow(sheet, block, block.items.slice(start, start + 2)), gap(sheet.pitch / 3));
  }
  return slabs;
}

type Item = Photographs<Said>['items'][number];

function photographRow(sheet: Sheet, block: Photographs<Said>, items: readonly Item[]): Slab {
  const width = (sheet.width - gutter) / 2;
  const height = width * 0.75;
  const look: Look = { ...cellLook(sheet), align: 'centre' };
  const marks: Mark[] = [];
  let bottom = height;
  items.forEach((item, index) => {
    const x = index * (width + gutter);
    // One element a photograph: what goes on over the page is read with its own, not after its neighbour's.
    const whole: Tag = { type: 'Div' };
    const figure: Tag = { type: 'Figure', parent: whole, alternative: spoken(item.caption) };
    marks.push({ kind: 'picture', file: item.file, x, y: 0, width, height, tag: figure });
    let y = height + 4;
    for (const said of [item.caption, item.place, item.takenAt]) {
      const tag: Tag = { type: 'P', parent: whole };
      for (const { line } of cellLines(sheet, said, look, width, { clause: block.clause, tag })) {
        marks.push({ kind: 'text', line, x, y, tag, clause: block.clause });
        y += line.pitch;
      }
    }
    bottom = Math.max(bottom, y);
  });
  return { height: bottom, marks, breakAfter: true, textLines: 0 };
}

/** A text as it would be read out. */
export function spoken(said: Said): string {
  return said.map((speech) => speech.runs.map((run) => run.text).join('')).join(' ');
}
