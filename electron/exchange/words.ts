// Cases and matters of bundles in the words of lists.
import type { Case } from '../../templates/case/case';
import { type Bilingual, noWords } from '../../templates/language/bilingual';
import type { Law } from '../../templates/law/library';

/** The name of a matter; its id where it is not known here. */
export function matterWords({ matters }: Law, id: string): Bilingual {
  return matters.find((matter) => matter.id === id)?.name ?? (id === '' ? noWords : { zh: id, en: id });
}

/** Matter and place, as far as they are known. */
export function aboutCase(law: Law, { matter, act }: Case): Bilingual {
  const { zh, en } = matterWords(law, matter);
  return { zh: joined(zh, act.address.zh), en: joined(en, act.address.en) };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
