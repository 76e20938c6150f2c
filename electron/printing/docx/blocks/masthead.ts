// Mastheads: form heads, red heads, letter heads and bulletins (GB/T 9704-2012, 7.2.4, 7.2.7, 10.1).
import type { Said } from '../../../../templates/paper/arrange';
import type { Masthead } from '../../../../templates/paper/blocks';
import { red } from '../roles';
import { twips, twipsOfPt } from '../sheet';
import { letterRuleIndent } from '../shell/header-footer';
import { edge, paragraphXml } from '../xml/paragraph';
import { tableXml } from '../xml/table';
import type { Context } from './context';
import { plainText, textXml, widthInCharacters } from './texts';

/** The top of the red head below the top of the type area (7.2.4). */
const redHeadDropMm = 35;
/** The rule under the number or the head (7.2.7, 10.1). */
const ruleDropMm = 4;
/** Common size of red heads; smaller where the name is long. The standard only bounds their height (22 mm). */
const largestRedHeadPt = 48;
const smallestRedHeadPt = 22;

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
  const pt = redHeadPt(context, longest + widthInCharacters(suffix));
  const run = { size: pt * 2 };
  const line = twipsOfPt(pt * 1.3);
  const drop = spacerXml(twips(redHeadDropMm));
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
  const line = twipsOfPt(pt * 1.3);
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
  const pt = redHeadPt(context, widthInCharacters(plainChinese(name)));
  const organs = block.organs.map((organ) => textXml(organ, { role: 'plain', paragraph: { align: 'center' } }));
  return headText(name, { size: pt * 2 }, twipsOfPt(pt * 1.3)) + organs.join('');
}

/** Organ names, then a double red rule, thick above thin, 170 mm long (10.1). */
function letterHead(block: Masthead<Said>, context: Context): string {
  const pt = redHeadPt(context, Math.max(...block.organs.map((organ) => widthInCharacters(plainChinese(organ))), 1));
  const names = block.organs.map((organ) => headText(organ, { size: pt * 2 }, twipsOfPt(pt * 1.3)));
  const rule = {
    style: 'PilinPlain',
    borders: edge('bottom', 'thickThinSmallGap', 24, 0, red),
    line: twips(ruleDropMm),
    ...letterRuleIndent(context.sheet),
  };
  return names.join('') + paragraphXml(rule, '');
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

function redHeadPt(context: Context, characters: number): number {
  const fitting = Math.floor(context.sheet.textWidth / 20 / (characters + 1));
  return Math.max(smallestRedHeadPt, Math.min(largestRedHeadPt, fitting));
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
