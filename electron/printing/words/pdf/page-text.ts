// What one page says: its content stream read operator by operator, each stretch with the mark it stands under.
import type { CharacterMap } from './character-map';
import { hasKind, type PdfDictionary, PdfUnreadable, type PdfValue, textOfString } from './pdf-value';
import { ValueReader } from './value-reader';

/** `mark`: the number that the structure tree knows it by; artifact: page numbers, repeated heads, rules. */
export type Stretch = { readonly mark: number | 'artifact' | 'none'; readonly text: string };

export type PageFonts = (name: string) => CharacterMap;

type Opened = { readonly mark: Stretch['mark']; readonly actualText: boolean };

const drawing =
  'q Q cm w J j M d ri i gs m l c v y h re S s f F f* B B* b b* n W W* CS cs SC SCN sc scn G g RG rg K k sh';
const textState = 'BT ET Tc Tw Tz TL Tr Ts Td TD Tm T*';
const mute = new Set(`${drawing} ${textState}`.split(' '));

/** @param properties looks up named property lists of marks. @throws PdfUnreadable for operators it does not know. */
export class PageText {
  readonly stretches: Stretch[] = [];
  private readonly open: Opened[] = [];
  private font: CharacterMap | undefined;

  constructor(
    private readonly fonts: PageFonts,
    private readonly properties: (name: string) => PdfDictionary | undefined,
    private readonly drawsText: (xObject: string) => boolean,
  ) {}

  read(content: Uint8Array): readonly Stretch[] {
    const reader = new ValueReader(content, 0, false);
    let operands: PdfValue[] = [];
    for (let value = reader.next(); value !== undefined; value = reader.next()) {
      if (!hasKind(value, 'word') || ['true', 'false', 'null'].includes(value.value)) operands.push(value);
      else {
        if (!mute.has(value.value)) this.operate(value.value, operands);
        operands = [];
      }
    }
    if (this.open.length > 0) throw new PdfUnreadable('a mark that does not end');
    return this.stretches;
  }

  private operate(operator: string, operands: readonly PdfValue[]): void {
    const last = operands.at(-1);
    if (operator === 'Tf') this.font = hasKind(operands[0], 'name') ? this.fonts(operands[0].value) : undefined;
    else if (operator === 'Tj') this.show(last);
    else if (operator === 'TJ') this.showSpaced(last);
    else if (operator === 'BMC' || operator === 'BDC') this.begin(operands);
    else if (operator === 'EMC') this.end();
    else if (operator !== 'Do') throw new PdfUnreadable(`operator ${operator}`);
    else if (!hasKind(last, 'name') || this.drawsText(last.value)) throw new PdfUnreadable('text inside a form');
  }

  private showSpaced(value: PdfValue | undefined): void {
    if (!hasKind(value, 'array')) throw new PdfUnreadable('TJ without its array');
    for (const item of value.items) if (!hasKind(item, 'number')) this.show(item);
  }

  private end(): void {
    if (this.open.pop() === undefined) throw new PdfUnreadable('an end without a mark');
  }

  private show(value: PdfValue | undefined): void {
    if (!hasKind(value, 'string') || this.font === undefined) throw new PdfUnreadable('text without a font');
    if (value.bytes.length % 2 === 1) throw new PdfUnreadable('a code that is not two bytes');
    let text = '';
    for (let at = 0; at < value.bytes.length; at += 2) {
      const code = ((value.bytes[at] ?? 0) << 8) | (value.bytes[at + 1] ?? 0);
      const character = this.font.get(code);
      if (character === undefined || /^\0*$/.test(character))
        throw new PdfUnreadable(`glyph ${code} stands for no character`);
      text += character;
    }
    if (!this.open.some((mark) => mark.actualText)) this.say(text);
  }

  private say(text: string): void {
    const mark = this.open.some((opened) => opened.mark === 'artifact')
      ? 'artifact'
      : (this.open.findLast((opened) => opened.mark !== 'none')?.mark ?? 'none');
    this.stretches.push({ mark, text });
  }

  private begin(operands: readonly PdfValue[]): void {
    const [tag, list] = operands;
    const properties = hasKind(list, 'name')
      ? this.properties(list.value)
      : hasKind(list, 'dictionary')
        ? list.entries
        : undefined;
    const number = properties?.get('MCID');
    const actual = properties?.get('ActualText');
    const isArtifact = hasKind(tag, 'name') && tag.value === 'Artifact';
    const mark = isArtifact ? 'artifact' : hasKind(number, 'number') ? number.value : 'none';
    const outer = this.open.some((opened) => opened.actualText);
    this.open.push({ mark, actualText: hasKind(actual, 'string') });
    if (hasKind(actual, 'string') && !outer) this.say(textOfString(actual.bytes));
  }
}
