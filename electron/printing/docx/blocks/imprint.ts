// 版记: the imprint at the foot of the last page (GB/T 9704-2012, 7.4), a table without sides.
import type { Said } from '../../../../templates/paper/arrange';
import type { Imprint } from '../../../../templates/paper/blocks';
import { copyToLead } from '../../added-words';
import { edge } from '../xml/paragraph';
import { type Row, shareWidth, tableXml } from '../xml/table';
import type { Context } from './context';
import { textXml } from './texts';

/** Eighths of a point: 0.35 mm for the first and last line, 0.25 mm between. */
const thick = 8;
const thin = 6;

export function imprintXml(block: Imprint<Said>, context: Context): string {
  const copies = block.copyTo ?? [];
  const printed = [...(block.printedBy ?? []), ...(block.printedOn ?? [])];
  const rows = [
    ...(copies.length === 0 ? [] : [copiesRow(block, context, printed.length === 0)]),
    ...(printed.length === 0 ? [] : [printedRow(block, context, copies.length === 0)]),
  ];
  if (rows.length === 0) return '';
  const columns = shareWidth(context.sheet.textWidth, [1, 1]);
  return tableXml({ columns, borders: 'none', padding: 0, atFoot: true }, rows);
}

/** The imprint of a letter has no lines (10.1). */
function borders(context: Context, isFirst: boolean, isLast: boolean): { borders?: string } {
  if (context.masthead === 'letter') return {};
  const line = (side: string, isOuter: boolean) => edge(side, 'single', isOuter ? thick : thin, 0, '000000');
  return { borders: line('top', isFirst) + line('bottom', isLast) };
}

function copiesRow(block: Imprint<Said>, context: Context, isLast: boolean): Row {
  const { character, textWidth } = context.sheet;
  const content = textXml(block.copyTo ?? [], {
    role: 'imprint',
    lead: (language) => copyToLead[language],
    // Further lines stand under the first organ.
    paragraph: { left: 4 * character, hanging: 3 * character, right: character },
  });
  return { cells: [{ width: textWidth, span: 2, content, ...borders(context, true, isLast) }] };
}

function printedRow(block: Imprint<Said>, context: Context, isFirst: boolean): Row {
  const { character, textWidth } = context.sheet;
  const [left = 0, right = 0] = shareWidth(textWidth, [1, 1]);
  const by = textXml(block.printedBy ?? [], { role: 'imprint', paragraph: { left: character } });
  const on = textXml(block.printedOn ?? [], { role: 'imprint', paragraph: { right: character, align: 'right' } });
  const lines = borders(context, isFirst, true);
  return {
    keepWhole: true,
    cells: [
      { width: left, content: by, ...lines },
      { width: right, content: on, ...lines },
    ],
  };
}
