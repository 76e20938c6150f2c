// The texts of templates without an interpreter. Of Liquid a template may use facts and if, elsif, else, endif (see
// text-facts.ts): such a text is taken apart once and then said by walking it. Whatever is written otherwise, or names
// what is not there, is left to Liquid, whose answers and errors stay the measure.
import { type Comparison, type Condition, readCondition } from './condition';
import { Fact } from './fact';
import { marksIn } from './text-facts';

/** Thrown away with what was said so far: this text, with these facts, is for Liquid. */
export const forLiquid = Symbol('for Liquid');

type Branch = { readonly condition: Condition | null; readonly pieces: Piece[] };
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'fact'; readonly path: readonly string[] }
  | { readonly kind: 'choice'; readonly branches: readonly Branch[] };

export type QuickText = readonly Piece[];

/** What a name of one part, such as `party` or `item`, stands for. */
export type LookUp = (name: string) => unknown;

/** @returns the text taken apart, or `forLiquid`. */
export function quickText(source: string): QuickText | typeof forLiquid {
  if (/\{[{%]-|-[}%]\}/.test(source)) return forLiquid;
  const top: Piece[] = [];
  const open: { readonly branches: Branch[]; readonly around: Piece[] }[] = [];
  let here = top;
  let end = 0;
  for (const mark of marksIn(source)) {
    if (!addText(here, source.slice(end, mark.from))) return forLiquid;
    end = mark.until;
    if (mark.kind === 'output') {
      const path = pathOf(mark.inner);
      if (path === null) return forLiquid;
      here.push({ kind: 'fact', path });
    } else if (mark.name === 'endif') {
      const last = open.pop();
      if (last === undefined || mark.inner.trim() !== '') return forLiquid;
      here = last.around;
    } else {
      const branch = branchOf(mark.name, mark.inner);
      if (branch === null) return forLiquid;
      if (mark.name === 'if') {
        const branches: Branch[] = [];
        here.push({ kind: 'choice', branches });
        open.push({ branches, around: here });
      }
      const branches = open.at(-1)?.branches;
      if (branches === undefined || branches.at(-1)?.condition === null) return forLiquid;
      branches.push(branch);
      here = branch.pieces;
    }
  }
  return addText(here, source.slice(end)) && open.length === 0 ? top : forLiquid;
}

function branchOf(tag: string, inner: string): Branch | null {
  if (tag === 'else') return inner.trim() === '' ? { condition: null, pieces: [] } : null;
  if (tag !== 'if' && tag !== 'elsif') return null;
  const condition = readCondition(inner);
  return 'unreadable' in condition ? null : { condition, pieces: [] };
}

/** False where a brace pair is left over. */
function addText(pieces: Piece[], text: string): boolean {
  if (text !== '') pieces.push({ kind: 'text', text });
  return !/\{\{|\}\}|\{%|%\}/.test(text);
}

function pathOf(inner: string): readonly string[] | null {
  const name = inner.trim();
  return /^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/.test(name) ? name.split('.') : null;
}

/** Texts and facts in the order of print; texts that touch are one. */
export function sayQuickly(text: QuickText, lookUp: LookUp): readonly (string | Fact)[] | typeof forLiquid {
  const said: (string | Fact)[] = [];
  return walk(text, lookUp, said) ? said : forLiquid;
}

function walk(pieces: QuickText, lookUp: LookUp, said: (string | Fact)[]): boolean {
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      const last = said.at(-1);
      if (typeof last === 'string') said[said.length - 1] = last + piece.text;
      else said.push(piece.text);
    } else if (piece.kind === 'fact') {
      const fact = valueAt(piece.path, lookUp);
      if (!(fact instanceof Fact)) return false;
      said.push(fact);
    } else {
      const chosen = chosenBranch(piece.branches, lookUp);
      if (chosen === forLiquid || (chosen !== null && !walk(chosen.pieces, lookUp, said))) return false;
    }
  }
  return true;
}

function chosenBranch(branches: readonly Branch[], lookUp: LookUp): Branch | null | typeof forLiquid {
  for (const branch of branches) {
    const holds = branch.condition === null || holdsQuickly(branch.condition, lookUp);
    if (holds === forLiquid) return forLiquid;
    if (holds) return branch;
  }
  return null;
}

/** Liquid reads from the right, and looks up every name before it judges. */
export function holdsQuickly({ comparisons, joins }: Condition, lookUp: LookUp): boolean | typeof forLiquid {
  if (comparisons.length === 0) return true;
  const results: boolean[] = [];
  for (const comparison of comparisons) {
    const result = compare(comparison, lookUp);
    if (result === forLiquid) return forLiquid;
    results.push(result);
  }
  return results.reduceRight((rest, one, index) => (joins[index] === 'and' ? one && rest : one || rest));
}

function compare({ fact, is, word, alone }: Comparison, lookUp: LookUp): boolean | typeof forLiquid {
  const path = pathOf(fact);
  const found = path === null ? undefined : valueAt(path, lookUp);
  if (found === undefined) return forLiquid;
  const value = found instanceof Fact ? found.valueOf() : found;
  if (is === 'equal' || is === 'unequal') {
    if (typeof value !== 'string' && value !== null) return forLiquid;
    return (value === word) === (is === 'equal');
  }
  // Compared with true or false, only what is one of them is judged here.
  if (!alone && typeof value !== 'boolean') return forLiquid;
  return (value !== false && value !== null) === (is === 'there');
}

/** undefined where there is none, or where Liquid has rules of its own: properties of lists and of facts. */
function valueAt([first = '', ...rest]: readonly string[], lookUp: LookUp): unknown {
  let value = lookUp(first);
  for (const name of rest) {
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return undefined;
    value = Object.hasOwn(value, name) ? (value as { readonly [name: string]: unknown })[name] : undefined;
  }
  return value;
}
