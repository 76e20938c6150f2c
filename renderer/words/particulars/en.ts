// Words of the desk about: what a paper asks for. English.
import type { English } from '../english';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'Particulars of the paper',
  askedFor: '“{{name}}” also needs the following.',
  nothingAsked: '“{{name}}” needs nothing else.',
  proposed: 'Proposed wording: {{words}}',
  take: 'Take it',
  clear: 'Clear',
  noEntries: 'Nothing entered yet.',
  addEntry: 'Add an entry',
  addProposed: 'Add: {{words}}',
  addOrgan: 'Add an authority',
  chooseOrgan: 'Type a name to find an authority',
  otherOrgan: 'Another authority (type its name)',
  chooseOfficer: 'Type a name or certificate number',
  otherOfficer: 'Another person (type the name)',
  chooseOfOffice: 'Choose from the directory',
  choosePaper: 'Choose an issued paper',
  noPapers: 'No paper has been issued in this case yet.',
  noEvidence: 'There is no evidence in this case yet.',
  allTaken_one: 'With none ticked, all of them ({{count}}) stand on the paper.',
  allTaken_other: 'With none ticked, all of them ({{count}}) stand on the paper.',
  noneTaken: 'With none ticked, none stands on the paper.',
  noPhotographs: 'No evidence of this case has a photograph yet. Add photographs in the step “Evidence”.',
  gone: '{{id}} (no longer in the case)',
};
