// What a clerk reads when no face has a character.
import type { Run } from '../../../../templates/paper/blocks';
import { PrintFault } from '../../fault';

/** Code `glyph-missing`, with the character, its Unicode number and the field it came from. */
export function missingGlyph(character: string, run: Run): PrintFault {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = /\p{C}/u.test(character) ? '\ufffd' : character;
  const place = run.field === undefined ? { zh: '', en: '' } : { zh: `（${run.field}）`, en: ` (${run.field})` };
  return new PrintFault(
    'glyph-missing',
    {
      zh: `字符“${shown}”${code}${place.zh}在现有字体中都没有字形，不能打印。请改用其他字，或在设置中选择含有该字的字体。`,
      en: `No face at hand has the character ${shown} ${code}${place.en}; the paper is not printed. Use another character, or choose a font that has it in the settings.`,
    },
    run.field,
  );
}
