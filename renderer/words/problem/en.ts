// Words of the desk about: the problem report. English.
import type { English } from '../english';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'Problem report',
  what: 'This is the whole report; read it first. It holds nothing of a case, no names, numbers, offices or places of files. Nothing is sent anywhere: you save it and decide who gets it.',
  gathering: 'Gathering…',
  content: 'The report',
  save: 'Save as a file…',
  close: 'Close',
  saved: 'The problem report is saved.',
};
