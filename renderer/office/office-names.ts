// What the office's form calls its fields, in both languages, for sentences that were written with their paths.
import type { Bilingual } from '../../templates/language/bilingual';
import { en as lawEn } from '../words/law/en';
import { zh as lawZh } from '../words/law/zh';
import { en } from '../words/office/en';
import { zh } from '../words/office/zh';

type Word = keyof typeof zh & keyof typeof en;
type LawWord = keyof typeof lawZh & keyof typeof lawEn;

/** Path without the numbers of entries -> its word. */
const words: Readonly<Record<string, Word>> = {
  'authorities.name': 'authority.name',
  'authorities.shortName': 'authority.shortName',
  'authorities.address': 'authority.address',
  'authorities.division': 'authority.division',
  'authorities.postcode': 'authority.postcode',
  'authorities.phone': 'authority.phone',
  'authorities.sealDiameterMm': 'authority.seal',
  'authorities.reconsideration': 'authority.reconsideration',
  'authorities.court': 'authority.court',
  'authorities.series.pattern': 'series.pattern',
  'authorities.series.width': 'series.width',
  'officers.name': 'officer.name',
  'officers.authority': 'officer.authority',
  'officers.certificate': 'officer.certificate',
  'officers.validUntil': 'officer.validUntil',
  'rules.lookBackMonths': 'rules.lookBack',
};

const lawWords: Readonly<Record<string, LawWord>> = {
  title: 'edition.title',
  law: 'edition.law',
  edition: 'edition.edition',
  level: 'edition.level',
  jurisdiction: 'edition.jurisdiction',
  validFrom: 'edition.validFrom',
  validTo: 'edition.validTo',
  source: 'edition.source',
  'articles.article': 'articles.number',
  'articles.zh': 'articles.text',
  'breach.article': 'basis.article',
  'consequence.article': 'basis.article',
  structure: 'basis.structure',
  competent: 'basis.competent',
  fine: 'basis.fine',
};

export function officeFieldName(path: string): Bilingual | null {
  const word = words[bare(path)];
  return word === undefined ? null : { zh: zh[word], en: en[word] };
}

/** Of a text of law or a legal basis being entered. */
export function lawFieldName(path: string): Bilingual | null {
  const word = lawWords[bare(path)];
  return word === undefined ? null : { zh: lawZh[word], en: lawEn[word] };
}

function bare(path: string): string {
  return path.replace(/\[\d+\]/g, '');
}
