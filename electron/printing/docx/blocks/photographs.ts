// Photographs two in a row, each with its caption, place and time under it.
import type { LanguageCode } from '../../../../templates/language/bilingual';
import type { Said } from '../../../../templates/paper/arrange';
import type { Photographs } from '../../../../templates/paper/blocks';
import { PrintFault } from '../../fault';
import { pictureSize } from '../picture-size';
import { styleId } from '../roles';
import { paragraphXml } from '../xml/paragraph';
import { pictureXml } from '../xml/picture';
import { shareWidth, tableXml } from '../xml/table';
import type { Context } from './context';
import { plainText, speechXml, textXml } from './texts';

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
  return picture + textXml(item.caption, { role: 'caption' }) + placeAndTime(item);
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

function placeAndTime(item: Item): string {
  const languages: LanguageCode[] = ['zh', 'en'];
  return languages
    .map((language) => {
      const said = [item.place, item.takenAt].flatMap((text) => text.filter((speech) => speech.language === language));
      const runs = said.flatMap((speech, index) => (index === 0 ? speech.runs : [{ text: '　' }, ...speech.runs]));
      if (runs.length === 0) return '';
      return speechXml({ language, runs }, { role: 'tableText', paragraph: { align: 'center' } });
    })
    .join('');
}

function noPicture(file: string): PrintFault {
  return new PrintFault('photograph-unreadable', {
    zh: `照片“${file}”缺失或者不是 JPEG、PNG 图片，请重新添加该照片。`,
    en: `Photograph "${file}" is missing or is no JPEG or PNG picture. Add the photograph again.`,
  });
}
