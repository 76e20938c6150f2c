// What a paper says, text by text in the order of print, with the words that printers add around them.
import { type Arranged, arrange, type Said } from '../../../templates/paper/arrange';
import {
  assertNever,
  type Block,
  type Chart,
  type DocumentNumber,
  type Masthead,
  type Signature,
  type SignLine,
} from '../../../templates/paper/blocks';
import { chartDataOf } from '../../../templates/paper/charts/chart-data';
import { drawChart } from '../../../templates/paper/charts/draw-chart';
import { mapBlock } from '../../../templates/paper/map-block';
import type { Paper } from '../../../templates/paper/paper';
import {
  afterLabel,
  answerLead,
  attachmentLead,
  attachmentMarker,
  copyToLead,
  itemMarker,
  questionLead,
  signerLead,
  signersBetween,
} from '../added-words';

/** One text as printed, in one language; `clause` names the block of the template it belongs to. */
export type ExpectedText = { readonly clause: string; readonly text: string };

type Lead = { readonly zh: string; readonly en: string };

const noLead: Lead = { zh: '', en: '' };

export function expectedWords(paper: Paper): ExpectedText[] {
  return arrange(paper).flatMap((arranged: Arranged) =>
    textsOf(arranged.block).map((text) => ({ clause: arranged.block.clause, text })),
  );
}

function textsOf(block: Block<Said>): string[] {
  switch (block.kind) {
    case 'masthead':
      return mastheadTexts(block);
    case 'list':
      return block.items.flatMap((item, index) =>
        led(
          item,
          leads((language) => itemMarker(block.ordered, index, language)),
        ),
      );
    case 'attachment-note':
      return block.items.flatMap((item, index) => led(item, attachmentLeads(block.items.length, index)));
    case 'question-answer':
      return block.entries.flatMap(({ question, answer }) => [
        ...led(question, questionLead),
        ...led(answer, answerLead),
      ]);
    case 'signature':
      return signatureTexts(block);
    case 'receipt':
      return [...led(block.title), ...block.lines.flatMap(signLineTexts)];
    case 'imprint':
      return [...led(block.copyTo ?? [], copyToLead), ...led(block.printedBy ?? []), ...led(block.printedOn ?? [])];
    case 'number':
      return numberTexts(block);
    case 'chart':
      return [...led(block.caption), ...chartTexts(block)];
    case 'title':
    case 'addressee':
    case 'paragraph':
    case 'end-mark':
    case 'annex':
    case 'page-break':
    case 'field-table':
    case 'data-table':
    case 'photographs':
      return inOrder(block);
    default:
      return assertNever(block);
  }
}

/** Blocks that are printed just as they are walked. */
function inOrder(block: Block<Said>): string[] {
  const texts: string[] = [];
  mapBlock(block, (said) => texts.push(...led(said)));
  return texts;
}

function led(said: Said, lead: Lead = noLead): string[] {
  return said.map(({ language, runs }) => lead[language] + runs.map((run) => run.text).join(''));
}

function leads(of: (language: 'zh' | 'en') => string): Lead {
  return { zh: of('zh'), en: of('en') };
}

function attachmentLeads(count: number, index: number): Lead {
  const first = (language: 'zh' | 'en'): string => (index === 0 ? attachmentLead(count)[language] : '');
  return leads((language) => first(language) + attachmentMarker(count, index, language));
}

/** The name of a bulletin stands over its organs; 文件 on the line of the last organ, language by language. */
function mastheadTexts(block: Masthead<Said>): string[] {
  const organs = block.organs.map((organ) => led(organ));
  if (block.suffix === undefined || block.style === 'letter') return organs.flat();
  const suffix = led(block.suffix);
  if (block.style === 'bulletin') return [...suffix, ...organs.flat()];
  if (block.style === 'form' || block.organs.length !== 1) return [...organs.flat(), ...suffix];
  const ends = block.suffix;
  return (block.organs[0] ?? []).map(({ language, runs }) => {
    const end = ends.find((speech) => speech.language === language)?.runs ?? [];
    return [...runs, ...end].map((run) => run.text).join('');
  });
}

function signatureTexts({ lines, organs, date }: Signature<Said>): string[] {
  return [...lines.flatMap(signLineTexts), ...organs.flatMap((organ) => led(organ.name)), ...led(date ?? [])];
}

function numberTexts({ text, signers, editor, issuedOn }: DocumentNumber<Said>): string[] {
  return [...led(text), ...signerTexts(signers ?? []), ...led(editor ?? []), ...led(issuedOn ?? [])];
}

/** All names of one language after one label. */
function signerTexts(signers: readonly Said[]): string[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const names = signers.flatMap((said) => led(said.filter((speech) => speech.language === language)));
    return names.length === 0 ? [] : signerLead[language] + names.join(signersBetween[language]);
  });
}

function signLineTexts(line: SignLine<Said>): string[] {
  return (['zh', 'en'] as const).flatMap((language) => {
    const label = line.label.find((speech) => speech.language === language);
    const value = line.value?.find((speech) => speech.language === language);
    const said = [label, value].flatMap((speech) => speech?.runs ?? []).length > 0;
    return said
      ? [...led(label ? [label] : []), label ? afterLabel[language] : '', ...led(value ? [value] : [])].join('')
      : [];
  });
}

/** The words in the drawing, which does not depend on the width as far as they go. */
function chartTexts(block: Chart<Said>): string[] {
  return drawChart(chartDataOf(block), 156).shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}
