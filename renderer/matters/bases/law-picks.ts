// The laws to choose from in a citation: each once, by the title of its newest edition.
import type { Law } from '../../../templates/law/schema';
import type { Pick } from '../../case-form/fields/pick-field';

export function lawPicks(law: Law): readonly Pick[] {
  const newest = new Map<string, Law['texts'][number]>();
  for (const text of law.texts) {
    const known = newest.get(text.law);
    if (known === undefined || known.validFrom < text.validFrom) newest.set(text.law, text);
  }
  return [...newest.values()].map(({ law: value, title }) => ({
    value,
    label: title,
    detail: value,
    search: `${title.zh} ${title.en} ${value}`.toLowerCase(),
  }));
}
