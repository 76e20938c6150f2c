// Which template a paper is made from: one being tried, the office's own edition, or the shipped one.
import type { Kind } from '../catalogue';
import type { Office, OfficeTemplate } from '../office/office';
import type { Paper } from '../paper/paper';
import { withParts } from './clauses';
import type { Template } from './template-schema';

export type TemplateInUse = { readonly template: Template; readonly origin: Paper['template']['origin'] };

/** Put together once for each edition: an office is the same value until it is saved anew. */
const whole = new WeakMap<OfficeTemplate, Template>();

/** @param tried takes the place of either, as in a preview */
export function templateInUse(kind: Kind, office: Pick<Office, 'templates'>, tried?: Template): TemplateInUse {
  if (tried !== undefined) return { template: tried, origin: 'office' };
  const own = ownTemplate(office, kind.id);
  if (own === undefined) return { template: kind.template, origin: 'shipped' };
  let template = whole.get(own);
  if (template === undefined) {
    template = withParts(own.template);
    whole.set(own, template);
  }
  return { template, origin: 'office' };
}

/** The office's newest edition of a kind, where that is in use. */
export function ownTemplate({ templates }: Pick<Office, 'templates'>, kind: string): OfficeTemplate | undefined {
  const newest = templates.findLast(({ template }) => template.kind === kind);
  return newest?.inUse === true ? newest : undefined;
}
