// Document numbers: centred over the red rule, flush right in letters and on forms, with signers or an editor beside.
import type { Said } from '../../../../templates/paper/arrange';
import type { DocumentNumber } from '../../../../templates/paper/blocks';
import { signerLead, signersBetween } from '../../added-words';
import { characterStyles, styleId } from '../roles';
import { paragraphXml } from '../xml/paragraph';
import { runsXml, runXml } from '../xml/run';
import { shareWidth, tableXml } from '../xml/table';
import type { Context } from './context';
import { redRuleXml } from './masthead';
import { textXml } from './texts';

/** Centred two lines under a red head (7.2.5), flush right under a letter's rule (10.1) and on forms. */
export function numberXml(block: DocumentNumber<Said>, context: Context): string {
  const { linePitch } = context.sheet;
  const ruled = context.masthead === 'red-head' || context.masthead === 'bulletin';
  const signers = block.signers ?? [];
  const before = context.masthead === 'red-head' ? 2 * linePitch : 0;
  const paragraph = { align: ruled ? ('center' as const) : ('right' as const), before, keepNext: ruled };
  const number =
    signers.length > 0
      ? signedNumber(block, signers, before, context)
      : textXml(block.text, { role: 'number', paragraph });
  const whole = number + editorXml(block, context);
  return ruled && context.numberFollows ? whole + redRuleXml() : whole;
}

/** Signers of a document to a higher organ stand right, two in a row, the number left on their last line (7.2.6). */
function signedNumber(block: DocumentNumber<Said>, signers: readonly Said[], before: number, context: Context): string {
  const { character, textWidth } = context.sheet;
  const columns = shareWidth(textWidth, [1, 1]);
  const [left = 0, right = 0] = columns;
  const number = textXml(block.text, { role: 'number', paragraph: { left: character, before } });
  const names = (['zh', 'en'] as const).map((language) => {
    const own = signers.flatMap((said) => said.filter((speech) => speech.language === language));
    if (own.length === 0) return '';
    const runs = own.map(({ runs: name }, index) => {
      const between = index === 0 ? '' : runXml(signersBetween[language]);
      return between + runsXml(name, language, language === 'zh' ? { style: characterStyles.signer } : {});
    });
    const hanging = language === 'zh' ? { left: 4 * character, hanging: 4 * character } : {};
    const look = { style: styleId('number', language), ...hanging, right: character };
    const first = language === 'zh' || signers.every((said) => said.every((speech) => speech.language === 'en'));
    return paragraphXml({ ...look, ...(first ? { before } : {}) }, runXml(signerLead[language]) + runs.join(''));
  });
  return tableXml({ columns, borders: 'none', padding: 0 }, [
    {
      keepWhole: true,
      cells: [
        { width: left, content: number, verticalAlign: 'bottom' },
        { width: right, content: names.join(''), verticalAlign: 'bottom' },
      ],
    },
  ]);
}

/** Who edits a bulletin left, its day right, each one character in. */
function editorXml(block: DocumentNumber<Said>, context: Context): string {
  const editor = block.editor ?? [];
  const day = block.issuedOn ?? [];
  if (editor.length + day.length === 0) return '';
  const { character, textWidth } = context.sheet;
  const columns = shareWidth(textWidth, [3, 2]);
  const [left = 0, right = 0] = columns;
  const by = textXml(editor, { role: 'number', paragraph: { left: character } });
  const on = textXml(day, { role: 'number', paragraph: { right: character, align: 'right' } });
  return tableXml({ columns, borders: 'none', padding: 0 }, [
    {
      keepWhole: true,
      cells: [
        { width: left, content: by },
        { width: right, content: on },
      ],
    },
  ]);
}
