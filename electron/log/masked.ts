// What is left of an error's message in the log: the words that JavaScript, Node and React build their messages from, and
// one mark for anything else. A list of what may stay, not of what must go: nobody can list the names of people.

/** Stands for whatever was left out. */
export const masked = '…';

const known =
  `a access accessible after already an and any apply are argument array arrow assigned assignment at await bad be before
  been bind boolean buffer but by bytes call called can cannot change character class clone closed component components
  constant constructor contain convert could create cyclic declared deep defined delete depth destroyed did directory
  does during each element empty end error exceeded expected extensible failed false fetch few file for found from
  function get given got has hook hooks identifier if import in index infinity initialization input instance instanceof
  integer into invalid is it iterable iterator json key large late length limit loop many max maximum memory method
  missing module more must name nan negative new no not null number object objects of on only open operation or out over
  parameter parse pending permission position private promise properties property prototype range read reading recursion
  reduce reference rejected rendered replace required resize resource return scope script set size stack string structure
  such super symbol syntax temporary than that the this thrown time to token too true type undefined unexpected uncaught
  unhandled unknown unreachable unsupported update value values was when while with within without worker write written
  zero`
    .split(/\s+/)
    .filter((word) => word !== '');

export const keptWords: readonly [string, ...string[]] = [masked, ...new Set(known)];
const kept = new Set(known);

/** Most words of a message that are looked at. */
const most = 60;

/** The words of a message, small, in their order; what is not in the list is one mark, however much it was. */
export function maskedWords(message: string): string[] {
  const words: string[] = [];
  const unquoted = message.slice(0, 4000).replace(/'[^']*'|"[^"]*"|`[^`]*`/g, ` ${masked} `);
  for (const word of unquoted.split(/[\s.,:;()'"`[\]{}]+/)) {
    if (word === '') continue;
    const small = word.toLowerCase();
    const next = kept.has(small) ? small : masked;
    if (next !== masked || words.at(-1) !== masked) words.push(next);
    if (words.length === most) break;
  }
  return words;
}
