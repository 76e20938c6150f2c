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
  const { character, textWidth } = context.sheet;
  const columns = shareWidth(textWidth, [1, 1]);
  const [left = 0, right = 0] = columns;
  const inset = { left: character, right: character };
  const hasCopyTo = block.copyTo !== undefined && block.copyTo.length > 0;
  const below =
    edge('top', 'single', hasCopyTo ? thin : thick, 0, '000000') + edge('bottom', 'single', thick, 0, '000000');
  const printed: Row = {
    keepWhole: true,
    cells: [
      {
        width: left,
        borders: below,
        content: textXml(block.printedBy, { role: 'imprint', paragraph: { left: character } }),
      },
      {
        width: right,
        borders: below,
        content: textXml(block.printedOn, { role: 'imprint', paragraph: { right: character, align: 'right' } }),
      },
    ],
  };
  const copies: Row = {
    cells: [
      {
        width: textWidth,
        span: 2,
        borders: edge('top', 'single', thick, 0, '000000') + edge('bottom', 'single', thin, 0, '000000'),
        content: textXml(block.copyTo ?? [], {
          role: 'imprint',
          lead: (language) => copyToLead[language],
          paragraph: inset,
        }),
      },
    ],
  };
  return tableXml({ columns, borders: 'none', padding: 0, atFoot: true }, hasCopyTo ? [copies, printed] : [printed]);
}
