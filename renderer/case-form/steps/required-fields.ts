// The fields without which a case is not whole, given what has been entered and what the matter asks for.

import { answerPath, meansAll } from '../../../templates/asks/ask';
import { wordsSchema } from '../../../templates/language/bilingual';
import { listAt, textAt } from '../../../templates/reading/loose';
import type { FormMatter, FormPaper } from '../form-context';
import type { CaseData } from '../form-store';
import { partyAge } from '../party/party-age';
import { getAt } from '../paths';

/** Paths, in the order of the form. @param paper the one that is looked at */
export function requiredFields(
  data: CaseData,
  matter: FormMatter | undefined,
  today: string,
  paper: FormPaper | null,
): readonly string[] {
  return [
    'authority',
    ...ofParty(data, today),
    'matter',
    'act.from',
    'act.division',
    'act.address',
    ...ofMatter(data, matter),
    'inspection.from',
    'inspection.until',
    'inspection.finding',
    'officers',
    ...listAt(data, 'evidence').flatMap((_, at) => [`evidence[${at}].title`, `evidence[${at}].takenAt`]),
    ...ofGrounds(data),
    'correction.requirement',
    ...(getAt(data, 'correction.immediately') === true ? [] : ['correction.deadline']),
    ...ofReinspection(data),
    'education.points',
    ...ofPaper(paper),
  ];
}

/** Whether nothing is entered there. */
export function isEmptyAt(data: CaseData, path: string): boolean {
  const value = getAt(data, path);
  if (value === undefined || value === null) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value === 'string') return value.trim() === '';
  const words = wordsSchema.safeParse(value);
  return words.success && words.data.zh.trim() === '';
}

function ofParty(data: CaseData, today: string): readonly string[] {
  if (textAt(data, 'party', 'kind') !== 'individual') {
    return ['party.name', 'party.creditCode', 'party.representative.name', 'party.address'];
  }
  const age = partyAge(data, today);
  const guardian = age !== null && age < 14 ? ['party.guardian.name', 'party.guardian.phone'] : [];
  return ['party.name', 'party.identity.number', 'party.birthDate', ...guardian, 'party.address'];
}

/** A narrative takes the place of the facts. */
function ofMatter(data: CaseData, matter: FormMatter | undefined): readonly string[] {
  if (!isEmptyAt(data, 'act.narrative')) return [];
  return (matter?.facts ?? []).filter(({ required }) => required).map(({ key }) => `act.facts.${key}`);
}

function ofGrounds(data: CaseData): readonly string[] {
  return textAt(data, 'grounds', 'leg') === '' ? [] : ['grounds.decidedBy', 'grounds.decidedOn'];
}

function ofPaper(paper: FormPaper | null): readonly string[] {
  if (paper === null) return [];
  const { id, asks } = paper.kind;
  const needed = asks.filter((ask) => ask.required && !meansAll(ask));
  return needed.map(({ key }) => answerPath(id, key));
}

function ofReinspection(data: CaseData): readonly string[] {
  const at = 'correction.reinspection';
  return getAt(data, at) === undefined ? [] : [`${at}.at`, `${at}.finding`];
}
