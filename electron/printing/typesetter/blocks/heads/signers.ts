// A document to a higher organ names who signs it off 签发人, on the line of its number (GB/T 9704-2012, 7.2.6).
import type { Said } from '../../../../../templates/paper/arrange';
import type { DocumentNumber } from '../../../../../templates/paper/blocks';
import { signerLead, signersBetween } from '../../../added-words';
import type { Mark, Tag } from '../../flow/marks';
import type { Slab } from '../../flow/slab';
import { type Look, setSpeech } from '../../look';
import type { Sheet } from '../../sheet';
import type { Line } from '../../text/line';

/** Names in a row; the next row begins under the first name. */
const inRow = 2;
/** Part of the line that a name may take, so that the number finds room beside two of them. */
const widestName = 0.22;

/**
 * The number left, the signers right, each one character in; the last row of names is on the number's line. A
 * translation of the names stands under them.
 */
export function signedNumber(sheet: Sheet, block: DocumentNumber<Said>, signers: readonly Said[], look: Look): Slab {
  const inset = sheet.paper.settings.bodyPt;
  const rows = chineseRows(sheet, signers, look);
  const widest = Math.max(0, ...rows.map((row) => row.lead + rowWidth(row.names, inset)));
  const number = block.text.flatMap((speech) => setSpeech(sheet, speech, look, sheet.width - inset * 3 - widest));
  const tag: Tag = { type: 'P' };
  const at = (line: Line, x: number, y: number): Mark => ({ kind: 'text', line, x, y, tag, clause: block.clause });
  const numberTop = Math.max(0, rows.length - 1) * look.zhPitch;
  const marks: Mark[] = [];
  let y = numberTop;
  for (const line of number) {
    marks.push(at(line, inset, y));
    y += line.pitch;
  }
  const left = sheet.width - inset - widest;
  rows.forEach((row, index) => {
    const top = index * look.zhPitch;
    if (row.label !== undefined) marks.push(at(row.label, left, top));
    let x = left + row.lead;
    for (const name of row.names) {
      marks.push(at(name, x, top));
      x += name.width + inset;
    }
  });
  let under = Math.max(numberTop + (rows.length > 0 ? look.zhPitch : 0), 0);
  for (const line of englishLines(sheet, signers, look)) {
    marks.push(at(line, sheet.width - inset - line.width, under));
    under += line.pitch;
  }
  return { height: Math.max(y, under), marks, breakAfter: false, textLines: 0 };
}

type Row = { readonly label?: Line; readonly lead: number; readonly names: readonly Line[] };

/** The label in the body face, names in 楷体. */
function chineseRows(sheet: Sheet, signers: readonly Said[], look: Look): readonly Row[] {
  const names = signers.flatMap((said) =>
    said
      .filter(({ language }) => language === 'zh')
      .flatMap((speech) => setSpeech(sheet, speech, { ...look, role: 'subheading' }, sheet.width * widestName)),
  );
  if (names.length === 0) return [];
  const [label] = setSpeech(sheet, { language: 'zh', runs: [{ text: signerLead.zh }] }, look, sheet.width);
  const lead = label?.width ?? 0;
  return Array.from({ length: Math.ceil(names.length / inRow) }, (_, index) => {
    const row = { lead, names: names.slice(index * inRow, (index + 1) * inRow) };
    return index === 0 && label !== undefined ? { ...row, label } : row;
  });
}

function rowWidth(names: readonly Line[], between: number): number {
  return names.reduce((sum, name) => sum + name.width, 0) + between * Math.max(0, names.length - 1);
}

function englishLines(sheet: Sheet, signers: readonly Said[], look: Look): readonly Line[] {
  const names = signers.flatMap((said) => said.filter(({ language }) => language === 'en'));
  if (names.length === 0) return [];
  const runs = names.flatMap(({ runs: own }, index) => [
    { text: index === 0 ? signerLead.en : signersBetween.en },
    ...own,
  ]);
  return setSpeech(sheet, { language: 'en', runs }, look, sheet.width - sheet.paper.settings.bodyPt * 2);
}
