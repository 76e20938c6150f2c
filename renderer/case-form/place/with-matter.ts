// A matter was chosen: its texts are filled in where the clerk has written none of their own.
import { type Bilingual, noWords } from '../../../templates/language/bilingual';
import { wordsAt } from '../../../templates/reading/loose';
import type { FormMatter } from '../form-context';
import type { CaseData } from '../form-store';
import { getAt, setAt } from '../paths';

/** @param former the matter until now. Texts that are still its own are nobody's writing and give way. */
export function withMatter(data: CaseData, matter: FormMatter, former: FormMatter | undefined): CaseData {
  const requirement = free(wordsAt(data, 'correction', 'requirement'), former?.requirement);
  const points = free(wordsAt(data, 'education', 'points'), former?.education);
  let next = setAt(data, 'matter', matter.id);
  if (requirement) {
    next = setAt(next, 'correction.requirement', matter.requirement);
    if (getAt(data, 'correction.deadline') == null) next = setAt(next, 'correction.immediately', matter.immediately);
  }
  return points ? setAt(next, 'education.points', matter.education) : next;
}

function free(words: Bilingual, former: Bilingual = noWords): boolean {
  return same(words, noWords) || same(words, former);
}

export function same(one: Bilingual, other: Bilingual): boolean {
  return one.zh === other.zh && one.en === other.en;
}
