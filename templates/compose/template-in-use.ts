// Which template a paper is made from: one being tried, the office's own edition, or the shipped one.
import type { Kind } from '../catalogue';
import type { Office, OfficeTemplate } from '../office/office';
import type { Paper } from '../paper/paper';
import { ownTemplateOf } from './own-template';
import type { Template } from './template-schema';

export type TemplateInUse = { readonly template: Template; readonly origin: Paper['template']['origin'] };

type Templates = Pick<Office, 'templates'>;

/** @param tried takes the place of either, as in a preview. An edition that can't be used gives way to the shipped one */
export function templateInUse(kind: Kind, office: Templates, tried?: Template): TemplateInUse {
  if (tried !== undefined) return { template: tried, origin: 'office' };
  const own = ownTemplate(office, kind.id);
  const template = own === undefined ? null : ownTemplateOf(own).template;
  return template === null ? { template: kind.template, origin: 'shipped' } : { template, origin: 'office' };
}

/** The office's newest edition of a kind, where that is in use. */
export function ownTemplate({ templates }: Templates, kind: string): OfficeTemplate | undefined {
  const newest = templates.findLast(({ template }) => template.kind === kind);
  return newest?.inUse === true ? newest : undefined;
}

/** The office's edition that should be in use but can't be: the shipped template is used in its place. */
export function unfitTemplate(office: Templates, kind: string): OfficeTemplate | undefined {
  const own = ownTemplate(office, kind);
  return own !== undefined && ownTemplateOf(own).template === null ? own : undefined;
}
