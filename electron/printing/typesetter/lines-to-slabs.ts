// Lines of running text as slabs, so that no page begins or ends with a single line of a paragraph.
import type { Said } from '../../../templates/paper/arrange';
import type { Mark, Tag } from './flow/marks';
import { gap, type Slab } from './flow/slab';
import { type Look, setSpeech } from './look';
import { isPaired, type Sheet } from './sheet';
import type { Line } from './text/line';

export type TextPlace = {
  readonly clause: string;
  readonly tagType: Tag['type'];
  readonly parent?: Tag;
  readonly keepWithNext?: boolean;
  readonly x?: number;
  readonly width?: number;
};

/** One slab a line; a text in two languages is set Chinese first, its English drawn nearer to it than to what follows. */
export function textSlabs(sheet: Sheet, said: Said, look: Look, place: TextPlace): readonly Slab[] {
  const slabs: Slab[] = [];
  said.forEach((speech, index) => {
    const lines = setSpeech(sheet, speech, look, place.width ?? sheet.width);
    const tag: Tag = { type: place.tagType, language: speech.language, ...parentOf(place) };
    const follows = isPaired(sheet) && speech.language === 'en' && (look.align === 'justify' || look.align === 'left');
    const rise = follows && look.stand === 'head' ? -look.enPt / 3 : 0;
    // What has its translation under it never ends a page before the translation's first lines.
    const keeps = place.keepWithNext === true || index < said.length - 1;
    const set = lineSlabs(lines, tag, place, rise, keeps);
    // Under its Chinese a translation is no company of its own: what keeps two lines keeps two of the Chinese.
    slabs.push(...(follows && index > 0 ? set.map((slab) => ({ ...slab, textLines: 0 })) : set));
    if (follows && look.stand === 'head') slabs.push(pairGap(sheet, place.keepWithNext === true));
  });
  return slabs;
}

function parentOf(place: TextPlace): { parent?: Tag } {
  return place.parent === undefined ? {} : { parent: place.parent };
}

/** A third of the pitch: one English line and this gap make one line of the grid. */
function pairGap(sheet: Sheet, keepWithNext: boolean): Slab {
  return { ...gap(sheet.pitch / 3), breakAfter: !keepWithNext };
}

function lineSlabs(
  lines: readonly Line[],
  tag: Tag,
  place: TextPlace,
  rise: number,
  keepWithNext: boolean,
): readonly Slab[] {
  return lines.map((line, index) => {
    const mark: Mark = { kind: 'text', line, x: place.x ?? 0, y: rise, tag, clause: place.clause };
    const isLast = index === lines.length - 1;
    const breakAfter = isLast ? !keepWithNext : index > 0 && index < lines.length - 2;
    return { height: line.pitch, marks: [mark], breakAfter, textLines: 1 };
  });
}
