// The only place that knows every document kind. A new kind is one folder and one line here.
import { withParts } from './compose/clauses';
import type { Template, WrittenTemplate } from './compose/template-schema';
import type { Bilingual } from './language/bilingual';

/** The first of each subject is the one the desk shows first; otherwise in the order of a case's life. */
const kinds = [
  'order-to-correct',
  'inspection-notice',
  'inspection-record',
  'commitment',
  'reinspection-record',
  'no-penalty-decision',
  'education-letter',
  'service-receipt',
  'correction-notice',
  'case-file-cover',
  'case-file-index',
  'transfer-letter',
  'evidence-list',
  'assistance-letter',
  'early-warning',
  'operation-report',
  'operation-plan',
  'operation-bulletin',
];

const written = import.meta.glob<WrittenTemplate>('./*/template.yaml', { eager: true, import: 'default' });

export type Kind = {
  readonly id: string;
  readonly name: Bilingual;
  readonly subject: 'case' | 'operation';
  readonly template: Template;
};

/** Shipped templates are validated by a test, not at each start. */
export const catalogue: readonly Kind[] = kinds.map((id) => {
  const data = written[`./${id}/template.yaml`];
  if (data === undefined) throw new Error(`no folder for the kind "${id}"`);
  const template = withParts(data);
  return { id: template.kind, name: template.name, subject: template.subject, template };
});

export function findKind(id: string): Kind | undefined {
  return catalogue.find((kind) => kind.id === id);
}
