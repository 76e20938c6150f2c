// Mastheads: form heads, red heads, letter heads and bulletins (GB/T 9704-2012, 7.2.4, 7.2.7, 10.1).
import type { Said } from '../../../../templates/paper/arrange';
import type { Masthead } from '../../../../templates/paper/blocks';
import { fittedSize, markLead, markPt } from '../../mark-size';
import { red } from '../roles';
import { twips, twipsOfPt } from '../sheet';
import { letterMarkTopMm, letterRuleIndent, letterTopMm } from '../shell/header-footer';
import { edge, paragraphXml } from '../xml/paragraph';
import { tableXml } from '../xml/table';
import type { Context } from './context';
import { plainText, textXml, widthInCharacters } from './texts';

/** The top of the red head below the top of the type area (7.2.4). */
const redHeadDropMm = 35;
/** The rule under the number or the head (7.2.7, 10.1). */
const ruleDropMm = 4;

export function mastheadXml(block: Masthead<Said>, context: Context): string {
  if (block.style === 'form') return formHead(block);
  if (block.style === 'letter') return letterHead(block, context);
  const head = block.style === 'bulletin' ? bulletinHead(block, context) : redHead(block, context);
  return context.numberFollows ? head : head + redRuleXml();
}

function formHead(block: Masthead<Said>): string {
  const names = block.suffix === undefined ? block.organs : [...block.organs, block.suffix];
  return names.map((name) => textXml(name, { role: 'organ' })).join('');
}

/** A red rule as wide as the type area, at the foot of a line 4 mm high. */
export function redRuleXml(): string {
  const line = twips(ruleDropMm);
  const borders = edge('bottom', 'single', 16, 0, red);
  const style = 'PilinPlain';
  return paragraphXml({ style, borders, line }, '');
}

function redHead(block: Masthead<Said>, context: Context): string {
  const names = block.organs.map(plainChinese);
  const suffix = block.suffix === undefined ? '' : plainChinese(block.suffix);
  const longest = Math.max(...names.map(widthInCharacters), 1);
  const pt = sizeOf(context, 'red-head', longest + widthInCharacters(suffix));
  const run = { size: pt * 2 };
  const line = twipsOfPt(pt * markLead);
  const drop = spacerXml(twips(redHeadDropMm) - lineRise(pt));
  if (block.suffix === undefined || block.suffix.length === 0) {
    return drop + block.organs.map((organ) => headText(organ, run, line)).join('');
  }
  if (block.organs.length === 1) return drop + headText(joined(block.organs[0] ?? [], block.suffix), run, line);
  return drop + jointHead(block, context, pt);
}

/** Organs one under the other, the sponsor first, 文件 at their right in the middle of their height (7.2.4). */
function jointHead(block: Masthead<Said>, context: Context, pt: number): string {
  const suffixWidth = twipsOfPt(pt * (widthInCharacters(plainChinese(block.suffix ?? [])) + 0.5));
  const width = context.sheet.textWidth - suffixWidth;
  const run = { size: pt * 2 };
  const line = twipsOfPt(pt * markLead);
  const organs = block.organs.map((organ) =>
    organ.map((speech) => headText([speech], run, line, speech.language === 'zh' ? 'distribute' : 'center')).join(''),
  );
  const cells = [
    { width, content: organs.join('') },
    { width: suffixWidth, content: headText(block.suffix ?? [], run, line), verticalAlign: 'center' as const },
  ];
  return tableXml({ columns: [width, suffixWidth], borders: 'none', padding: 40 }, [{ cells, keepWhole: true }]);
}

function bulletinHead(block: Masthead<Said>, context: Context): string {
  const name = block.suffix ?? [];
  const pt = sizeOf(context, 'bulletin', widthInCharacters(plainChinese(name)));
  const organs = block.organs.map((organ) => textXml(organ, { role: 'plain', paragraph: { align: 'center' } }));
  return headText(name, { size: pt * 2 }, twipsOfPt(pt * markLead)) + organs.join('');
}

/** Organ names, then a double red rule, thick above thin, 170 mm long (10.1). */
function letterHead(block: Masthead<Said>, context: Context): string {
  const longest = Math.max(...block.organs.map((organ) => widthInCharacters(plainChinese(organ))), 1);
  const pt = sizeOf(context, 'letter', longest);
  const names = block.organs.map((organ) => headText(organ, { size: pt * 2 }, twipsOfPt(pt * markLead)));
  const rule = {
    style: 'PilinPlain',
    borders: edge('bottom', 'thickThinSmallGap', 24, 0, red),
    line: twips(ruleDropMm),
    ...letterRuleIndent(context.sheet),
  };
  const drop = spacerXml(twips(letterMarkTopMm - letterTopMm) - lineRise(pt));
  return drop + names.join('') + paragraphXml(rule, '');
}

type HeadRun = { readonly size: number };

/** English under the Chinese name is set in the style's own size, which fits the line. */
function headText(said: Said, run: HeadRun, line: number, align: 'center' | 'distribute' = 'center'): string {
  return said
    .map((speech) =>
      speech.language === 'zh'
        ? textXml([speech], { role: 'redHead', run, paragraph: { line, align } })
        : textXml([speech], { role: 'redHead', paragraph: { align: 'center' } }),
    )
    .join('');
}

/** @param characters of the longest line */
function sizeOf(context: Context, style: keyof typeof markPt, characters: number): number {
  return fittedSize((characters + 0.5) * markPt[style], markPt[style], context.sheet.textWidth / 20);
}

/** A mark's line is taller than its type, and what is over stands above it: so much higher the line begins. */
function lineRise(pt: number): number {
  return twipsOfPt(pt * (markLead - 1));
}

/** Name and suffix as one text, language by language. */
function joined(name: Said, suffix: Said): Said {
  const ends = new Map(suffix.map((speech) => [speech.language, speech.runs]));
  const both = name.map((speech) => ({ ...speech, runs: [...speech.runs, ...spaced(speech.language, ends)] }));
  return [...both, ...suffix.filter((speech) => !name.some((said) => said.language === speech.language))];
}

function spaced(language: 'zh' | 'en', ends: ReadonlyMap<string, Said[number]['runs']>): Said[number]['runs'] {
  const runs = ends.get(language) ?? [];
  return language === 'en' && runs.length > 0 ? [{ text: ' ' }, ...runs] : runs;
}

function plainChinese(said: Said): string {
  return plainText(said.filter((speech) => speech.language === 'zh'));
}

function spacerXml(height: number): string {
  return paragraphXml({ style: 'PilinPlain', line: height, keepNext: true }, '');
}
