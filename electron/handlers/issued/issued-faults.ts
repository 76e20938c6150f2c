// Why an issued paper can't be issued again, sent, served or made void; each with what to do.
import type { Bilingual } from '../../../templates/language/bilingual';
import { failed, type Outcome } from '../../contract/outcome';

export function issuedAlready(number: string): Outcome<never> {
  return failed(
    'issued-already',
    `本案此类文书已签发（${number || '无文号'}）且有效。确需另发一份、或以新文书替换时，请在签发时选明。`,
    `A paper of this kind has been issued in this case (${number || 'no number'}) and stands. To issue another beside it, or one in its place, say so when issuing.`,
  );
}

export const replaceUnfit = failed(
  'replace-unfit',
  '要替换的文书不是本案同类的有效文书，没有签发。请刷新后重选。',
  'What is to be replaced is no standing paper of this kind in this case; nothing was issued. Refresh and choose again.',
);

export function numberInCase(number: string): Outcome<never> {
  return failed(
    'number-in-case',
    `文号 ${number} 已出现在一份并非由本机签发的案件中，没有签发。请在“台账”中把它登记为在外使用的文号，或更正那份案件。`,
    `The number ${number} stands in a case that was not issued here; nothing was issued. Enter it in the register as used elsewhere, or mend that case.`,
  );
}

export const shownApart = failed(
  'scan-shown-apart',
  '这份扫描件来自外部，不在主窗口中显示。请从已签发文书的“扫描件”中打开。',
  'This scan came from outside and is not shown in the desk’s own window. Open it from the scans of the issued paper.',
);

export const notOutside = failed(
  'scan-missing',
  '没有这份 PDF 扫描件。请刷新后再看。',
  'There is no such scan as a PDF. Refresh and look again.',
);

export const notStanding = failed(
  'not-standing',
  '该文书已作废或已被替换，不能再打印、送达或作废。需要留档时可导出。',
  'This paper is void or was replaced: it can’t be printed, served or made void again. It can be exported for the file.',
);

export const reprintUnexplained = failed(
  'reprint-unexplained',
  '该文书已打印或导出过，再次打印须写明原因（如当事人遗失、补存档）。',
  'This paper has been printed or exported before: a reprint needs its reason, such as a lost copy or one for the file.',
);

export function servedTooEarly(number: string, day: string): Outcome<never> {
  return failed(
    'served-too-early',
    `送达日期早于文书 ${number} 的日期 ${day}，没有登记。请核对送达日期。`,
    `The day of service lies before that of paper ${number} (${day}); nothing was entered. Check the day.`,
  );
}

export const subjectGone = failed(
  'subject-gone',
  '该文书所属的案件或行动已不在列表中，无法比较。文书本身不受影响。',
  'The case or operation of this paper is not in the list any more, so nothing can be compared. The paper itself is untouched.',
);

export function notAScan(name: string): Outcome<never> {
  return failed(
    'scan-unfit',
    `${name} 不是完整的 PDF、JPEG 或 PNG 文件，没有附存。请重新扫描或另选文件。`,
    `${name} is no whole PDF, JPEG or PNG; nothing was attached. Scan it again or choose another file.`,
  );
}

/** The paper is issued all the same: nobody must issue it again for that. */
export function issuedBut({ zh, en }: Bilingual): Bilingual {
  return {
    zh: `文书已签发，请勿重复签发；但有一步没有完成，程序下次启动时会补上。${zh}`,
    en: `The paper is issued, do not issue it again; but one step was not done and will be made up for at the next start. ${en}`,
  };
}

/** A deed on an issued paper that is recorded, while the case or the register lags behind. */
export function recordedBut({ zh, en }: Bilingual): Bilingual {
  return {
    zh: `已记入签发档案；但案件或台账没有同时更新，程序下次启动时会补上。${zh}`,
    en: `It is in the archive of issued papers; but the case or the register was not brought up to date, which will be made up for at the next start. ${en}`,
  };
}

/** Why a number is void when its paper could not be frozen. */
export function failedWhy({ zh, en }: Bilingual): Bilingual {
  return { zh: `签发未能完成：${zh}`, en: `could not be issued: ${en}` };
}
