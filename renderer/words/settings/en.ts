// Words of the desk about: settings. English.
import type { English } from '../english';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'Settings',
  hint: 'Only for this computer; they take effect at once.',
  look: 'Desk',
  language: 'Language of the desk',
  'language.zh': '中文',
  'language.en': 'English',
  theme: 'Light or dark',
  'theme.system': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  textSize: 'Size of text',
  person: 'Person',
  who: 'Who works at this computer',
  whoHint: 'Named in the record of prints and exports, not on papers.',
  papers: 'New papers',
  papersHint: 'The language and layout a case opens with; each paper can be switched.',
  paperLanguage: 'Language of papers',
  'paperLanguage.zh': 'Chinese',
  'paperLanguage.en': 'English',
  'paperLanguage.zh-en': 'Bilingual',
  paperLayout: 'Bilingual layout',
  'paperLayout.stacked': 'Stacked',
  'paperLayout.facing': 'Facing',
  'paperLayout.annex': 'English annexed',
  trouble: 'When something goes wrong',
  troubleHint:
    'A problem report holds versions, settings, counts and the program’s log, nothing of a case; you read it on screen, then save it yourself.',
  problemReport: 'Problem report…',
  version: 'Pilin {{version}}',
};
