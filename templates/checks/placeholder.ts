// Left-over placeholders (____, ××, 待定): found in papers already signed more often than any other slip.
import { type Found, found, type Rule } from './rule';
import { allTexts, type TextSubject } from './text-subject';

const placeholders: readonly RegExp[] = [
  /[_＿]{2,}/,
  /[×✕╳]{2,}/,
  // Two or more X standing alone, not within a Latin word.
  /(?<![A-Za-z0-9])[XxＸｘ]{2,}(?![A-Za-z0-9])/,
  // A field name in brackets, as drafts show gaps; a bracketed year or number is none.
  /【(?![\d\s]*】)[^】]*】/,
  /\{\{|\}\}|\{%|%\}/,
  // 待定, but not the end of 等待 nor the beginning of 待定损 and the like.
  /(?<!等|期)待定(?!损|案|性|级|价)/,
  /\b(?:TBD|TBC|TODO)\b/,
  /[□☐]{2,}/,
];

/** Any of them: a text without one, as nearly all are, is looked through once. */
const anyPlaceholder = new RegExp(placeholders.map(({ source }) => source).join('|'));

export const placeholderLeft: Rule<TextSubject> = {
  code: 'placeholder-left',
  severity: 'block',
  find: (subject) =>
    allTexts(subject).flatMap(({ path, text }): readonly Found[] => {
      if (!anyPlaceholder.test(text)) return [];
      const match = placeholders.map((pattern) => pattern.exec(text)?.[0]).find((one) => one !== undefined);
      if (match === undefined) return [];
      const hit = shortened(match);
      const name = subject.nameOf(path);
      return [
        found(
          path,
          `“${name.zh}”中留有占位符“${hit}”，请换成实际内容。`,
          `“${name.en}” still holds the placeholder “${hit}”; put the actual words in its place.`,
        ),
      ];
    }),
};

/** As much of it as finds it again. */
function shortened(text: string): string {
  const characters = [...text.slice(0, 60)];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : text;
}
