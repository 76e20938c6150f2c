// The editions that an office has made of shipped templates, in its file: a new one, the shipped one again, the record.
import type { Kind } from '../catalogue';
import { ownTemplate } from '../compose/template-in-use';
import type { Office, OfficeTemplate } from '../office/office';
import { shippedBase, type TemplateData } from './shipped-text';

type Shelf = Pick<Office, 'templates' | 'templateBases'>;

/** As the schema of the office allows; beyond it the oldest that is not the newest of its kind is let go. */
const mostKept = 400;

/** All of a kind, oldest first. */
export function editionsOf({ templates }: Pick<Office, 'templates'>, kind: string): readonly OfficeTemplate[] {
  return templates.filter(({ template }) => template.kind === kind);
}

/** The newest of a kind, in use or not: by it the window tells whether it has seen all there is. "" where there is none. */
export function newestEdition(office: Pick<Office, 'templates'>, kind: string): string {
  return String(editionsOf(office, kind).at(-1)?.template.edition ?? '');
}

/** 2026-12-01.2: the day, and a number that no edition of the kind has had that day. */
export function nextEdition(office: Pick<Office, 'templates'>, { id, template }: Kind, day: string): string {
  const taken = new Set([...editionsOf(office, id).map((one) => one.template.edition), template.edition]);
  let number = 1;
  while (taken.has(`${day}.${number}`)) number += 1;
  return `${day}.${number}`;
}

export type NewEdition = {
  readonly template: TemplateData;
  readonly edition: string;
  /** Of the shipped template; the one of this program where the edition was made from it or compared with it. */
  readonly basedOn: string;
  readonly note: string;
  readonly by: string;
  readonly savedAt: string;
};

export function withEdition<S extends Shelf>(office: S, kind: Kind, made: NewEdition): S {
  const { template, edition, ...record } = made;
  const entry: OfficeTemplate = { template: { ...template, edition }, ...record, inUse: true };
  const templates = letGo([...office.templates, entry]);
  const known = office.templateBases.some((one) => one.kind === kind.id && one.edition === kind.template.edition);
  const base = { kind: kind.id, edition: kind.template.edition, template: { ...shippedBase(kind) } };
  const bases = known ? office.templateBases : [...office.templateBases, base];
  return { ...office, templates, templateBases: bases.filter((one) => isBaseOf(one, templates)) };
}

function isBaseOf(base: Shelf['templateBases'][number], templates: readonly OfficeTemplate[]): boolean {
  return templates.some(({ template, basedOn }) => template.kind === base.kind && basedOn === base.edition);
}

function letGo(templates: readonly OfficeTemplate[]): OfficeTemplate[] {
  const kept = [...templates];
  while (kept.length > mostKept) {
    const oldest = kept.findIndex(({ template }, index) =>
      kept.slice(index + 1).some((other) => other.template.kind === template.kind),
    );
    kept.splice(Math.max(oldest, 0), 1);
  }
  return kept;
}

/** The shipped template is taken up again; the editions stay for the record. The same office where none is in use. */
export function withShipped<S extends Shelf>(office: S, kind: string, ended: OfficeTemplate['ended']): S {
  const own = ownTemplate(office, kind);
  if (own === undefined) return office;
  const templates = office.templates.map((one) => (one === own ? { ...one, inUse: false, ended } : one));
  return { ...office, templates };
}
