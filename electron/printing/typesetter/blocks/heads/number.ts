// The document number: centred over the red rule in official documents, flush right in letters and forms.
import type { Said } from '../../../../../templates/paper/arrange';
import type { DocumentNumber } from '../../../../../templates/paper/blocks';
import type { Mark, Tag } from '../../flow/marks';
import { leadIn, type Slab, together } from '../../flow/slab';
import { textSlabs } from '../../lines-to-slabs';
import { flushLook, type Look, setSpeech } from '../../look';
import { mm, type Sheet } from '../../sheet';
import { tailOf } from './mark';
import { signedNumber } from './signers';

/** From the number, or the line under it, to the red rule (7.2.7). */
const ruleDropMm = 4;

/** GB/T 9704-2012, 7.2.5 and 7.2.7 (red rule as wide as the type area, 4 mm under the number); letters 10.1. */
export function numberSlabs(sheet: Sheet, block: DocumentNumber<Said>): readonly Slab[] {
  const { page } = sheet.paper;
  const isOfficial = page === 'general' || page === 'bulletin';
  const look = numberLook(sheet, isOfficial ? 'centre' : 'right');
  const place = { clause: block.clause, tagType: 'P', keepWithNext: true } as const;
  const signers = block.signers ?? [];
  const lines =
    signers.length > 0
      ? [signedNumber(sheet, block, signers, numberLook(sheet, 'left'))]
      : textSlabs(sheet, block.text, look, place);
  const under = editorSlabs(sheet, block);
  const all = [...lines, ...under];
  if (all.length === 0) return [];
  if (page === 'letter') return together([letterLead(sheet), ...all], true);
  if (!isOfficial || !hasRedHead(sheet)) return together([...all, leadIn(sheet.pitch / 2)], true);
  return together([...all, redRule(sheet, tailOf(all))], true);
}

function numberLook(sheet: Sheet, align: Look['align']): Look {
  const { page, settings } = sheet.paper;
  const size = page === 'form' || page === 'record' ? settings.bodyPt - 2 : settings.bodyPt;
  const { englishPt } = settings;
  return {
    ...flushLook(sheet),
    align,
    zhPt: size,
    enPt: englishPt,
    zhPitch: size * 1.5,
    enPitch: englishPt * 1.3,
  };
}

/** 10.1: seven eighths of a body character below the red rule. */
function letterLead(sheet: Sheet): Slab {
  return { ...leadIn((sheet.paper.settings.bodyPt * 7) / 8), isGap: false };
}

function hasRedHead(sheet: Sheet): boolean {
  return sheet.paper.blocks.some((block) => block.kind === 'masthead' && block.style !== 'form');
}

/** @param tail space under the number that counts for the distance of the rule */
function redRule(sheet: Sheet, tail: number): Slab {
  const y = ruleDropMm * mm - tail;
  return {
    ...leadIn(Math.max(0, y)),
    isGap: false,
    marks: [{ kind: 'rule', x1: 0, x2: sheet.width, y1: y, y2: y, thickness: 1.4, ink: 'red' }],
  };
}

/** Who edits a bulletin, flush left, and its day, flush right, each one character in. */
function editorSlabs(sheet: Sheet, block: DocumentNumber<Said>): readonly Slab[] {
  const { bodyPt } = sheet.paper.settings;
  const look = numberLook(sheet, 'left');
  const tag: Tag = { type: 'P' };
  const room = sheet.width - bodyPt * 2;
  const set = (said: Said | undefined, width: number) =>
    (said ?? []).flatMap((speech) => setSpeech(sheet, speech, look, width));
  const day = set(block.issuedOn, room);
  const dayWidth = Math.max(0, ...day.map((line) => line.width));
  const editor = set(block.editor, room - (dayWidth > 0 ? dayWidth + bodyPt : 0));
  if (day.length + editor.length === 0) return [];
  const put = (lines: typeof day, x: (width: number) => number): [Mark[], number] => {
    let y = 0;
    const marks = lines.map((line): Mark => {
      const mark: Mark = { kind: 'text', line, x: x(line.width), y, tag, clause: block.clause };
      y += line.pitch;
      return mark;
    });
    return [marks, y];
  };
  const [left, leftHeight] = put(editor, () => bodyPt);
  const [right, rightHeight] = put(day, (width) => sheet.width - bodyPt - width);
  const height = Math.max(leftHeight, rightHeight);
  return [leadIn(sheet.pitch / 3), { height, marks: [...left, ...right], breakAfter: false, textLines: 0 }];
}
