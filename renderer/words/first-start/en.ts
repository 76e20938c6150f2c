// Words of the desk about: first-start. English.
import type { English } from '../english';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'Begin with Pilin',
  welcome: 'First tell the program which authority works here. All of it can be changed later under “Office”.',
  'step.choose': 'Choose',
  'step.authority': 'Authority',
  'step.officers': 'Officers',
  example: 'Try it with the example',
  exampleHint: 'The example’s people and numbers are invented; put your own in their place later.',
  withCases: 'With example cases and joint operations',
  takeExample: 'Take the example',
  blank: 'Enter our own office',
  blankHint: 'One authority and two officers: a few minutes.',
  begin: 'Begin',
  file: 'Import a file',
  fileHint: 'An office exported from another computer or by a neighbour.',
  importFile: 'Choose a file',
  next: 'Next',
  back: 'Back',
  finish: 'Finish',
  officer: 'Officer {{number}}',
  toMend: 'Mend what is marked first.',
  prefix: 'Prefix for document numbers',
  prefixHint: 'e.g. 平综执; may be entered later',
  refused: 'The file was not imported',
};
