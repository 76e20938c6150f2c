// Who signs: lines to sign by hand, then organ names with the places of their seals, and the date.
import type { Said } from '../../../../templates/paper/arrange';
import type { Signature } from '../../../../templates/paper/blocks';
import { sealPlaceMark } from '../../added-words';
import type { Mark, Tag } from '../flow/marks';
import { leadIn, type Slab, together } from '../flow/slab';
import { flushLook, type Look, setSpeech, styleOf } from '../look';
import { mm, type Sheet } from '../sheet';
import type { Line } from '../text/line';
import { setText } from '../text/set-text';
import { signLineSlabs, widthOf } from './sign-lines';

/** Seals must not touch (7.3.5.1). */
const betweenSealsMm = 4;

/** GB/T 9704-2012, 7.3.5: kept whole, with two lines of text before it; the space above it gives way first. */
export function signatureSlabs(sheet: Sheet, block: Signature<Said>): readonly Slab[] {
  const lines = signLineSlabs(sheet, block.clause, block.lines);
  const organs = block.organs.length === 0 ? dateOnly(sheet, block) : organRows(sheet, block);
  const lead = leadIn(sheet.pitch, sheet.pitch * 0.9);
  const between = lines.length > 0 && organs.length > 0 ? [leadIn(sheet.pitch / 2, sheet.pitch / 2)] : [];
  const kept = together([lead, ...lines, ...between, ...organs]);
  return kept.map((slab, index) => (index === 0 ? { ...slab, needsCompany: true } : slab));
}

type Organ = Signature<Said>['organs'][number];

/** Right-aligned text of names and dates: Chinese on the grid, English under it. */
function signatureLook(sheet: Sheet): Look {
  const { englishPt } = sheet.paper.settings;
  return { ...flushLook(sheet), align: 'left', zhPitch: sheet.pitch * 0.95, enPitch: englishPt * 1.4 };
}

function dateOnly(sheet: Sheet, block: Signature<Said>): readonly Slab[] {
  const lines = setAll(sheet, block.date ?? [], sheet.width);
  const x = dateLeft(sheet, widthOf(lines));
  const height = heightOf(lines);
  return lines.length === 0
    ? []
    : [slabOf(height, textMarks(lines, x + widthOf(lines) / 2, 0, block.clause, { type: 'P' }))];
}

/** The date stands four characters in from the right edge (7.3.5.1). */
function dateLeft(sheet: Sheet, width: number): number {
  return sheet.width - 4 * sheet.cell - width;
}

/** Seals one to one over the names, in rows no wider than the type area, the last also over the date. */
function organRows(sheet: Sheet, block: Signature<Said>): readonly Slab[] {
  const widest = Math.max(...block.organs.map((organ) => organ.sealDiameterMm)) + betweenSealsMm;
  const perRow = Math.max(1, Math.floor(sheet.width / (widest * mm)));
  const rows: Slab[] = [];
  for (let start = 0; start < block.organs.length; start += perRow) {
    const organs = block.organs.slice(start, start + perRow);
    const isLast = start + perRow >= block.organs.length;
    rows.push(organRow(sheet, block, organs, isLast));
  }
  return rows;
}

function organRow(sheet: Sheet, block: Signature<Said>, organs: readonly Organ[], isLast: boolean): Slab {
  const date = isLast ? setAll(sheet, block.date ?? [], sheet.width) : [];
  const centres = organCentres(sheet, organs, widthOf(date));
  const room = roomFor(sheet, centres);
  const names = organs.map((organ) => setAll(sheet, organ.name, room));
  const nameHeight = Math.max(0, ...names.map(heightOf));
  const radius = Math.max(...organs.map((organ) => organ.sealDiameterMm * mm)) / 2;
  const height = Math.max(radius * 2 + 4, nameHeight + heightOf(date));
  const top = (height - nameHeight - heightOf(date)) / 2;
  const tag: Tag = { type: 'P' };
  const marks: Mark[] = organs.flatMap((organ, index) =>
    sealPlace(sheet, centres[index] ?? 0, height / 2, (organ.sealDiameterMm * mm) / 2, index),
  );
  names.forEach((lines, index) => {
    marks.push(...textMarks(lines, centres[index] ?? 0, top + nameHeight - heightOf(lines), block.clause, tag));
  });
  const dateCentre = dateLeft(sheet, widthOf(date)) + widthOf(date) / 2;
  marks.push(...textMarks(date, dateCentre, top + nameHeight, block.clause, { type: 'P' }));
  return slabOf(height, marks);
}

/** The last organ stands over the date; others go left of it at even distances. */
function organCentres(sheet: Sheet, organs: readonly Organ[], dateWidth: number): readonly number[] {
  const radius = Math.max(...organs.map((organ) => organ.sealDiameterMm * mm)) / 2;
  if (organs.length === 1) return [Math.min(dateLeft(sheet, dateWidth) + dateWidth / 2, sheet.width - radius)];
  const step = sheet.width / organs.length;
  return organs.map((_, index) => step * (index + 0.5));
}

/** A name may be as wide as twice the way to the nearer edge, or to the neighbour's middle. */
function roomFor(sheet: Sheet, centres: readonly number[]): number {
  const only = centres[0] ?? 0;
  if (centres.length === 1) return Math.min(only, sheet.width - only) * 2;
  return sheet.width / centres.length - 6;
}

/** Grey guide for the seal: a dashed circle and the words （印章） at its foot; no seal is ever printed. */
function sealPlace(sheet: Sheet, x: number, y: number, radius: number, index: number): readonly Mark[] {
  if (radius <= 0) return [];
  const language = sheet.paper.language === 'en' ? 'en' : 'zh';
  const style = { ...styleOf(sheet, signatureLook(sheet), language), size: 9, cell: 9, pitch: 11 };
  const [line] = setText([{ text: sealPlaceMark[language] }], style, radius * 2, sheet.typefaces);
  const circle: Mark = { kind: 'circle', x, y, radius, dash: 3 };
  if (line === undefined || index < 0) return [circle];
  return [circle, { kind: 'text', line, x: x - line.width / 2, y: y + radius - 18, ink: 'grey' }];
}

function setAll(sheet: Sheet, said: Said, width: number): readonly Line[] {
  return said.flatMap((speech) => setSpeech(sheet, speech, signatureLook(sheet), width));
}

function heightOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + line.pitch, 0);
}

function textMarks(lines: readonly Line[], centre: number, top: number, clause: string, tag: Tag): readonly Mark[] {
  let y = top;
  return lines.map((line) => {
    const mark: Mark = { kind: 'text', line, x: centre - line.width / 2 - line.x, y, tag, clause };
    y += line.pitch;
    return mark;
  });
}

function slabOf(height: number, marks: readonly Mark[]): Slab {
  return { height, marks, breakAfter: true, isText: false };
}
