// The words of every reservation about the law chosen: what is doubtful and what the office has to do about it.
import type { Bilingual } from '../language/bilingual';
import type { LawNotice, Provision } from './choice';
import type { Basis, LawText, Matter } from './schema';

const block = (code: LawNotice['code'], zh: string, en: string): LawNotice => ({
  code,
  severity: 'block',
  sentence: { zh, en },
});
const warn = (code: LawNotice['code'], zh: string, en: string): LawNotice => ({
  ...block(code, zh, en),
  severity: 'warn',
});

export const toBeEntered = (matter: Matter): LawNotice =>
  block(
    'local-provision-to-be-entered',
    `法条库中没有当地、当日适用于“${matter.name.zh}”的规定，请在单位文件中录入当日施行的条文后再制作文书。`,
    `The library has no provision on "${matter.name.en}" for this place and day; enter the text in force in the office file before making papers.`,
  );

export const mayBeMoreSpecific = (): LawNotice =>
  warn(
    'local-provision-may-be-more-specific',
    '当地可能有更具体的规定，现引用的是适用范围更广的规定，请核对后使用。',
    'The place may have a more specific provision; what is cited applies more widely. Check before use.',
  );

export const textNotFound = (editions: readonly LawText[]): LawNotice => {
  const zh = editions.map((one) => `《${one.title.zh}》`).join('、');
  const en = editions.map((one) => one.title.en).join('; ');
  return warn(
    'text-not-found',
    `可能适用的${zh}当日施行的文本尚未收录，请录入其条文。`,
    `The text in force on that day is not held of a law that may apply: ${en}. Enter its provisions.`,
  );
};

export const noLocalText = (): LawNotice =>
  warn(
    'text-not-found',
    '当地关于本事项的规定尚未收录，请查明并录入。',
    'No local provision on this matter is held for this place; find it and enter it.',
  );

export const outsideLibrary = (): LawNotice =>
  warn(
    'no-provision',
    '该地不在上海市、江苏省、浙江省，法条库未收录当地规定。',
    'The place is outside Shanghai, Jiangsu and Zhejiang; the library holds no law of that place.',
  );

export const notForThisAct = (): LawNotice =>
  warn(
    'no-provision',
    '已收录的当地规定不涵盖所填写的行为，请核对违法事实或者录入相应条文。',
    'The local provisions held do not cover the act as recorded; check the facts or enter the provision that does.',
  );

export const notInForce = (basis: Basis): LawNotice =>
  warn(
    'not-in-force',
    `已收录的当地规定自${basis.validFrom}起${basis.validTo === null ? '' : `至${basis.validTo}`}适用，不包括行为发生之日。`,
    `The local provision held applies from ${basis.validFrom}${basis.validTo === null ? '' : ` to ${basis.validTo}`}, not on the day of the act.`,
  );

export const editionReplaced = (): LawNotice =>
  warn(
    'not-confirmed',
    '本事项的当地依据是按照较早的文本整理的，当日施行的文本已更换，请按新文本重新录入依据。',
    'The local basis of this matter was read under an earlier edition; another is in force on that day. Enter the basis anew.',
  );

export const candidate = (): LawNotice =>
  warn(
    'candidate-matter',
    '本事项及其依据由法规文本整理而成，不是官方清单内容，须经本单位确认。',
    'This matter and its basis were drawn from statutes and are not an official list; the office must confirm them.',
  );

export const otherAuthority = (organ: Bilingual): LawNotice =>
  block(
    'other-authority-competent',
    `该行为在当地由${organ.zh}管辖，城市管理执法机关不得以自己名义制作文书，请移送线索。`,
    `At this place the act is under the authority of ${organ.en}; a city-management organ may not issue papers on it. Refer the clue.`,
  );

export const organToConfirm = (organ: Bilingual): LawNotice =>
  warn(
    'not-confirmed',
    `条文所列的执法主体为${organ.zh}，请确认本机关依法行使该项职权。`,
    `The provision names ${organ.en}; confirm that your organ holds this power by law.`,
  );

export const enteredByOffice = (editions: readonly LawText[]): LawNotice =>
  warn(
    'not-confirmed',
    `${editions.map((one) => `《${one.title.zh}》`).join('、')}的条文由本单位录入，请与公布文本核对。`,
    `Entered by the office, to be checked against the published text: ${editions.map((one) => one.title.en).join('; ')}.`,
  );

export const englishMissing = (provisions: readonly Provision[]): LawNotice =>
  warn(
    'english-missing',
    `${provisions.map((one) => one.name.zh).join('、')}没有英文译文，含条文的双语文书不完整。`,
    `There is no English text of ${provisions.map((one) => one.name.en || one.name.zh).join('; ')}; papers that quote it are incomplete in English.`,
  );

export const dutyWithoutFine = (): LawNotice =>
  warn(
    'duty-without-fine',
    '该条文只规定义务或者责令改正，没有罚款规定，不得告知当事人将被罚款。',
    'This provision lays down a duty or an order to correct without any fine; the party must not be told of a fine.',
  );

export const dependsOnFacts = (labels: readonly Bilingual[]): LawNotice =>
  warn(
    'depends-on-facts',
    `具体适用的条款取决于“${labels.map((one) => one.zh).join('”“')}”，请先填写；目前列出全部可能的条款。`,
    `Which provision applies depends on "${labels.map((one) => one.en).join('", "')}", still to be entered; all that may apply are listed.`,
  );

export const changedSince = (edition: LawText): LawNotice =>
  warn(
    'changed-since',
    `《${edition.title.zh}》在行为发生后已修改、废止或者失效；新规定处罚较轻或者不认为违法的，依《中华人民共和国行政处罚法》第三十七条适用新规定，请比对。`,
    `The ${edition.title.en} changed after the act. Where the new provisions are lighter or no longer regard the act as a violation, they apply (Article 37 of the Law of the People's Republic of China on Administrative Penalty); compare them.`,
  );
