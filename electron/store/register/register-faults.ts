// Why a number can't be had or entered, each with what to do.
import type { Bilingual } from '../../../templates/language/bilingual';
import { type Fault, failed, type Outcome } from '../../contract/outcome';

/** What was being done when the disk failed. */
export const notTaken: Bilingual = {
  zh: '没有取用文号，文书没有签发。',
  en: 'No number was taken and no paper issued.',
};
export const notReadRegister: Bilingual = {
  zh: '文号台账无法读取，文件未作改动。',
  en: 'The register of numbers cannot be read; the file was left as it is.',
};
export const notEntered: Bilingual = {
  zh: '文号台账没有改动。',
  en: 'The register of numbers was not changed.',
};

/** A reservation whose paper was never frozen: the program ended in between. */
export const interrupted: Bilingual = {
  zh: '签发在完成前中断，该文号未用于任何文书',
  en: 'interrupted before it was issued; the number is on no paper',
};

export function numberMoved(shown: string, next: string): Outcome<never> {
  return failed(
    'number-moved',
    `下一个文号已是 ${next}，不是刚才显示的 ${shown}。没有签发，请核对后再次签发。`,
    `The next number is ${next} by now, not ${shown} as shown. Nothing was issued; check it and issue again.`,
  );
}

export function numbersKnown(numbers: readonly string[]): Outcome<never> {
  const shown = numbers.slice(0, 3).join('、');
  const more = numbers.length > 3 ? numbers.length : 0;
  return failed(
    'number-known',
    `台账中已有 ${shown}${more > 0 ? ` 等 ${more} 个文号` : ''}，没有录入。请核对序号。`,
    `The register holds ${shown.replaceAll('、', ', ')}${more > 0 ? ` and others, ${more} in all` : ''} already; nothing was entered. Check the numbers.`,
  );
}

export const reservationUnknown = failed(
  'number-unknown',
  '台账中没有为该文书取用的文号，未作改动。请刷新台账。',
  'The register holds no number taken for that paper; nothing was changed. Refresh the register.',
);

export const startTooHigh = failed(
  'series-begun',
  '该系列已有更小的文号，起始号没有改动。请填写不大于已有文号的起始号。',
  'The series holds smaller numbers already; where it begins was not changed. Enter a start no higher than those.',
);

export function newerRegister(sentence: Bilingual): Fault {
  return { code: 'register-newer', sentence };
}

/** What is written into a register that had to be made anew. */
export const mendings = {
  fromMirror: {
    zh: '台账文件损坏或丢失，已由其副本和签发档案恢复',
    en: 'the register file was damaged or gone and was made anew from its copy and the archive of issued papers',
  },
  fromArchive: {
    zh: '台账文件及其副本损坏或丢失，已由签发档案恢复；作废和手工录入的文号可能缺失',
    en: 'the register file and its copy were damaged or gone and made anew from the archive of issued papers; void numbers and those entered by hand may be missing',
  },
  adopted: {
    zh: '签发档案中有台账未载的文号，已补入台账',
    en: 'the archive held issued papers whose numbers the register lacked; they were added',
  },
} as const satisfies { readonly [name: string]: Bilingual };
