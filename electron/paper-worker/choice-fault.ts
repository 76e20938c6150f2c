// Refuses a wish for a paper that can't be composed at all: an unknown kind, or a day no clause is written for.
import { findKind } from '../../templates/catalogue';
import { clauseOn } from '../../templates/compose/clauses';
import { failed, type Outcome } from '../contract/outcome';
import type { PaperChoice, Subject } from './questions';

/** Null where the paper can be composed. */
export function choiceFault(subject: Subject, { kind: id, date }: PaperChoice): Outcome<never> | null {
  const kind = findKind(id);
  if (kind?.subject !== subject.of) return unknownKind;
  const dated = kind.template.blocks.every(
    (block) => block.kind !== 'clause' || clauseOn(block.use, date) !== undefined,
  );
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
