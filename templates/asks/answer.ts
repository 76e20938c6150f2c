// Reads an answer by the kind of its ask: what is not of that kind counts as not given, and checks/ name it.
import { type Bilingual, noWords, wordsSchema } from '../language/bilingual';
import { dateSchema, momentSchema } from '../language/plain-values';
import type { Answer, Ask } from './ask';

export function answerWords(answer: Answer | undefined): Bilingual {
  return wordsSchema.safeParse(answer).data ?? noWords;
}

/** Entries of a list; texts in two languages are kept, ids are plain texts. */
export function answerList(answer: Answer | undefined): readonly (string | Bilingual)[] {
  return Array.isArray(answer) ? answer : [];
}

export function answerIds(answer: Answer | undefined): readonly string[] {
  return answerList(answer).filter((entry) => typeof entry === 'string');
}

export function isAnswered(answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  if (typeof answer === 'number') return true;
  if (typeof answer === 'string') return answer.trim() !== '';
  if (Array.isArray(answer)) return answer.some((entry) => isAnswered(entry));
  return (answer as Bilingual).zh.trim() !== '';
}

/** Whether an answer has the shape its ask wants. */
export function isOfKind({ kind, choices }: Ask, answer: Answer): boolean {
  switch (kind) {
    case 'number':
      return typeof answer === 'number' && Number.isFinite(answer);
    case 'date':
      return dateSchema.safeParse(answer).success;
    case 'moment':
      return momentSchema.safeParse(answer).success;
    case 'choice':
      return choices.some(({ value }) => value === answer);
    case 'officer':
    case 'paper':
      return typeof answer === 'string';
    case 'text':
    case 'passage':
    case 'organ':
      return wordsSchema.safeParse(answer).success;
    case 'texts':
    case 'organs':
      return Array.isArray(answer);
    case 'evidence':
    case 'photographs':
    case 'papers':
      return Array.isArray(answer) && answer.every((entry) => typeof entry === 'string');
  }
}
