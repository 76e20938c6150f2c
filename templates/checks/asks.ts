// What the paper to be made asks for: all there that it needs, each of its kind, none that it does not know.
import { isAnswered, isOfKind } from '../asks/answer';
import { type Answer, type Ask, answerPath, meansAll, type Particulars } from '../asks/ask';
import type { Bilingual } from '../language/bilingual';
import { type Found, found, foundIf, nothing, type Rule } from './rule';
import { type Text, textsOf } from './texts';

/** What rules of cases and of operations know alike about the asks of the paper's template. */
export type AskSubject = {
  readonly kind: string | undefined;
  readonly asks: readonly Ask[];
  readonly particulars: Particulars;
};

const missing: Rule<AskSubject> = {
  code: 'ask-missing',
  severity: 'block',
  find: (subject) =>
    eachAsk(subject, (ask, answer, path) =>
      foundIf(
        ask.required && !meansAll(ask) && !isAnswered(answer),
        path,
        `这份文书要求填写“${ask.label.zh}”，请在“文书要素”中补填。`,
        `The paper asks for “${ask.label.en}”; enter it under “Particulars of the paper”.`,
      ),
    ),
};

const wrongKind: Rule<AskSubject> = {
  code: 'ask-wrong-kind',
  severity: 'block',
  find: (subject) =>
    eachAsk(subject, (ask, answer, path) =>
      foundIf(
        answer !== undefined && isAnswered(answer) && !isOfKind(ask, answer),
        path,
        `“${ask.label.zh}”的内容不合要求（应为${kindNames[ask.kind].zh}），请改正。`,
        `“${ask.label.en}” is not as it must be (${kindNames[ask.kind].en}); correct it.`,
      ),
    ),
};

const unknown: Rule<AskSubject> = {
  code: 'ask-unknown',
  severity: 'warn',
  find: ({ kind, asks, particulars }) =>
    kind === undefined
      ? nothing
      : Object.keys(particulars[kind] ?? {})
          .filter((key) => !asks.some((ask) => ask.key === key))
          .map((key) =>
            found(
              answerPath(kind, key),
              `这份文书没有名为“${key}”的要素，不会印出，请删去或者核对文书模板。`,
              `The paper asks for nothing named “${key}”, so it is not printed; delete it, or verify the template.`,
            ),
          ),
};

const kindNames: Record<Ask['kind'], Bilingual> = {
  text: { zh: '文字', en: 'a text' },
  passage: { zh: '文字', en: 'a text' },
  texts: { zh: '若干条文字', en: 'a list of texts' },
  number: { zh: '数字', en: 'a number' },
  date: { zh: '真实存在的日期（年-月-日）', en: 'a real date (YYYY-MM-DD)' },
  moment: { zh: '带时区的日期和时间', en: 'a date and time with its offset' },
  choice: { zh: '所列选项之一', en: 'one of its choices' },
  organ: { zh: '一个机关', en: 'an authority' },
  organs: { zh: '若干机关', en: 'a list of authorities' },
  officer: { zh: '一名执法人员', en: 'an officer' },
  evidence: { zh: '若干证据', en: 'a list of evidence' },
  photographs: { zh: '若干照片', en: 'a list of photographs' },
  paper: { zh: '一份已签发文书的编号', en: 'the number of an issued paper' },
  papers: { zh: '若干已签发文书的编号', en: 'a list of numbers of issued papers' },
};

function eachAsk(
  { kind, asks, particulars }: AskSubject,
  check: (ask: Ask, answer: Answer | undefined, path: string) => readonly Found[],
): readonly Found[] {
  if (kind === undefined) return nothing;
  return asks.flatMap((ask) => check(ask, particulars[kind]?.[ask.key], answerPath(kind, ask.key)));
}

/** The name an ask gives to the field of its answer, or to an entry of it. */
export function askName(asks: readonly Ask[], kind: string | undefined, path: string): Bilingual | undefined {
  if (kind === undefined) return undefined;
  return asks.find(({ key }) => path.replace(/\[\d+\]$/, '') === answerPath(kind, key))?.label;
}

/** Texts answered for one kind of paper; of all kinds where none is to be made. */
export function particularTexts(particulars: Particulars, kind: string | undefined): readonly Text[] {
  if (kind === undefined) return textsOf(particulars, 'particulars');
  return textsOf(particulars[kind] ?? {}, `particulars.${kind}`);
}

export const askRules: readonly Rule<AskSubject>[] = [missing, wrongKind, unknown];
