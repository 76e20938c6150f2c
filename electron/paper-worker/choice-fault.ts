// Refuses a wish for a paper that can't be composed at all: an unknown kind, or a day no clause is written for.
import { findKind } from '../../templates/catalogue';
import { clauseOn } from '../../templates/compose/clauses';
import { templateInUse } from '../../templates/compose/template-in-use';
import type { Template } from '../../templates/compose/template-schema';
import type { Office } from '../../templates/office/office';
import { failed, type Outcome } from '../contract/outcome';
import type { PaperChoice, Subject } from './questions';

/** Null where the paper can be composed. @param tried template in the place of the one in use */
export function choiceFault(
  subject: Subject,
  { kind: id, date }: PaperChoice,
  office: Office,
  tried?: Template,
): Outcome<never> | null {
  const kind = findKind(id);
  if (kind?.subject !== subject.of) return unknownKind;
  const { blocks, clauses } = templateInUse(kind, office, tried).template;
  const dated = blocks.every((block) => block.kind !== 'clause' || clauseOn(block.use, date, clauses) !== undefined);
  return dated ? null : dateUnfit(date);
}

const unknownKind = failed(
  'paper-unknown',
  '没有这种文书，或者它不能由此内容制作。请重新选择。',
  'There is no such paper, or it is not made from this. Choose again.',
);

function dateUnfit(date: string): Outcome<never> {
  return failed(
    'paper-date-unfit',
    `文书日期 ${date} 没有对应的法定用语，请核对日期。`,
    `No statutory wording is held for a paper dated ${date}. Check the date.`,
  );
}
