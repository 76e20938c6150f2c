// The words for what a case file holds as codes: kinds of evidence, of identity document, sources, results.
import type { Bilingual } from '../language/bilingual';
import type { Case } from './case';
import type { Evidence } from './evidence';
import type { Party } from './party';

type IdentityKind = Extract<Party, { kind: 'individual' }>['identity']['kind'];
type Result = NonNullable<Case['correction']['reinspection']>['result'];

const words = (zh: string, en: string): Bilingual => ({ zh, en });

/** Article 46 of the Law on Administrative Penalty, in its order. */
export const evidenceKindWords: Record<Evidence['kind'], Bilingual> = {
  documentary: words('书证', 'documentary evidence'),
  physical: words('物证', 'physical evidence'),
  'audio-visual': words('视听资料', 'audio-visual material'),
  electronic: words('电子数据', 'electronic data'),
  testimony: words('证人证言', 'testimony of a witness'),
  'party-statement': words('当事人的陈述', 'statement of the party'),
  'expert-opinion': words('鉴定意见', 'expert opinion'),
  'on-site-record': words('勘验笔录、现场笔录', 'record of examination or on-site record'),
};

export const evidenceFormWords: Record<NonNullable<Evidence['form']>, Bilingual> = {
  original: words('原件', 'original'),
  copy: words('复制件', 'copy'),
};

/** What a copy must bear, signed by who provided it and by the officers (Order 55, Art. 17). */
export const copyMark = words('经核对与原件一致', 'Verified and found identical with the original');

export const identityKindWords: Record<IdentityKind, Bilingual> = {
  'resident-id': words('居民身份证', 'resident identity card'),
  passport: words('护照', 'passport'),
  'hk-macao-permit': words('港澳居民来往内地通行证', 'Mainland travel permit for Hong Kong and Macao residents'),
  'taiwan-permit': words('台湾居民来往大陆通行证', 'Mainland travel permit for Taiwan residents'),
  'foreign-permanent-resident': words('外国人永久居留身份证', 'foreign permanent resident identity card'),
  other: words('其他证件', 'other identity document'),
};

export const sourceWords: Record<Case['source'], Bilingual> = {
  patrol: words('日常巡查', 'routine patrol'),
  complaint: words('投诉举报', 'complaint or report'),
  'joint-operation': words('联合执法行动', 'joint law-enforcement operation'),
  referral: words('有关机关移送', 'referral by another organ'),
  other: words('其他', 'other'),
};

export const resultWords: Record<Result, Bilingual> = {
  corrected: words('已改正', 'corrected'),
  partly: words('部分改正', 'partly corrected'),
  'not-corrected': words('未改正', 'not corrected'),
};

export const sexWords: Record<'male' | 'female', Bilingual> = {
  male: words('男', 'male'),
  female: words('女', 'female'),
};
