// Answers to whatever a template asks for, one of each kind, so that a new kind of paper is tried without more.
import type { Answer, Ask, Particulars } from '../../templates/asks/ask';
import { findKind } from '../../templates/catalogue';

/** What an answer may name: number of an issued paper, id of another authority, the paper's day and a working day after it. */
type Known = { readonly paper: string; readonly authority: string; readonly day: string; readonly later: string };

export function answersTo(kind: string, known: Known): Particulars {
  const asks = findKind(kind)?.template.asks ?? [];
  const answered = asks.flatMap((ask) => {
    const answer = answerTo(ask, known);
    return answer === undefined ? [] : [[ask.key, answer] as const];
  });
  return { [kind]: Object.fromEntries(answered) };
}

function answerTo({ kind, label, choices }: Ask, { paper, authority, day, later }: Known): Answer | undefined {
  const words = { zh: `所填${label.zh}`, en: `the ${label.en} entered` };
  switch (kind) {
    case 'text':
    case 'passage':
      return words;
    case 'texts':
      return [words, { zh: `${words.zh}之二`, en: `${words.en}, the second` }];
    case 'number':
      return 2;
    case 'date':
      return later;
    case 'moment':
      return `${day}T18:00:00+08:00`;
    case 'choice':
      return choices[0]?.value;
    case 'organ':
      return authority;
    case 'organs':
      return [authority, { zh: `${words.zh}所指机关`, en: `an authority as ${words.en}` }];
    case 'officer':
      return '季文书';
    case 'paper':
      return paper;
    case 'papers':
      return [paper];
    case 'evidence':
    case 'photographs':
      return undefined;
  }
}
