// Photographs two in a row, each with its caption, place and time under it.
import type { Said } from '../../../../templates/paper/arrange';
import type { Photographs } from '../../../../templates/paper/blocks';
import { PrintFault } from '../../fault';
import { pictureSize } from '../picture-size';
import { styleId } from '../roles';
import { paragraphXml } from '../xml/paragraph';
import { pictureXml } from '../xml/picture';
import { shareWidth, tableXml } from '../xml/table';
import type { Context } from './context';
import { plainText, textXml } from './texts';

type Item = Photographs<Said>['items'][number];

const largestHeightMm = 90;
const twipsPerMm = 1440 / 25.4;

/** @throws PrintFault where a photograph's bytes are missing or no JPEG or PNG. */
export function photographsXml(block: Photographs<Said>, context: Context): string {
  const perRow = Math.min(2, block.items.length);
  if (perRow === 0) return '';
  const columns = shareWidth(
    context.sheet.textWidth,
    Array.from({ length: perRow }, () => 1),
  );
  const rows = Array.from({ length: Math.ceil(block.items.length / perRow) }, (_, row) => ({
    keepWhole: true,
    cells: columns.map((width, column) => {
      const item = block.items[row * perRow + column];
      return { width, content: item === undefined ? '' : photographXml(item, width, context) };
    }),
  }));
  return tableXml({ columns, borders: 'none' }, rows);
}

function photographXml(item: Item, cellWidth: number, context: Context): string {
  const picture = paragraphXml({ style: styleId('picture', 'zh'), before: 120 }, pictureRun(item, cellWidth, context));
  return picture + [item.caption, item.place, item.takenAt].map(under).join('');
}

/** What stands under a photograph: caption, place and time, each on its own line. */
function under(said: Said): string {
  return textXml(said, { role: 'tableText', paragraph: { align: 'center' } });
}

function pictureRun(item: Item, cellWidth: number, context: Context): string {
  const bytes = context.pictures.get(item.file);
  const size = bytes === undefined ? undefined : pictureSize(bytes);
  if (bytes === undefined || size === undefined) throw noPicture(item.file);
  const lies = size.quarterTurns % 2 === 1;
  const [width, height] = lies ? [size.heightPx, size.widthPx] : [size.widthPx, size.heightPx];
  const widthMm = Math.min((cellWidth - 240) / twipsPerMm, (largestHeightMm * width) / height);
  return pictureXml({
    drawing: context.media.nextDrawing(),
    relation: context.media.add(bytes, size.format),
    widthMm,
    heightMm: (widthMm * height) / width,
    description: plainText(item.caption),
    quarterTurns: size.quarterTurns,
  });
}

function noPicture(file: string): PrintFault {
  return new PrintFault('photograph-unreadable', {
    zh: `照片“${file}”缺失或者不是 JPEG、PNG 图片，请重新添加该照片。`,
    en: `Photograph "${file}" is missing or is no JPEG or PNG picture. Add the photograph again.`,
  });
}
