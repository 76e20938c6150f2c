// Titles and everything that stands like running text: addressees, paragraphs of each level, lists, notes.
import type { Said } from '../../../../templates/paper/arrange';
import type {
  Addressee,
  Annex,
  AttachmentNote,
  EndMark,
  List,
  Paragraph,
  ParagraphLevel,
  QuestionAnswer,
  Title,
} from '../../../../templates/paper/blocks';
import { answerLead, attachmentLead, attachmentMarker, itemMarker, questionLead } from '../../added-words';
import type { Tag } from '../flow/marks';
import { atNeed, gap, leadIn, type Slab, together } from '../flow/slab';
import { textSlabs } from '../lines-to-slabs';
import { around, bodyLook, flushLook, type Look } from '../look';
import type { Sheet } from '../sheet';
import { tailOf } from './heads/mark';

/** 7.3.1: two lines under the rule or whatever stands over it, centred, in lines of like length; a line under it. */
export function titleSlabs(sheet: Sheet, block: Title<Said>): readonly Slab[] {
  const isOfficial = sheet.paper.page !== 'form' && sheet.paper.page !== 'record';
  const lines = textSlabs(sheet, block.text, titleLook(sheet), {
    clause: block.clause,
    tagType: 'H1',
    keepWithNext: true,
  });
  const after = isOfficial ? sheet.pitch - tailOf(lines) : sheet.pitch * 0.6;
  const before = isOfficial ? atNeed(leadIn(titleLead(sheet)), sheet.pitch) : leadIn(sheet.pitch / 4);
  return together([before, ...lines, atNeed(leadIn(after), isOfficial ? after / 2 : 0)], true);
}

/** Under the number of a letter the space in the number's own line counts for it. */
function titleLead(sheet: Sheet): number {
  return sheet.pitch * 2 - (sheet.paper.page === 'letter' ? sheet.paper.settings.bodyPt / 2 : 0);
}

export function titleLook(sheet: Sheet): Look {
  const { titlePt, bodyPt } = sheet.paper.settings;
  const size = { zhPt: titlePt, zhPitch: titlePt * 1.5, enPt: bodyPt, enPitch: bodyPt * 1.3 };
  return { ...flushLook(sheet), ...size, role: 'title', align: 'centre', balanced: true };
}

export function addresseeSlabs(sheet: Sheet, block: Addressee<Said>): readonly Slab[] {
  const look: Look = { ...flushLook(sheet), align: 'left' };
  return textSlabs(sheet, block.text, look, { clause: block.clause, tagType: 'P', keepWithNext: true });
}

const headingTags: Partial<Record<ParagraphLevel, Tag['type']>> = {
  'heading-1': 'H2',
  'heading-2': 'H3',
  'heading-3': 'H4',
  'heading-4': 'H4',
};

export function paragraphSlabs(sheet: Sheet, block: Paragraph<Said>): readonly Slab[] {
  const tagType = headingTags[block.level] ?? 'P';
  const keepWithNext = block.keepWithNext === true || tagType !== 'P';
  const slabs = textSlabs(sheet, block.text, paragraphLook(sheet, block.level), {
    clause: block.clause,
    tagType,
    keepWithNext,
  });
  return tagType === 'P' ? slabs : together(slabs, true);
}

/** 7.3.3: 一、 in 黑体, （一） in 楷体, the rest in the body face; nothing is bold. */
export function paragraphLook(sheet: Sheet, level: ParagraphLevel): Look {
  const body = bodyLook(sheet);
  const { notePt } = sheet.paper.settings;
  switch (level) {
    case 'heading-1':
      return { ...body, role: 'heading', align: 'left' };
    case 'heading-2':
      return { ...body, role: 'subheading', align: 'left' };
    case 'heading-3':
    case 'heading-4':
      return { ...body, align: 'left' };
    case 'plain':
      return flushLook(sheet);
    case 'note':
      return { ...body, zhPt: notePt, enPt: notePt - 1.5, zhPitch: notePt * 1.5, enPitch: notePt * 1.3 };
    case 'body':
    case 'remark':
      return body;
  }
}

export function listSlabs(sheet: Sheet, block: List<Said>): readonly Slab[] {
  const parent: Tag = { type: 'L' };
  return block.items.flatMap((item, index) => {
    const marker = { zh: itemMarker(block.ordered, index, 'zh'), en: itemMarker(block.ordered, index, 'en') };
    return textSlabs(sheet, around(item, marker), bodyLook(sheet), { clause: block.clause, tagType: 'LI', parent });
  });
}

/** 7.3.4: one line below the text, turn-over lines under the first character of the name. */
export function attachmentNoteSlabs(sheet: Sheet, block: AttachmentNote<Said>): readonly Slab[] {
  const count = block.items.length;
  const slabs = block.items.flatMap((item, index) => {
    const lead = (language: 'zh' | 'en') =>
      (index === 0 ? attachmentLead(count)[language] : '') + attachmentMarker(count, index, language);
    const hang = 5 + (count > 1 ? 1 : 0);
    const look: Look = { ...bodyLook(sheet), indent: index === 0 ? 2 : 5, hang, align: 'left' };
    return textSlabs(sheet, around(item, { zh: lead('zh'), en: lead('en') }), look, {
      clause: block.clause,
      tagType: 'P',
    });
  });
  // Names of attachments are company of the second rank: where they can, two lines of the text itself come along.
  const weak = { textLines: 0, goesAlong: true };
  return [leadIn(sheet.pitch, sheet.pitch / 2), ...slabs.map((slab) => ({ ...slab, ...weak }))];
}

/** 7.3.7: a new page, label on the first line, title on the third. */
export function annexSlabs(sheet: Sheet, block: Annex<Said>): readonly Slab[] {
  const labelLook: Look = { ...flushLook(sheet), role: 'heading', align: 'left' };
  const label = textSlabs(sheet, block.label, labelLook, { clause: block.clause, tagType: 'P', keepWithNext: true });
  const title = textSlabs(sheet, block.title, titleLook(sheet), {
    clause: block.clause,
    tagType: 'H1',
    keepWithNext: true,
  });
  const [first, ...rest] = together([...label, leadIn(sheet.pitch), ...title, leadIn(sheet.pitch)], true);
  return first === undefined ? [] : [{ ...first, startsPage: true }, ...rest];
}

export function endMarkSlabs(sheet: Sheet, block: EndMark<Said>): readonly Slab[] {
  const look: Look = { ...flushLook(sheet), align: 'centre' };
  const slabs = textSlabs(sheet, block.text, look, { clause: block.clause, tagType: 'P' });
  // It follows the last line of the record, never alone on a new page.
  return slabs.map((slab, index) => (index === 0 ? { ...slab, needsCompany: true } : slab));
}

export function questionAnswerSlabs(sheet: Sheet, block: QuestionAnswer<Said>): readonly Slab[] {
  const look = bodyLook(sheet);
  const place = { clause: block.clause, tagType: 'P' } as const;
  return block.entries.flatMap(({ question, answer }) => [
    ...textSlabs(sheet, around(question, questionLead), look, { ...place, keepWithNext: true }),
    ...textSlabs(sheet, around(answer, answerLead), look, place),
  ]);
}

export function pageBreakSlabs(): readonly Slab[] {
  return [{ ...gap(0), startsPage: true, isGap: false }];
}
