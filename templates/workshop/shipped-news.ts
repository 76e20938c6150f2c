// Whether a shipped template has changed since the office made its edition from it.
import type { Kind } from '../catalogue';
import { ownTemplate } from '../compose/template-in-use';
import type { Office } from '../office/office';
import { changesBetween } from './compare-editions';
import { shippedBase, type TemplateData } from './shipped-text';

export type ShippedNews =
  /** No edition of the office is in use, or it was made from this very template. */
  | { readonly news: 'none' }
  /** `base`: the template it was made from, null where the office's file does not hold it. */
  | { readonly news: 'newer'; readonly base: TemplateData | null }
  /** Made from an edition that a later program ships. */
  | { readonly news: 'later-program' };

const day = /^\d{4}-\d{2}-\d{2}/;

export function shippedNews(office: Pick<Office, 'templates' | 'templateBases'>, kind: Kind): ShippedNews {
  const own = ownTemplate(office, kind.id);
  if (own === undefined) return { news: 'none' };
  const { edition } = kind.template;
  const base = office.templateBases.find((one) => one.kind === kind.id && one.edition === own.basedOn)?.template;
  if (own.basedOn === edition) {
    // The words decide, not the name: a template that was changed without a new name is newer all the same.
    const same = base === undefined || changesBetween(base, shippedBase(kind)).length === 0;
    return same ? { news: 'none' } : { news: 'newer', base };
  }
  const later = day.test(own.basedOn) && day.test(edition) && own.basedOn > edition;
  return later ? { news: 'later-program' } : { news: 'newer', base: base ?? null };
}
