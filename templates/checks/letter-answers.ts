// What a letter or a paper of an operation has been answered, as the rules about them look at it.
import { answerIds, answerList, answerWords } from '../asks/answer';
import { answerPath } from '../asks/ask';
import type { Case } from '../case/case';
import { isTime } from '../language/calendar';
import type { AskSubject } from './asks';

export type Answers = {
  /** A text that is answered, Chinese; "" where it is not. */
  readonly text: (key: string) => string;
  /** A day; undefined where it is not one. */
  readonly day: (key: string) => string | undefined;
  /** Texts, or organs by id or name. */
  readonly entries: (key: string) => readonly string[];
  readonly ids: (key: string) => readonly string[] | undefined;
  readonly path: (key: string) => string;
};

export function answersOf({ kind = '', particulars }: AskSubject): Answers {
  const given = (key: string) => particulars[kind]?.[key];
  return {
    text: (key) => {
      const answer = given(key);
      return typeof answer === 'string' ? answer : answerWords(answer).zh;
    },
    day: (key) => {
      const answer = given(key);
      return typeof answer === 'string' && isTime(answer) ? answer : undefined;
    },
    entries: (key) => answerList(given(key)).map((entry) => (typeof entry === 'string' ? entry : entry.zh)),
    ids: (key) => (given(key) === undefined ? undefined : answerIds(given(key))),
    path: (key) => answerPath(kind, key),
  };
}

/** The evidence a letter is answered to hand over, by id; all of the case where nothing is chosen. */
export function handedOver(answers: Answers, { evidence }: Pick<Case, 'evidence'>): readonly string[] {
  return answers.ids('evidence') ?? evidence.map(({ id }) => id);
}

/** Papers that hand a case, its evidence or what is known of it to another organ: no act of punishment of our own. */
const handovers: ReadonlySet<string> = new Set(['transfer-letter', 'evidence-list', 'early-warning']);

export function isHandover({ kind }: Pick<AskSubject, 'kind'>): boolean {
  return kind !== undefined && handovers.has(kind);
}
