// Running text: paragraphs, headings, addressees, lists, questions and answers, notes of attachments.
import type { Said } from '../../../../templates/paper/arrange';
import type { AttachmentNote, Block, QuestionAnswer } from '../../../../templates/paper/blocks';
import { answerLead, attachmentLead, attachmentMarker, itemMarker, questionLead } from '../../added-words';
import type { Context } from './context';
import { pairXml, type TextLook, textXml } from './texts';

type Facing = Extract<Block<Said>, { kind: 'paragraph' | 'addressee' | 'list' }>;

/** A text and how it is set: what stands in one row where the languages face each other. */
export type RunningText = { readonly said: Said; readonly look: TextLook };

export function runningTexts(block: Facing): RunningText[] {
  if (block.kind === 'addressee') return [{ said: block.text, look: { role: 'addressee' } }];
  if (block.kind === 'paragraph') {
    const keep = block.keepWithNext === true ? { keepNext: true } : {};
    return [{ said: block.text, look: { role: block.level, paragraph: keep } }];
  }
  return block.items.map((said, index) => ({
    said,
    look: { role: 'listItem', lead: (language) => itemMarker(block.ordered, index, language) },
  }));
}

export function runningXml(block: Facing): string {
  return runningTexts(block)
    .map((text) => pairXml(text.said, text.look))
    .join('');
}

export function questionAnswerXml(block: QuestionAnswer<Said>): string {
  const entries = block.entries.map((entry) => {
    const question = textXml(entry.question, { role: 'question', lead: (language) => questionLead[language] });
    return question + textXml(entry.answer, { role: 'answer', lead: (language) => answerLead[language] });
  });
  return entries.join('');
}

/** 附件：1. … one line below the text; further lines align with the first name (7.3.4). */
export function attachmentNoteXml(block: AttachmentNote<Said>, context: Context): string {
  const { character, linePitch } = context.sheet;
  const count = block.items.length;
  // Under the first name: 附件： is three characters wide, its English about as wide as five.
  const lefts = { zh: 5 * character, en: 7 * character };
  return block.items
    .flatMap((said, index) =>
      said.map((speech, order) => {
        const { language } = speech;
        const marker = attachmentMarker(count, index, language);
        const left = lefts[language];
        const indent = index === 0 ? { left, hanging: left - 2 * character } : { left, noFirstLine: true };
        const before = index === 0 && order === 0 ? { before: linePitch } : {};
        const lead = () => (index === 0 ? attachmentLead(count)[language] + marker : marker);
        return textXml([speech], { role: 'attachment', lead, paragraph: { ...before, ...indent } });
      }),
    )
    .join('');
}
