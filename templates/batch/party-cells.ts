// One row of a list of parties to the facts of a party, with what is wrong at which cell. Nothing is guessed: a cell that
// is empty or can't be understood leaves its fact open.
import type { Draft } from '../case/draft';
import { validateCreditCode } from '../checks/check-digits/credit-code';
import { validateResidentId } from '../checks/check-digits/resident-id';
import { divisions } from '../divisions/division-list';
import { divisionName } from '../divisions/division-search';
import type { Bilingual } from '../language/bilingual';
import { typed } from '../matter-list/cells';
import { foldHead } from '../matter-list/columns';
import type { Mapping, PartyColumn } from './party-columns';

type FormData = Draft['case'];

/** @param column of the list of parties, for the place */
export type Say = (column: PartyColumn, severity: 'block' | 'warn', sentence: Bilingual) => void;

type Cells = { readonly of: (key: PartyColumn) => string; readonly say: Say; readonly today: string };

export function cellsOf(row: readonly string[], mapping: Mapping, say: Say, today: string): Cells {
  const of = (key: PartyColumn): string => {
    const at = mapping[key];
    return at === undefined ? '' : typed(row[at] ?? '');
  };
  return { of, say, today };
}

/** What the row says of its case alone, shaped like a case. */
export function factsOfRow(cells: Cells): FormData {
  const { of } = cells;
  const place = { ...divisionOf(cells), ...pair('address', of('place'), of('placeEn')) };
  return {
    party: partyOf(cells),
    ...(Object.keys(place).length > 0 && { act: place }),
    ...(of('finding') !== '' && { inspection: pair('finding', of('finding'), of('findingEn')) }),
  };
}

function partyOf(cells: Cells): FormData {
  const { of, say } = cells;
  if (of('name') === '') say('name', 'block', nameMissing);
  const reach = {
    name: { zh: of('name'), en: of('nameEn') },
    address: { zh: of('address'), en: of('addressEn') },
    phone: of('phone'),
  };
  const kind = kindOf(cells);
  if (kind === 'individual') return { kind, ...reach, identity: identityOf(cells), ...nationalityOf(cells) };
  return { kind, ...reach, ...organisationOf(cells) };
}

function organisationOf(cells: Cells): FormData {
  const { of, say } = cells;
  const code = of('creditCode');
  if (code === '') say('creditCode', 'warn', codeMissing);
  const { normalised, faults } = validateCreditCode(code);
  if (code !== '') for (const { severity, sentence } of faults) say('creditCode', severity, sentence);
  return {
    creditCode: code === '' ? '' : normalised,
    representative: {
      name: { zh: of('representative'), en: of('representativeEn') },
      position: { zh: of('position'), en: of('positionEn') },
    },
  };
}

const kindWords: Readonly<Record<string, 'organisation' | 'individual'>> = {
  ...words(
    'organisation',
    '单位 企业 公司 法人 组织 法人或其他组织 个体工商户 个体户 商户 organisation organization company business',
  ),
  ...words('individual', '个人 自然人 公民 individual person natural person'),
};

/** By its own cell, or by which of the codes the row has; a row with neither or both is for a person to say. */
function kindOf({ of, say }: Cells): 'organisation' | 'individual' {
  const word = of('kind');
  const named = kindWords[foldHead(word)];
  if (word !== '' && named === undefined) say('kind', 'block', kindUnknown(word));
  const isPerson = of('residentId') !== '' || of('identityNumber') !== '';
  const isOrganisation = of('creditCode') !== '';
  if (named !== undefined) {
    if (named === 'individual' && isOrganisation && !isPerson) say('creditCode', 'block', codeOfPerson);
    return named;
  }
  if (isPerson && isOrganisation && word === '') say('name', 'block', kindOpen);
  if (!isPerson && !isOrganisation && word === '') say('name', 'block', kindMissing);
  return isPerson && !isOrganisation ? 'individual' : 'organisation';
}

const identityWords: Readonly<Record<string, string>> = {
  ...words('resident-id', '居民身份证 身份证 residentid idcard residentidentitycard'),
  ...words('passport', '护照 passport'),
  ...words('hk-macao-permit', '港澳居民来往内地通行证 港澳通行证 回乡证 hkmacaopermit'),
  ...words('taiwan-permit', '台湾居民来往大陆通行证 台胞证 taiwanpermit'),
  ...words('foreign-permanent-resident', '外国人永久居留身份证 外国人永久居留证 foreignpermanentresident'),
  ...words('other', '其他 other'),
};

function identityOf({ of, say, today }: Cells): FormData {
  const [resident, other, word] = [of('residentId'), of('identityNumber'), of('identityKind')];
  const column = resident === '' ? 'identityNumber' : 'residentId';
  const number = resident || other;
  if (number === '') {
    say(column, 'warn', numberMissing);
    return { kind: 'resident-id', number: '' };
  }
  const kind = resident === '' ? identityWords[foldHead(word)] : 'resident-id';
  if (kind === undefined) {
    say(
      word === '' ? 'identityNumber' : 'identityKind',
      'block',
      word === '' ? documentMissing : documentUnknown(word),
    );
    return { kind: 'other', number };
  }
  if (kind !== 'resident-id') return { kind, number };
  const { normalised, faults } = validateResidentId(number, today);
  if (looksRounded(number)) say(column, 'block', rounded);
  else for (const { severity, sentence } of faults) say(column, severity, sentence);
  return { kind, number: normalised };
}

/** Spreadsheets keep fifteen figures of a number: a longer one that was not typed as text ends in zeros. */
function looksRounded(number: string): boolean {
  return /^\d{15}000$/.test(number) || /^\d(\.\d+)?e\+?\d+$/i.test(number);
}

function nationalityOf({ of }: Cells): FormData {
  return pair('nationality', of('nationality'), of('nationalityEn'));
}

const namedDivisions = divisions.map((division) => {
  const { code, city, name } = division;
  return { code, names: [code, name, `${city}市${name}`, divisionName(division).zh] };
});

/** By its code, or by a name that only one division has. */
function divisionOf({ of, say }: Cells): FormData {
  const text = of('division').replace(/\s/g, '');
  if (text === '') return {};
  const [only, another] = namedDivisions.filter(({ names }) => names.includes(text));
  if (only === undefined || another !== undefined) {
    say('division', 'block', divisionUnknown(of('division')));
    return {};
  }
  return { division: only.code };
}

function pair(key: string, zh: string, en: string): FormData {
  return zh === '' && en === '' ? {} : { [key]: { zh, en } };
}

function words<K extends string>(value: K, list: string): Readonly<Record<string, K>> {
  return Object.fromEntries(list.split(' ').map((word) => [foldHead(word), value]));
}

const nameMissing = {
  zh: '没有当事人名称或姓名。请在表中补填，或者不办理本行。',
  en: 'The party has no name. Enter it in the sheet, or leave the row out.',
};
const codeMissing = {
  zh: '没有统一社会信用代码：案件中留空，签发前须补填。',
  en: 'There is no Unified Social Credit Code: it stays open in the case and must be entered before a paper is issued.',
};
const numberMissing = {
  zh: '没有证件号码：案件中留空，签发前须补填。',
  en: 'There is no number of an identity document: it stays open in the case and must be entered before a paper is issued.',
};
const kindMissing = {
  zh: '既没有统一社会信用代码，也没有证件号码，看不出当事人是单位还是个人。请补填代码，或者加“当事人类型”一列。',
  en: 'There is neither a credit code nor an identity number, so whether the party is an organisation or a person is open. Enter one, or add a column “Kind of party”.',
};
const kindOpen = {
  zh: '本行既有统一社会信用代码，又有证件号码，看不出当事人是单位还是个人。请只留一项，或者加“当事人类型”一列。',
  en: 'The row has a credit code and an identity number, so whether the party is an organisation or a person is open. Keep one, or add a column “Kind of party”.',
};
const codeOfPerson = {
  zh: '当事人类型为个人，却只有统一社会信用代码。请改正类型，或者补填证件号码。',
  en: 'The party is said to be a person but has a credit code only. Correct the kind, or enter the number of the document.',
};
const documentMissing = {
  zh: '有证件号码，却没有证件类型。请加“证件类型”一列；居民身份证请用“居民身份证号”一列。',
  en: 'There is a number but no kind of document. Add a column “Kind of document”; for resident identity cards use “Resident identity number”.',
};
const rounded = {
  zh: '身份证号被电子表格当作数字，后几位已丢失。请把该列设为文本格式，对照证件重新填写。',
  en: 'The spreadsheet took the identity number for a figure and lost its last digits. Format the column as text and enter it again from the document.',
};

function kindUnknown(word: string): Bilingual {
  return {
    zh: `看不懂当事人类型“${word}”。请写“单位”（含个体工商户）或“个人”。`,
    en: `“${word}” is no kind of party that is known. Write “organisation” (sole traders too) or “individual”.`,
  };
}

function documentUnknown(word: string): Bilingual {
  return {
    zh: `看不懂证件类型“${word}”。请写居民身份证、护照、港澳居民来往内地通行证、台湾居民来往大陆通行证、外国人永久居留身份证或其他。`,
    en: `“${word}” is no kind of document that is known. Write resident id, passport, hk-macao-permit, taiwan-permit, foreign-permanent-resident or other.`,
  };
}

function divisionUnknown(word: string): Bilingual {
  return {
    zh: `行政区划“${word}”不在八地名录中。请写六位代码（如 330482）或名称（如 平湖市）。`,
    en: `“${word}” is none of the divisions that are known. Write its six-digit code (330482) or its name (平湖市).`,
  };
}
