// Who takes part in an operation: every authority known, listed once, and with people of its own.
import { authorityName } from '../compose/operation-rows';
import type { OperationSubject } from './operation-subject';
import { type Found, found, foundIf, type Rule } from './rule';

const unknown: Rule<OperationSubject> = {
  code: 'operation-authority-unknown',
  severity: 'block',
  find: ({ operation, office }) =>
    operation.authorities.flatMap((id, index) =>
      foundIf(
        !office.authorities.some((authority) => authority.id === id),
        `authorities[${index}]`,
        `机关设置中没有编号为“${id}”的参加单位，请重新选择或者先在设置中登记。`,
        `The office file has no authority “${id}”; choose another or enter it in the settings first.`,
      ),
    ),
};

const listedTwice: Rule<OperationSubject> = {
  code: 'operation-authority-twice',
  severity: 'block',
  find: ({ operation, office }) =>
    operation.authorities.flatMap((id, index) =>
      foundIf(
        operation.authorities.indexOf(id) !== index,
        `authorities[${index}]`,
        `参加单位“${authorityName(office, id).zh}”重复列出，请删去一个。`,
        `The authority “${namedEn(office, id)}” is listed twice; delete one entry.`,
      ),
    ),
};

/** Rows of participants, inspected premises: all of authorities that take part. */
const notListed: Rule<OperationSubject> = {
  code: 'row-of-unlisted-authority',
  severity: 'block',
  find: (subject) => [
    ...rowsOutside(subject, 'participants', { zh: '出动人员', en: 'participants' }),
    ...rowsOutside(subject, 'inspected', { zh: '检查对象', en: 'inspected premises' }),
    ...rowsOutside(subject, 'targets', { zh: '拟检查对象', en: 'entries to inspect' }),
  ],
};

function rowsOutside(
  { operation, office }: OperationSubject,
  list: 'participants' | 'inspected' | 'targets',
  name: { zh: string; en: string },
): readonly Found[] {
  return operation[list].flatMap(({ authority }, index) =>
    foundIf(
      !operation.authorities.includes(authority),
      `${list}[${index}].authority`,
      `${name.zh}第${index + 1}行的“${authorityName(office, authority).zh}”不在参加单位之列，请改正或者将其列为参加单位。`,
      `Row ${index + 1} of the ${name.en} names “${namedEn(office, authority)}”, which is not among the participating authorities; correct it or list the authority.`,
    ),
  );
}

const participantsTwice: Rule<OperationSubject> = {
  code: 'participants-twice',
  severity: 'warn',
  find: ({ operation: { participants }, office }) =>
    participants.flatMap(({ authority }, index) =>
      foundIf(
        participants.findIndex((row) => row.authority === authority) !== index,
        `participants[${index}]`,
        `“${authorityName(office, authority).zh}”的出动人员有两行，人次将相加，请核对是否重复录入。`,
        `There are two rows of participants for “${namedEn(office, authority)}”, which are added up; verify that none is entered twice.`,
      ),
    ),
};

const inspectedTwice: Rule<OperationSubject> = {
  code: 'inspected-twice',
  severity: 'warn',
  find: ({ operation: { inspected }, office }) =>
    inspected.flatMap(({ authority, kind }, index) =>
      foundIf(
        inspected.findIndex((row) => row.authority === authority && row.kind.zh === kind.zh) !== index,
        `inspected[${index}]`,
        `“${authorityName(office, authority).zh}”的“${kind.zh}”有两行，家次将相加，请核对是否重复录入。`,
        `There are two rows of “${kind.en || kind.zh}” for “${namedEn(office, authority)}”, which are added up; verify that none is entered twice.`,
      ),
    ),
};

const noParticipants: Rule<OperationSubject> = {
  code: 'authority-without-participants',
  severity: 'warn',
  find: ({ operation, office }) =>
    operation.authorities.flatMap((id, index) => {
      const rows = operation.participants.filter((row) => row.authority === id);
      return rows.some((row) => row.officers > 0)
        ? []
        : [
            found(
              `authorities[${index}]`,
              `参加单位“${authorityName(office, id).zh}”的出动人次为零，请补填或者核对。`,
              `No officers are entered for the participating authority “${namedEn(office, id)}”; enter them or verify the list.`,
            ),
          ];
    }),
};

/** Its English name where it has one. */
function namedEn(office: OperationSubject['office'], id: string): string {
  const { zh, en } = authorityName(office, id);
  return en || zh;
}

export const operationAuthorityRules: readonly Rule<OperationSubject>[] = [
  unknown,
  listedTwice,
  notListed,
  participantsTwice,
  inspectedTwice,
  noParticipants,
];
