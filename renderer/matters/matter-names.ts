// What the room calls the fields of a matter, in both languages, by their paths without the numbers of entries.
import type { Bilingual } from '../../templates/language/bilingual';
import { en } from '../words/matters/en';
import { zh } from '../words/matters/zh';

type Word = keyof typeof zh & keyof typeof en;

const words: Readonly<Record<string, Word>> = {
  order: 'field.order',
  name: 'field.name',
  conditions: 'field.conditions',
  requirement: 'field.requirement',
  education: 'field.education',
  immediately: 'field.immediately',
  sentence: 'field.sentence',
  sourceStatus: 'status',
  reviewed: 'field.reviewed',
  'reviewed.by': 'field.reviewedBy',
  'reviewed.on': 'field.reviewedOn',
  facts: 'facts.title',
  'facts.key': 'facts.key',
  'facts.kind': 'facts.kind',
  'facts.label': 'facts.label',
  'facts.unit': 'facts.unit',
  'facts.required': 'facts.required',
  'facts.min': 'facts.min',
  'facts.max': 'facts.max',
  'facts.choices': 'facts.choices',
  'facts.choices.value': 'facts.choiceKey',
  'facts.choices.label': 'facts.choiceLabel',
  bases: 'bases.title',
  'bases.jurisdiction': 'bases.jurisdiction',
  'bases.competent': 'bases.competent',
  'bases.competentName': 'bases.competentName',
  'bases.when': 'bases.when',
  'bases.structure': 'bases.structure',
  'bases.breach': 'bases.breach',
  'bases.consequence': 'bases.consequence',
  'bases.breach.law': 'bases.law',
  'bases.breach.article': 'bases.breachArticle',
  'bases.consequence.article': 'bases.consequenceArticle',
  'bases.fine': 'bases.fine',
  'bases.validFrom': 'bases.validFrom',
  'bases.validTo': 'bases.validTo',
  'bases.note': 'bases.note',
  // Texts of law in their record.
  title: 'text.title',
  edition: 'text.edition',
  level: 'text.level',
  jurisdiction: 'bases.jurisdiction',
  validFrom: 'text.validFrom',
  validTo: 'text.validTo',
  source: 'text.source',
  note: 'bases.note',
  status: 'text.status',
  articles: 'text.articles',
  'articles.article': 'text.number',
  'articles.zh': 'text.zh',
  'articles.en': 'text.en',
  'articles.enStatus': 'text.enStatus',
};

/** A path into words leads to the words as a whole. */
export function matterFieldName(path: string): Bilingual | null {
  const bare = path.replace(/\[\d+\]/g, '').replace(/\.when\..*$/, '.when');
  const word = words[bare] ?? words[bare.replace(/\.(zh|en)$/, '')];
  return word === undefined ? null : { zh: zh[word], en: en[word] };
}
