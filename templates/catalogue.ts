// The only place that knows every document kind. A new kind is one folder and one line here.
import commitment from './commitment/template.yaml';
import { withParts } from './compose/clauses';
import type { Template, WrittenTemplate } from './compose/template-schema';
import educationLetter from './education-letter/template.yaml';
import type { Bilingual } from './language/bilingual';
import noPenaltyDecision from './no-penalty-decision/template.yaml';
import operationReport from './operation-report/template.yaml';
import orderToCorrect from './order-to-correct/template.yaml';

const shipped: readonly unknown[] = [orderToCorrect, commitment, noPenaltyDecision, educationLetter, operationReport];

export type Kind = {
  readonly id: string;
  readonly name: Bilingual;
  readonly subject: 'case' | 'operation';
  readonly template: Template;
};

/** The document kinds in the order of a case's life. Shipped templates are validated by a test, not at each start. */
export const catalogue: readonly Kind[] = shipped.map((data) => {
  const template = withParts(data as WrittenTemplate);
  return { id: template.kind, name: template.name, subject: template.subject, template };
});

export function findKind(id: string): Kind | undefined {
  return catalogue.find((kind) => kind.id === id);
}
