// Names of the organs that seal a paper, the places of their seals one to one over them, and the date.
import type { Said } from '../../../../templates/paper/arrange';
import type { Signature } from '../../../../templates/paper/blocks';
import type { Mark, Tag } from '../flow/marks';
import type { Slab } from '../flow/slab';
import { flushLook, type Look, setSpeech } from '../look';
import { mm, type Sheet } from '../sheet';
import type { Line } from '../text/line';
import { oneLineWidth } from './cell-text';
import { sealLabelHeight, sealPlace } from './seal-place';
import { widthOf } from './sign-lines';

/** Seals must not touch (7.3.5.1). */
const betweenSealsMm = 4;
/** The date stands four characters in from the right edge (7.3.5.1). */
const dateIndent = 4;

type Organ = Signature<Said>['organs'][number];
/** A name in Chinese and its translation, each in the lines it takes. */
type Column = {
  readonly organ: Organ;
  readonly name: readonly Line[];
  readonly translation: readonly Line[];
  readonly centre: number;
};

/** One slab a row of organs, in rows no wider than the type area; the date under the last organ, its seal over both. */
export function organSlabs(sheet: Sheet, block: Signature<Said>): readonly Slab[] {
  const date = setAll(sheet, block.date ?? [], sheet.width);
  if (block.organs.length === 0) return date.length === 0 ? [] : [dateSlab(sheet, block.clause, date)];
  const rows = rowsOf(sheet, block.organs);
  return rows.map((organs, index) => {
    const isLast = index === rows.length - 1;
    const own = isLast ? date : [];
    return organRow(sheet, block.clause, columnsOf(sheet, organs, own, block.organs.length), own);
  });
}

function signatureLook(sheet: Sheet): Look {
  const { englishPt } = sheet.paper.settings;
  const pitches = { zhPitch: sheet.pitch * 0.95, enPitch: englishPt * 1.35 };
  return { ...flushLook(sheet), ...pitches, align: 'left', stand: 'middle' };
}

function setAll(sheet: Sheet, said: Said, width: number): readonly Line[] {
  return said.flatMap((speech) => setSpeech(sheet, speech, signatureLook(sheet), width));
}

function dateSlab(sheet: Sheet, clause: string, date: readonly Line[]): Slab {
  return slabOf(heightOf(date), centredMarks(date, dateCentre(sheet, date), 0, clause));
}

function dateCentre(sheet: Sheet, date: readonly Line[]): number {
  return sheet.width - dateIndent * sheet.cell - widthOf(date) / 2;
}

/** Room that an organ takes in its row: its name on one line (a translation may take two), or its seal and the space beside. */
function needOf(sheet: Sheet, organ: Organ): number {
  const name = oneLineWidth(sheet, organ.name.slice(0, 1), signatureLook(sheet)) + sheet.cell;
  return Math.max(Math.min(name, sheet.width * 0.6), (organ.sealDiameterMm + betweenSealsMm) * mm);
}

function rowsOf(sheet: Sheet, organs: readonly Organ[]): readonly (readonly Organ[])[] {
  const rows: Organ[][] = [];
  let room = 0;
  for (const organ of organs) {
    const need = needOf(sheet, organ);
    if (need > room + 0.01) {
      rows.push([]);
      room = sheet.width;
    }
    rows[rows.length - 1]?.push(organ);
    room -= need;
  }
  return rows;
}

/** A single organ stands over the date, moved left where its name is long; several share the width. */
function columnsOf(sheet: Sheet, organs: readonly Organ[], date: readonly Line[], count: number): readonly Column[] {
  const needs = organs.map((organ) => needOf(sheet, organ));
  const only = organs[0];
  if (count === 1 && only !== undefined) {
    const centre = Math.min(dateCentre(sheet, date), sheet.width - (needs[0] ?? 0) / 2);
    return [columnOf(sheet, only, (sheet.width - centre) * 2, centre)];
  }
  const spare = (sheet.width - needs.reduce((sum, need) => sum + need, 0)) / organs.length;
  let x = 0;
  return organs.map((organ, index) => {
    const width = (needs[index] ?? 0) + spare;
    const column = columnOf(sheet, organ, width - sheet.cell / 2, x + width / 2);
    x += width;
    return column;
  });
}

function columnOf(sheet: Sheet, organ: Organ, width: number, centre: number): Column {
  const [name, ...translation] = organ.name;
  return {
    organ,
    name: setAll(sheet, name === undefined ? [] : [name], width),
    translation: setAll(sheet, translation, width),
    centre,
  };
}

function organRow(sheet: Sheet, clause: string, columns: readonly Column[], date: readonly Line[]): Slab {
  // Names end on one line and their translations begin on the next, whatever their lengths.
  const chinese = Math.max(0, ...columns.map(({ name }) => heightOf(name)));
  const nameHeight = chinese + Math.max(0, ...columns.map(({ translation }) => heightOf(translation)));
  const textHeight = nameHeight + heightOf(date);
  const radius = Math.max(...columns.map(({ organ }) => organ.sealDiameterMm * mm)) / 2;
  // Seals stand in one row, over the names and, where there is one, the date: in the middle between the two (7.3.5.1).
  const middle = date.length === 0 ? nameHeight / 2 : (chinese / 2 + nameHeight + (date[0]?.pitch ?? 0) / 2) / 2;
  const top = Math.max(0, radius - middle);
  const height = top + Math.max(textHeight, middle + radius);
  const seals = columns.flatMap(({ organ, centre }) =>
    sealPlace(sheet, centre, top + middle, (organ.sealDiameterMm * mm) / 2),
  );
  const names = columns.flatMap(({ name, translation, centre }) => [
    ...centredMarks(name, centre, top + chinese - heightOf(name), clause),
    ...centredMarks(translation, centre, top + chinese, clause),
  ]);
  const last = columns[columns.length - 1]?.centre ?? 0;
  const dates = centredMarks(date, last, top + nameHeight, clause);
  return slabOf(height + sealLabelHeight, [...seals, ...names, ...dates]);
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.pitch, 0);
}

function centredMarks(lines: readonly Line[], centre: number, top: number, clause: string): readonly Mark[] {
  const tag: Tag = { type: 'P' };
  let y = top;
  return lines.map((line) => {
    const mark: Mark = { kind: 'text', line, x: centre - line.width / 2 - line.x, y, tag, clause };
    y += line.pitch;
    return mark;
  });
}

function slabOf(height: number, marks: readonly Mark[]): Slab {
  return { height, marks, breakAfter: true, textLines: 0 };
}
