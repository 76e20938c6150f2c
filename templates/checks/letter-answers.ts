// What a letter or a paper of an operation has been answered, as the rules about them look at it.
import { answerIds, answerList, answerWords } from '../asks/answer';
import { answerPath } from '../asks/ask';
import { isTime } from '../language/calendar';
import type { AskSubject } from './asks';

export type Answers = {
  /** A text that is answered, Chinese; "" where it is not. */
  readonly text: (key: string) => string;
  /** A day; undefined where it is not one. */
  readonly day: (key: string) => string | undefined;
  /** Organs answered, by id or name. */
  readonly organs: (key: string) => readonly string[];
  readonly ids: (key: string) => readonly string[] | undefined;
  readonly texts: (key: string) => readonly string[];
  readonly path: (key: string) => string;
};

export function answersOf({ kind = '', particulars }: AskSubject): Answers {
  const given = (key: string) => particulars[kind]?.[key];
  const entries = (key: string): readonly string[] =>
    answerList(given(key)).map((entry) => (typeof entry === 'string' ? entry : entry.zh));
  return {
    text: (key) => {
      const answer = given(key);
      return typeof answer === 'string' ? answer : answerWords(answer).zh;
    },
    day: (key) => {
      const answer = given(key);
      return typeof answer === 'string' && isTime(answer) ? answer : undefined;
    },
    organs: entries,
    ids: (key) => (given(key) === undefined ? undefined : answerIds(given(key))),
    texts: entries,
    path: (key) => answerPath(kind, key),
  };
}

/** Papers that hand a case, its evidence or what is known of it to another organ: no act of punishment of our own. */
const handovers: ReadonlySet<string> = new Set(['transfer-letter', 'evidence-list', 'early-warning']);

export function isHandover({ kind }: Pick<AskSubject, 'kind'>): boolean {
  return kind !== undefined && handovers.has(kind);
}
