// The notice: cases that differ in party, place and times, each with eight pieces of evidence.
import { readFileSync } from 'node:fs';
import { inRoot } from '../../folders.mjs';
import { creditCodeOf, idOf, personOf, shopOf } from './invented-names.mjs';

const base = readExample('examples/cases/pinghu-over-window-first.json');

const evidence = [
  ['audio-visual', '店外摆放情况照片', 'Photographs of the goods outside the shop'],
  ['on-site-record', '现场检查笔录', 'Record of on-site inspection'],
  ['documentary', '营业执照复印件', 'Copy of the business licence'],
  ['electronic', '巡查移送的线索视频', 'Video of the clue passed on by the patrol'],
  ['audio-visual', '人行道通行情况照片', 'Photographs of the passage on the sidewalk'],
  ['documentary', '经营者身份证复印件', 'Copy of the identity card of the owner'],
  ['electronic', '执法记录仪影像资料', 'Footage of the body-worn camera'],
  ['documentary', '门前责任区告知书回执', 'Receipt of the notice on the area of responsibility'],
];

export function readExample(path) {
  return JSON.parse(readFileSync(inRoot(...path.split('/')), 'utf8'));
}

/** The office of the benchmark: the example's, with type small enough for a notice of three pages. */
export function noticeOffice() {
  const office = readExample('examples/office.json');
  const page = {
    bodyPt: 11,
    englishPt: 9.5,
    titlePt: 18,
    notePt: 9.5,
    tablePt: 9,
    linesPerPage: 36,
    charactersPerLine: 40,
  };
  return { ...office, page };
}

/** @param {number} number from 0; the same number gives the same case */
export function noticeCase(number) {
  const [shop, person] = [shopOf(number), personOf(number)];
  const house = 1000 + number;
  const address = {
    zh: `浙江省平湖市新埭镇平兴公路${house}号`,
    en: `No. ${house} Pingxing Highway, Xindai Town, Pinghu, Zhejiang`,
  };
  return {
    ...base,
    id: idOf(number),
    act: {
      ...base.act,
      address: { zh: `${address.zh}店铺门前`, en: `the space in front of the shop at ${address.en}` },
      facts: { ...base.act.facts, area: 2 + (number % 40) / 10 },
    },
    party: {
      ...base.party,
      name: shop,
      creditCode: creditCodeOf(number),
      representative: { name: person, position: base.party.representative.position },
      address,
      phone: `0573-0000${String(number % 10000).padStart(4, '0')}`,
    },
    // On the day of the notice nothing has been re-inspected or decided.
    grounds: { first: 'unknown', harm: 'unknown', corrected: 'unknown', fault: 'unknown', leg: null },
    correction: { ...base.correction, reinspection: undefined },
    inspection: {
      ...base.inspection,
      presentPerson: { zh: `${person.zh}（经营者）`, en: `${person.en} (owner)` },
    },
    evidence: evidence.map(([kind, zh, en], index) => ({
      id: `E${index + 1}`,
      kind,
      title: { zh, en },
      takenAt: `2026-10-20T09:${String(16 + index).padStart(2, '0')}:00+08:00`,
      takenBy: index % 2 === 0 ? 'ph-001' : 'ph-002',
      copies: 1 + ((number + index) % 4),
      origin: 'pinghu',
    })),
  };
}
