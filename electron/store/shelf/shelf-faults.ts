// Why a draft can't be had or saved, other than a failing disk; each with what the clerk can do.
import type { Finding } from '../../../templates/checks/finding';
import { type Fault, failed, type Outcome } from '../../contract/outcome';

export const unknownDraft = failed(
  'draft-unknown',
  '没有这份草稿，可能已被删除。请刷新列表。',
  'There is no such draft; it may have been deleted. Refresh the list.',
);

export const draftInTrash = failed(
  'draft-in-trash',
  '该草稿在回收站中。请先还原，再打开或保存；未保存的内容仍在窗口中。',
  'The draft is in the trash. Restore it first, then open or save it; what is not saved is still in the window.',
);

export const draftThereAlready = failed(
  'draft-there-already',
  '草稿列表中已有这份草稿，回收站中的副本未作改动。',
  'The draft is in the list already; the copy in the trash was left as it is.',
);

export const unknownVersion = failed(
  'version-unknown',
  '没有这个历史版本，可能已按保留规则清理。请重新选择。',
  'There is no such version; it may have been thinned out. Choose again.',
);

export const trashChanged = failed(
  'trash-changed',
  '回收站的内容与刚才显示的不同，未删除任何草稿。请重新查看后再确认。',
  'The trash is not what was shown any more; nothing was deleted. Look again, then confirm.',
);

export const missingDraft: Fault = {
  code: 'draft-missing',
  sentence: {
    zh: '草稿文件不见了（可能被其他程序删除或移走）。可从历史版本恢复。',
    en: 'The file of the draft has vanished (another program may have deleted or moved it). It can be recovered from its history.',
  },
};

/** The file is there but its content is no sound draft. */
export function damagedDraft({ sentence }: Finding): Fault {
  return {
    code: 'draft-damaged',
    sentence: {
      zh: `草稿文件已损坏，原文件已另存于 quarantine 文件夹，可从历史版本恢复。原因：${sentence.zh}`,
      en: `The file of the draft is damaged. Its original is kept in the folder quarantine; the draft can be recovered from its history. Reason: ${sentence.en}`,
    },
  };
}

export function newerDraft({ sentence }: Finding): Fault {
  return { code: 'draft-newer', sentence };
}

/** A draft that may not be saved as it is: a fault of the program that hands it over. */
export function unfitDraft({ sentence }: Finding): Outcome<never> {
  return failed('draft-unfit', `草稿没有保存：${sentence.zh}`, `The draft was not saved: ${sentence.en}`);
}
