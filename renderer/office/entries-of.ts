// Authorities and officers in the form, as far as they are filled in yet.
import type { Bilingual } from '../../templates/language/bilingual';
import { listAt, textAt, wordsAt } from '../../templates/reading/loose';
import type { CaseData } from '../case-form/form-store';

export type AuthorityEntry = { readonly id: string; readonly name: Bilingual; readonly division: string };

export type OfficerEntry = {
  readonly id: string;
  readonly authority: string;
  readonly name: Bilingual;
  readonly certificate: string;
  readonly validUntil: string;
};

/** The short name where there is one. */
export function authoritiesIn(data: CaseData): readonly AuthorityEntry[] {
  return listAt(data, 'authorities').map((one) => {
    const short = wordsAt(one, 'shortName');
    return {
      id: textAt(one, 'id'),
      name: short.zh === '' ? wordsAt(one, 'name') : short,
      division: textAt(one, 'division'),
    };
  });
}

export function officersIn(data: CaseData): readonly OfficerEntry[] {
  return listAt(data, 'officers').map((one) => ({
    id: textAt(one, 'id'),
    authority: textAt(one, 'authority'),
    name: wordsAt(one, 'name'),
    certificate: textAt(one, 'certificate'),
    validUntil: textAt(one, 'validUntil'),
  }));
}
