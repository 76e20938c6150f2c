// All rules. Adding one is its file and a line here; the order is the order in which equal findings are told.
import { ageRules } from './age';
import { answerRules } from './answers-shown';
import { article33Rules } from './article-33';
import { askedEntryGone } from './asked-entries';
import { askRules } from './asks';
import { authorityRules } from './authority';
import { capacityRules } from './capacity';
import type { CaseSubject } from './case-subject';
import { commitmentAfterDecision } from './commitment';
import { competentElsewhere } from './competent';
import { correctionNoticeRules } from './correction-notice';
import { creditCodeRules } from './credit-code';
import { dateOrderRules } from './dates-in-order';
import { deadlineRules } from './deadline';
import { earlyWarningRules } from './early-warning';
import { educationRules } from './education';
import { englishInChinese } from './english-in-chinese';
import { evidenceRules } from './evidence';
import { evidenceListRules } from './evidence-list';
import { foreignParty } from './foreign-party';
import { inTheFuture } from './future';
import { glyphMissing } from './glyphs';
import { noticeAfterInspection } from './inspection-notice';
import { jointSource } from './joint-source';
import { lawNoticeRules } from './law-notices';
import { letterToItself } from './letter-addressee';
import { copyToAddressee } from './letter-copies';
import { oneIssuer } from './letter-issuer';
import { letterReplyRules } from './letter-reply';
import { lookUpRules } from './look-up';
import { matterFactRules } from './matter-facts';
import { missingEnglish, missingFacts } from './missing-facts';
import { officerRules } from './officers';
import { otherOffset } from './offsets';
import { onRecordRules } from './on-record';
import { operationAuthorityRules } from './operation-authorities';
import { operationCaseRules } from './operation-cases';
import { operationCourseRules } from './operation-course';
import { operationOfficialRules } from './operation-official';
import { operationPlanRules } from './operation-plan';
import { textsUndecided } from './operation-shared';
import type { OperationSubject } from './operation-subject';
import { ownTemplateUnfit } from './own-template';
import { partyNameRules } from './party-name';
import { placeholderLeft } from './placeholder';
import { reinspectionRecordRules } from './reinspection-record';
import { remedyRules } from './remedy';
import { residentIdRules } from './resident-id';
import type { Rule } from './rule';
import { serviceReceiptRules } from './service-receipt';
import { staleArticle } from './stale-article';
import { staleRemedies } from './stale-remedy';
import { structureA } from './structure-a';
import type { TextSubject } from './text-subject';
import { transferRules } from './transfer';
import { twoYears } from './two-years';
import { unprintable } from './unprintable';

/** Asked of cases and operations alike. */
export const textRules: readonly Rule<TextSubject>[] = [
  missingFacts,
  missingEnglish,
  englishInChinese,
  placeholderLeft,
  unprintable,
  glyphMissing,
  staleArticle,
  ...staleRemedies,
];

export const caseRules: readonly Rule<CaseSubject>[] = [
  ...textRules,
  ...authorityRules,
  competentElsewhere,
  ...lawNoticeRules,
  ...matterFactRules,
  ...askRules,
  ownTemplateUnfit,
  askedEntryGone,
  jointSource,
  ...creditCodeRules,
  ...residentIdRules,
  ...ageRules,
  ...capacityRules,
  ...partyNameRules,
  foreignParty,
  ...officerRules,
  ...dateOrderRules,
  inTheFuture,
  twoYears,
  otherOffset,
  ...evidenceRules,
  ...article33Rules,
  ...lookUpRules,
  ...answerRules,
  structureA,
  commitmentAfterDecision,
  ...onRecordRules,
  ...deadlineRules,
  ...educationRules,
  ...remedyRules,
  noticeAfterInspection,
  ...reinspectionRecordRules,
  ...serviceReceiptRules,
  ...correctionNoticeRules,
  oneIssuer,
  letterToItself,
  copyToAddressee,
  ...letterReplyRules,
  ...transferRules,
  ...evidenceListRules,
  ...earlyWarningRules,
];

export const operationRules: readonly Rule<OperationSubject>[] = [
  ...textRules,
  ...operationAuthorityRules,
  ...operationCaseRules,
  ...operationCourseRules,
  ...operationPlanRules,
  ...operationOfficialRules,
  textsUndecided,
  ...askRules,
  ownTemplateUnfit,
];
