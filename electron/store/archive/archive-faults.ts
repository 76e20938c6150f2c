// Why an issued paper can't be had, frozen or added to, and what was found altered; each with what to do.
import type { Finding } from '../../../templates/checks/finding';
import type { PartRole } from '../../../templates/issued/record';
import type { Bilingual } from '../../../templates/language/bilingual';
import { type Fault, failed } from '../../contract/outcome';

export const notFrozen: Bilingual = {
  zh: '文书没有签发。',
  en: 'The paper was not issued.',
};
export const notReadRecord: Bilingual = {
  zh: '签发档案无法读取，文件未作改动。',
  en: 'The archive of issued papers cannot be read; its files were left as they are.',
};
export const notAdded: Bilingual = {
  zh: '签发档案没有改动，此事没有记入。',
  en: 'The archive of issued papers was not changed; this was not recorded.',
};

export const recordUnknown = failed(
  'record-unknown',
  '签发档案中没有这份文书。请刷新列表。',
  'The archive holds no such issued paper. Refresh the list.',
);

export const partUnknown = failed(
  'part-unknown',
  '该签发文书没有这份文件。请刷新列表。',
  'The issued paper has no such file. Refresh the list.',
);

export const recordThere = failed(
  'record-there',
  '签发档案中已有该编号的记录，没有再次签发。请刷新列表。',
  'The archive holds a record of that id already; nothing was issued again. Refresh the list.',
);

export function recordDamaged({ zh, en }: Bilingual): Fault {
  return {
    code: 'record-damaged',
    sentence: {
      zh: `签发记录（issue.json）损坏或丢失，其他文件未作改动。请从备份恢复该记录。原因：${zh}`,
      en: `The record (issue.json) of the issued paper is damaged or gone; its other files were left as they are. Restore the record from a backup. Reason: ${en}`,
    },
  };
}

export function eventsDamaged({ zh, en }: Bilingual): Fault {
  return {
    code: 'events-damaged',
    sentence: {
      zh: `该文书的经过（events.json）损坏，没有写入。请从备份恢复。原因：${zh}`,
      en: `The events (events.json) of the issued paper are damaged; nothing was written. Restore them from a backup. Reason: ${en}`,
    },
  };
}

const roles: Readonly<Record<PartRole | 'attachment', Bilingual>> = {
  pdf: { zh: 'PDF 文书', en: 'the PDF of the paper' },
  docx: { zh: 'DOCX 文书', en: 'the DOCX of the paper' },
  copy: { zh: '联别 PDF', en: 'the PDF of one copy' },
  paper: { zh: '文书内容', en: 'the composed paper' },
  case: { zh: '签发时的案件', en: 'the case as of then' },
  operation: { zh: '签发时的联合行动', en: 'the operation as of then' },
  cases: { zh: '签发时的行动案件', en: 'the cases of the operation as of then' },
  attachment: { zh: '附存文件', en: 'an attached file' },
};

export function partAltered(role: PartRole | 'attachment', name: string): Finding {
  const what = roles[role];
  return finding(
    'part-altered',
    name,
    `${what.zh}（${name}）与签发时的 SHA-256 不符，已被改动或损坏，不能再作为签发文书使用。请从备份恢复该文件。`,
    `${capital(what.en)} (${name}) does not fit the SHA-256 it was issued with: it was altered or is damaged and may not be used as the issued paper. Restore the file from a backup.`,
  );
}

export function partMissing(role: PartRole | 'attachment', name: string): Finding {
  const what = roles[role];
  return finding(
    'part-missing',
    name,
    `${what.zh}（${name}）不见了。请从备份恢复该文件。`,
    `${capital(what.en)} (${name}) is gone. Restore the file from a backup.`,
  );
}

export const sheetAltered = finding(
  'sheet-altered',
  'issue.json',
  '签发记录（issue.json）与台账中的 SHA-256 不符：记录本身被改动。请从备份恢复该记录。',
  'The record (issue.json) does not fit the SHA-256 in the register: the record itself was altered. Restore it from a backup.',
);

export const sheetUnanchored = {
  ...finding(
    'sheet-unanchored',
    'issue.json',
    '别处没有保存该签发记录（issue.json）的 SHA-256，只能核对其余文件。',
    'No SHA-256 of the record (issue.json) is kept elsewhere; only the other files could be compared.',
  ),
  severity: 'warn' as const,
};

export function eventAltered(place: number): Finding {
  return finding(
    'event-altered',
    'events.json',
    `经过（events.json）的第 ${place} 条与其校验链不符：该条或此前的记录被改动、删除或调换。请从备份恢复。`,
    `Entry ${place} of the events (events.json) does not fit their chain: it, or one before it, was altered, taken out or moved. Restore the file from a backup.`,
  );
}

export function strayFile(name: string): Finding {
  return {
    ...finding(
      'file-stray',
      name,
      `记录文件夹中的 ${name} 不属于该签发文书，未予采用。可将其移走。`,
      `The file ${name} in the folder of the record is no part of the issued paper and is not used. It may be moved away.`,
    ),
    severity: 'warn',
  };
}

export function asFinding({ code, sentence }: Fault, path: string): Finding {
  return finding(code, path, sentence.zh, sentence.en);
}

function finding(code: string, path: string, zh: string, en: string): Finding {
  return { code, severity: 'block', path, sentence: { zh, en } };
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
