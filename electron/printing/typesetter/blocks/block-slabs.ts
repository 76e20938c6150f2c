// The one place that knows how each kind of block is laid out.
import type { Arranged, Said } from '../../../../templates/paper/arrange';
import { assertNever, type Block } from '../../../../templates/paper/blocks';
import type { Slab } from '../flow/slab';
import type { Sheet } from '../sheet';
import { chartSlabs } from './chart';
import { dataTableSlabs } from './data-table';
import { facingSlabs } from './facing';
import { fieldTableSlabs } from './field-table';
import { mastheadSlabs } from './heads/masthead';
import { numberSlabs } from './heads/number';
import { imprintSlabs } from './imprint';
import { photographSlabs } from './photographs';
import { receiptSlabs } from './receipt';
import {
  addresseeSlabs,
  annexSlabs,
  attachmentNoteSlabs,
  endMarkSlabs,
  listSlabs,
  pageBreakSlabs,
  paragraphSlabs,
  questionAnswerSlabs,
  titleSlabs,
} from './running-text';
import { signatureSlabs } from './signature';

export function blockSlabs(sheet: Sheet, { block, facing }: Arranged): readonly Slab[] {
  const faces = facing && (block.kind === 'paragraph' || block.kind === 'addressee' || block.kind === 'list');
  const slabs = faces ? facingSlabs(sheet, block) : textBlockSlabs(sheet, block);
  // The mark that a record ends and the word on which language prevails are no company for a signature: what is signed
  // must be in sight.
  if (block.kind === 'end-mark') return withoutCompany(slabs);
  if (block.kind !== 'paragraph') return slabs;
  // A remark under the date stays with what is signed over it.
  if (block.level === 'remark') return withSignature(slabs);
  return block.level === 'note' ? withoutCompany(slabs) : slabs;
}

function withoutCompany(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((slab) => ({ ...slab, textLines: 0 }));
}

function withSignature(slabs: readonly Slab[]): readonly Slab[] {
  return slabs.map((slab, index) => ({ ...slab, textLines: 0, needsCompany: index === 0 }));
}

function textBlockSlabs(sheet: Sheet, block: Block<Said>): readonly Slab[] {
  switch (block.kind) {
    case 'masthead':
      return mastheadSlabs(sheet, block);
    case 'number':
      return numberSlabs(sheet, block);
    case 'title':
      return titleSlabs(sheet, block);
    case 'addressee':
      return addresseeSlabs(sheet, block);
    case 'paragraph':
      return paragraphSlabs(sheet, block);
    case 'list':
      return listSlabs(sheet, block);
    case 'question-answer':
      return questionAnswerSlabs(sheet, block);
    case 'attachment-note':
      return attachmentNoteSlabs(sheet, block);
    case 'annex':
      return annexSlabs(sheet, block);
    case 'page-break':
      return pageBreakSlabs();
    case 'end-mark':
      return endMarkSlabs(sheet, block);
    default:
      return figureSlabs(sheet, block);
  }
}

type Figure = Extract<
  Block<Said>,
  { kind: 'field-table' | 'data-table' | 'photographs' | 'chart' | 'signature' | 'receipt' | 'imprint' }
>;

function figureSlabs(sheet: Sheet, block: Figure): readonly Slab[] {
  switch (block.kind) {
    case 'field-table':
      return fieldTableSlabs(sheet, block);
    case 'data-table':
      return dataTableSlabs(sheet, block);
    case 'photographs':
      return photographSlabs(sheet, block);
    case 'chart':
      return chartSlabs(sheet, block);
    case 'signature':
      return signatureSlabs(sheet, block);
    case 'receipt':
      return receiptSlabs(sheet, block);
    case 'imprint':
      return imprintSlabs(sheet, block);
    default:
      return assertNever(block);
  }
}
