// An English text that is mostly Chinese: copied into the wrong field, it would be printed as the translation.
import { type Found, found, type Rule } from './rule';
import { spokenTexts, type TextSubject } from './text-subject';

export const englishInChinese: Rule<TextSubject> = {
  code: 'english-in-chinese',
  severity: 'warn',
  find: (subject) =>
    spokenTexts(subject).flatMap(({ path, language, text }): readonly Found[] => {
      const chinese = language === 'en' ? (text.match(/\p{Script=Han}/gu)?.length ?? 0) : 0;
      if (chinese === 0 || chinese * 2 <= (text.match(/\p{L}/gu)?.length ?? 0)) return [];
      const name = subject.nameOf(path);
      return [
        found(
          path,
          `“${name.zh}”的英文栏中多为汉字，请改填英文。`,
          `The English of the ${name.en} is mostly Chinese characters; enter it in English.`,
        ),
      ];
    }),
};
