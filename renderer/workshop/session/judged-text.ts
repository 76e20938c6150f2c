// What is wrong with the source of a template, and what it holds where it has the shape of one.
import { checkText, type TemplateFault } from '../../../templates/compose/check-template';
import { judgeOwnTemplate } from '../../../templates/compose/own-template';
import { isPlainObject } from '../../../templates/reading/plain-copy';
import type { TemplateData } from '../../../templates/workshop/shipped-text';

export type JudgedText = {
  readonly faults: readonly TemplateFault[];
  /** Null where the text has not the shape of a template. */
  readonly template: TemplateData | null;
};

export function judgeText(text: string): JudgedText {
  let hasShape = false;
  const { faults, data } = checkText(text, '', (found) => {
    const judged = judgeOwnTemplate(found);
    hasShape = judged.template !== null;
    return judged;
  });
  return { faults, template: hasShape && isPlainObject(data) ? data : null };
}
