// Fills what an authority puts on a paper: masthead, signature and seal, receipt, attachments, imprint.
import { assertNever, type Block, type SignLine, type Words } from '../paper/blocks';
import { type Filling, itemName, itemsOf, speakers } from './filling';
import type { TemplateBlock } from './template-schema';

type Official = Extract<
  TemplateBlock,
  { kind: 'masthead' | 'signature' | 'receipt' | 'attachment-note' | 'annex' | 'page-break' | 'imprint' }
>;

export function fillOfficial(block: Official, filling: Filling): Block<Words> {
  const { speaker } = filling;
  const { clause } = block;
  switch (block.kind) {
    case 'masthead':
      return {
        kind: 'masthead',
        clause,
        style: block.style,
        organs: namesOf(block.organs, filling),
        suffix: block.suffix && speaker.say(block.suffix),
      };
    case 'signature':
      return {
        kind: 'signature',
        clause,
        lines: signLines(block.lines ?? [], filling),
        organs: block.organs === undefined ? [] : sealedOrgans(block.organs, filling),
        date: block.date && speaker.say(block.date),
      };
    case 'receipt':
      return { kind: 'receipt', clause, title: speaker.say(block.title), lines: signLines(block.lines, filling) };
    case 'attachment-note':
      return { kind: 'attachment-note', clause, items: attachments(block, filling) };
    case 'annex':
      return { kind: 'annex', clause, label: speaker.say(block.label), title: speaker.say(block.title) };
    case 'page-break':
      return { kind: 'page-break', clause };
    case 'imprint':
      return {
        kind: 'imprint',
        clause,
        copyTo: block.copyTo && speaker.say(block.copyTo),
        printedBy: block.printedBy && speaker.say(block.printedBy),
        printedOn: block.printedOn && speaker.say(block.printedOn),
      };
    default:
      return assertNever(block);
  }
}

function namesOf(collection: string | undefined, filling: Filling): Words[] {
  return collection === undefined ? [] : speakers(filling, collection).map((one) => one.say(itemName));
}

/** What the paper annexes itself comes first, so that their numbers are those of the annexes. */
function attachments(block: Extract<Official, { kind: 'attachment-note' }>, filling: Filling): Words[] {
  const { speaker } = filling;
  const annexed = (block.items ?? []).filter((item) => speaker.holds(item.when)).map((item) => speaker.say(item));
  return [...annexed, ...namesOf(block.each, filling)];
}

function sealedOrgans(collection: string, filling: Filling): { name: Words; sealDiameterMm: number }[] {
  return itemsOf(filling.facts, collection).map((item) => ({
    name: filling.speaker.with(item).say(itemName),
    sealDiameterMm: Number(item.sealDiameterMm?.words.zh ?? 42),
  }));
}

type WrittenLine = Extract<TemplateBlock, { kind: 'receipt' }>['lines'][number];

function signLines(lines: readonly WrittenLine[], filling: Filling): SignLine<Words>[] {
  return lines
    .filter((line) => filling.speaker.holds(line.when))
    .flatMap((line) =>
      speakers(filling, line.each).map((one) => ({
        label: one.say(line.label),
        value: line.value && one.say(line.value),
        blankMm: line.blankMm ?? 0,
      })),
    );
}
