// The work on a template as it is handed to the machine: the data, and the source where that is no template just now.
import { isPlainObject } from '../../../templates/reading/plain-copy';
import type { TemplateData } from '../../../templates/workshop/shipped-text';
import type { Input } from '../../bridge';
import { momentInChina } from '../../case-form/moments';
import type { WorkshopSession } from './workshop-session';

export type KeptWork = NonNullable<Input<'template:keep'>['work']>;

/** @param newest edition of the office that the work began from, or that the person has been told of */
export function workNow(session: WorkshopSession, newest: string): KeptWork {
  session.settle();
  const { template, text, hasShape, basedOn } = session.state.get();
  const at = momentInChina(Date.now());
  return { text: hasShape ? null : text, template: plainTemplate(template), basedOn, newest, at };
}

export function plainTemplate(template: TemplateData): KeptWork['template'] {
  return isPlainObject(template) ? (template as KeptWork['template']) : {};
}
