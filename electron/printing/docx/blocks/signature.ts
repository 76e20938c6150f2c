// Where papers are signed: lines to write on, organs with the place of their seals, the date, the receipt slip.
import type { LanguageCode } from '../../../../templates/language/bilingual';
import type { Said } from '../../../../templates/paper/arrange';
import type { Receipt, Signature, SignLine } from '../../../../templates/paper/blocks';
import { afterLabel, sealPlaceMark } from '../../added-words';
import { characterStyles, styleId } from '../roles';
import { twips } from '../sheet';
import { edge, type ParagraphLook, paragraphXml } from '../xml/paragraph';
import { runsXml, runXml } from '../xml/run';
import { type Row, shareWidth, tableXml } from '../xml/table';
import type { Context } from './context';
import { plainText, textXml, widthInCharacters } from './texts';

/** From the right edge of the type area to the date (GB/T 9704-2012, 7.3.5.1). */
const dateIndentCharacters = 4;
const kept = { keepNext: true, keepLines: true } as const;

export function signatureXml(block: Signature<Said>, context: Context): string {
  const organs = block.organs.length > 1 ? jointOrgans(block, context) : singleOrgan(block, context);
  return signLinesXml(block.lines, context) + organs + dateXml(block, context);
}

export function receiptXml(block: Receipt<Said>, context: Context): string {
  const borders = edge('top', 'dashed', 6, 1);
  const cut = paragraphXml({ style: 'PilinPlain', ...kept, borders, before: context.sheet.linePitch, line: 120 }, '');
  return cut + textXml(block.title, { role: 'receiptTitle', paragraph: kept }) + signLinesXml(block.lines, context);
}

/** One table for all lines: labels left, rules to write on right, so they stand in one column. */
function signLinesXml(lines: readonly SignLine<Said>[], context: Context): string {
  if (lines.length === 0) return '';
  const blank = Math.max(...lines.map((line) => twips(line.blankMm)));
  const columns = blank === 0 ? [context.sheet.textWidth] : [context.sheet.textWidth - blank, blank];
  const rows = lines.map((line) => {
    const rule = line.blankMm === 0 ? {} : { borders: edge('bottom', 'single', 4, 0, '000000') };
    const [labelWidth = 0, blankWidth = 0] = columns;
    const label = { width: labelWidth, content: signLineText(line), verticalAlign: 'bottom' as const };
    const place = paragraphXml({ style: styleId('signLine', 'zh'), ...kept, before: 120 }, '');
    return { keepWhole: true, cells: blank === 0 ? [label] : [label, { width: blankWidth, content: place, ...rule }] };
  });
  return tableXml({ columns, borders: 'none', padding: 0 }, rows);
}

/** Label, colon and known value, language by language. */
function signLineText(line: SignLine<Said>): string {
  const languages: LanguageCode[] = ['zh', 'en'];
  return languages
    .map((language) => {
      const label = line.label.find((speech) => speech.language === language)?.runs ?? [];
      const value = line.value?.find((speech) => speech.language === language)?.runs ?? [];
      if (label.length + value.length === 0) return '';
      const colon = label.length === 0 ? '' : afterLabel[language];
      const runs = [...label, { text: colon }, ...value];
      return paragraphXml({ style: styleId('signLine', language), ...kept, before: 120 }, runsXml(runs, language));
    })
    .join('');
}

/** The organ's name centred above the date, with room for the seal over both (7.3.5.1). */
function singleOrgan(block: Signature<Said>, context: Context): string {
  const organ = block.organs[0];
  if (organ === undefined) return '';
  const { character } = context.sheet;
  const centre = dateIndentCharacters * character + halfWidth(block.date, character);
  return organ.name
    .map((speech, index) => {
      const right = Math.max(0, centre - halfWidth([speech], character));
      const before = index === 0 ? { before: sealRoom(organ.sealDiameterMm, context) } : {};
      const look = { style: styleId('signature', speech.language), ...kept, ...before, right };
      const mark = index === 0 ? sealMark(speech.language) : '';
      return paragraphXml(look, mark + runsXml(speech.runs, speech.language));
    })
    .join('');
}

type Organ = Signature<Said>['organs'][number];

/** Sponsor first, as many in a row as their names on one line let stand side by side, at most three. */
function jointOrgans(block: Signature<Said>, context: Context): string {
  const { textWidth, character } = context.sheet;
  const widths = block.organs.map((organ) => widthInCharacters(plainText(organ.name.slice(0, 1))) + 1);
  const room = Math.floor(textWidth / (Math.max(...widths) * character));
  const perRow = Math.max(Math.min(3, block.organs.length, room), Math.min(2, block.organs.length));
  const shares = Array.from({ length: perRow }, (_, column) =>
    Math.max(...widths.filter((__, index) => index % perRow === column).map((width) => Math.min(width, 20)), 8),
  );
  const columns = shareWidth(textWidth, shares);
  const rows = Array.from({ length: Math.ceil(block.organs.length / perRow) }, (_, row) =>
    organRows(block.organs.slice(row * perRow, (row + 1) * perRow), columns, context),
  );
  return tableXml({ columns, borders: 'none', padding: 60 }, rows.flat());
}

/** Names begin on one line whatever the lengths of their translations; the places of the seals are a row of their own. */
function organRows(organs: readonly Organ[], columns: readonly number[], context: Context): Row[] {
  const centred: Partial<ParagraphLook> = { ...kept, align: 'center' };
  const cells = (content: (organ: Organ) => string): Row => ({
    keepWhole: true,
    cells: columns.map((width, column) => {
      const organ = organs[column];
      return { width, content: organ === undefined ? '' : content(organ) };
    }),
  });
  return [
    cells(({ name, sealDiameterMm }) =>
      name
        .map((speech, index) => {
          const before = index === 0 ? { before: sealRoom(sealDiameterMm, context) } : {};
          return textXml([speech], { role: 'signature', paragraph: { ...centred, ...before } });
        })
        .join(''),
    ),
    cells(({ name, sealDiameterMm }) => {
      const language = name[0]?.language ?? 'zh';
      const after = Math.max(0, sealRoom(sealDiameterMm, context) - context.sheet.linePitch);
      return paragraphXml({ style: styleId('signature', language), ...centred, after }, sealMark(language));
    }),
  ];
}

function dateXml(block: Signature<Said>, context: Context): string {
  const right = dateIndentCharacters * context.sheet.character;
  const last = block.organs.length === 1 ? sealRoom(block.organs[0]?.sealDiameterMm ?? 0, context) : 0;
  return (block.date ?? [])
    .map((speech, index, all) => {
      const end = index === all.length - 1 ? { after: last } : kept;
      return textXml([speech], { role: 'signature', paragraph: { keepLines: true, right, ...end } });
    })
    .join('');
}

/** A seal is as tall as its diameter; its middle lies between the lines of name and date. */
function sealRoom(diameterMm: number, context: Context): number {
  return Math.max(context.sheet.linePitch, twips(diameterMm / 2) - context.sheet.linePitch);
}

function sealMark(language: LanguageCode): string {
  return runXml(`${sealPlaceMark[language]} `, { style: characterStyles.sealPlace });
}

function halfWidth(said: Said | undefined, character: number): number {
  const speech = said?.[0];
  const size = speech?.language === 'en' ? 0.75 : 1;
  return Math.round((widthInCharacters(plainText(said?.slice(0, 1))) * character * size) / 2);
}
