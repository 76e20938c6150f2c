// Facts about the party, as every notice states them.

import type { Case } from '../case/case';
import type { Party } from '../case/party';
import { identityKindWords, sexWords } from '../case/words';
import { sayDate } from '../language/dates';
import type { CaseFactName } from './case-fact-names';
import { plain } from './fact';
import type { FactList } from './fact-list';
import { known } from './known-time';

type Organisation = Extract<Party, { kind: 'organisation' }>;
type Individual = Extract<Party, { kind: 'individual' }>;

export function addPartyFacts(facts: FactList<CaseFactName>, { party }: Case): void {
  facts.set('party.name', party.name, 'party.name');
  facts.set('party.address', party.address, 'party.address');
  facts.set('party.phone', plain(party.phone), 'party.phone');
  if (party.kind === 'organisation') addOrganisation(facts, party);
  else addIndividual(facts, party);
}

function addOrganisation(facts: FactList<CaseFactName>, party: Organisation): void {
  facts.set('party.you', { zh: '你单位', en: 'your entity' }, 'party.kind');
  facts.set('party.creditCode', plain(party.creditCode), 'party.creditCode');
  facts.set('party.representative', party.representative.name, 'party.representative.name');
  facts.set('party.representativePosition', party.representative.position, 'party.representative.position');
}

function addIndividual(facts: FactList<CaseFactName>, party: Individual): void {
  facts.set('party.you', { zh: '你', en: 'you' }, 'party.kind');
  facts.set('party.identityLabel', identityKindWords[party.identity.kind], 'party.identity.kind');
  facts.set('party.identityNumber', plain(party.identity.number), 'party.identity.number');
  facts.set('party.sex', party.sex && sexWords[party.sex], 'party.sex');
  facts.set('party.birthDate', known(party.birthDate, sayDate), 'party.birthDate');
  facts.set('party.nationality', party.nationality, 'party.nationality');
  facts.set('party.guardian', party.guardian?.name, 'party.guardian.name');
  facts.set('party.guardianPhone', party.guardian && plain(party.guardian.phone), 'party.guardian.phone');
}
