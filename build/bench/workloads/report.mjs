// The report: one operation of eight authorities and its cases, two hundred where nothing else is asked for.
import { idOf, shopOf } from './invented-names.mjs';
import { readExample } from './notice.mjs';

const teams = ['一', '二', '三', '四'];
const bases = {
  pinghu: ['pinghu-over-window-first', 'pinghu-street-vending-minor', 'pinghu-construction-not-corrected'],
  jinshan: ['jinshan-waste-not-sorted-first', 'jinshan-road-occupation-rare-name', 'jinshan-foreign-dog-waste-minor'],
};
const examples = Object.fromEntries(
  Object.entries(bases).map(([authority, names]) => [
    authority,
    names.map((name) => readExample(`examples/cases/${name}.json`)),
  ]),
);
const operation = readExample('examples/operations/pinghu-jinshan-october-2026.json');

/** Eight authorities: the teams of two, each an authority of its own. */
export const authorityIds = Object.keys(bases).flatMap((id) => teams.map((_, index) => `${id}-${index + 1}`));

/** Type small enough for the whole list on a dozen pages. */
const smallType = {
  topMm: 26,
  textHeightMm: 245,
  bodyPt: 11,
  titlePt: 18,
  notePt: 9,
  tablePt: 8,
  linesPerPage: 39,
  charactersPerLine: 40,
};

/** The example's office with the eight authorities and their officers beside its own. */
export function reportOffice() {
  const office = readExample('examples/office.json');
  const authorities = office.authorities.flatMap((one) =>
    one.id in bases
      ? teams.map((team, index) => ({
          ...one,
          id: `${one.id}-${index + 1}`,
          name: { zh: `${one.name.zh}${team}中队`, en: `Team ${index + 1} of ${one.name.en}` },
          shortName: { zh: `${one.shortName.zh}${team}中队`, en: `${one.shortName.en}, Team ${index + 1}` },
        }))
      : [],
  );
  const officers = office.officers.flatMap((one) =>
    one.authority in bases
      ? teams.map((_, index) => ({
          ...one,
          id: `${one.id}-${index + 1}`,
          authority: `${one.authority}-${index + 1}`,
          certificate: `${one.certificate}${index + 1}`,
        }))
      : [],
  );
  return {
    ...office,
    page: smallType,
    authorities: [...office.authorities, ...authorities],
    officers: [...office.officers, ...officers],
  };
}

/**
 * @param {number} number from 0; cases are shared out among the authorities in stretches of like length
 * @param {number} edition tells the cases of one report from those of another
 */
export function reportCase(number, count, edition) {
  const own = edition * count + number;
  const authority = authorityIds[Math.floor((number * authorityIds.length) / count)];
  const [side, team] = authority.split('-');
  const base = examples[side][number % examples[side].length];
  const place =
    side === 'pinghu' ? { zh: '新埭镇平兴公路', en: 'Pingxing Highway' } : { zh: '枫泾镇泾波路', en: 'Jingbo Road' };
  const house = 100 + own;
  return {
    ...base,
    id: idOf(own),
    authority,
    officers: base.officers.map((id) => `${id}-${team}`),
    evidence: base.evidence.map((one) => ({ ...one, origin: authority, takenBy: `${base.officers[0]}-${team}` })),
    operation: operation.id,
    source: 'joint-operation',
    act: { ...base.act, address: { zh: `${place.zh}${house}号`, en: `No. ${house} ${place.en}` } },
    party: { ...base.party, name: shopOf(own) },
  };
}

export function reportOperation(count, edition) {
  return {
    ...operation,
    title: { zh: `${operation.title.zh}（第${edition + 1}期）`, en: `${operation.title.en} (No. ${edition + 1})` },
    authorities: authorityIds,
    participants: authorityIds.map((authority, index) => ({
      authority,
      officers: 8 + index,
      vehicles: 2 + (index % 3),
    })),
    inspected: authorityIds.flatMap((authority, index) =>
      operation.inspected.slice(0, 2).map(({ kind }, at) => ({ authority, kind, count: 20 + index * 3 + at })),
    ),
    // A target is inspected by a participant: the first team of the example's authority.
    targets: operation.targets.map((one) => ({ ...one, authority: `${one.authority}-1` })),
    cases: Array.from({ length: count }, (_, number) => idOf(edition * count + number)),
    photographs: [],
  };
}
