// The conditions a template may set: facts joined by "and" or "or", alone or compared with a word. Nothing else of
// Liquid is let in, so that every condition can be told to a reader in words and none can fail while a paper is made.

/**
 * `is.leg == "first"`; `party.guardian` alone: then the fact must be there, or the condition true; or
 * `is.reinspected == false`. `true` alone always holds: nothing is compared.
 */
export type Comparison = {
  readonly fact: string;
  /** Where the fact's name begins in the condition. */
  readonly offset: number;
  readonly is: 'there' | 'fails' | 'equal' | 'unequal';
  /** What it is compared with; "" where it stands alone. */
  readonly word: string;
  /** Whether it stands alone, compared with nothing, not even with true or false. */
  readonly alone: boolean;
};

export type Condition = {
  readonly comparisons: readonly Comparison[];
  /** Between them, one fewer. Liquid reads from the right: a and b or c is a and (b or c). */
  readonly joins: readonly ('and' | 'or')[];
};

export type Unreadable = { readonly unreadable: true; readonly offset: number };

/** @param text as it stands after `when:` or between `{% if` and `%}` */
export function readCondition(text: string): Condition | Unreadable {
  if (text.trim() === 'true') return { comparisons: [], joins: [] };
  const tokens = tokensOf(text);
  if ('unreadable' in tokens) return tokens;
  const comparisons: Comparison[] = [];
  const joins: ('and' | 'or')[] = [];
  for (let at = 0; ; at += 1) {
    const taken = comparisonAt(tokens, at);
    if (taken === null) return { unreadable: true, offset: tokens[at]?.offset ?? text.trimEnd().length };
    comparisons.push(taken.comparison);
    at += taken.length;
    const join = tokens[at];
    if (join === undefined) return { comparisons, joins };
    if (!isJoin(join.text)) return { unreadable: true, offset: join.offset };
    joins.push(join.text);
  }
}

function comparisonAt(
  tokens: readonly Token[],
  at: number,
): { readonly comparison: Comparison; readonly length: number } | null {
  const [name, operator, word] = tokens.slice(at, at + 3);
  if (name?.kind !== 'name' || isJoin(name.text)) return null;
  const { text: fact, offset } = name;
  if (operator?.kind !== 'operator')
    return { comparison: { fact, offset, is: 'there', word: '', alone: true }, length: 1 };
  const equal = operator.text === '==';
  if (word?.kind === 'name' && fact.startsWith('is.') && (word.text === 'true' || word.text === 'false')) {
    const is = equal === (word.text === 'true') ? 'there' : 'fails';
    return { comparison: { fact, offset, is, word: '', alone: false }, length: 3 };
  }
  if (word?.kind !== 'word') return null;
  return {
    comparison: { fact, offset, is: equal ? 'equal' : 'unequal', word: word.text.slice(1, -1), alone: false },
    length: 3,
  };
}

type Token = { readonly kind: 'word' | 'operator' | 'name'; readonly text: string; readonly offset: number };

const token = /\s*(?:("[^"\\]*"|'[^'\\]*')|(==|!=)|([A-Za-z][\w.]*))/y;

function tokensOf(text: string): readonly Token[] | Unreadable {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const from = token.lastIndex;
    const match = token.exec(text);
    if (match === null) return { unreadable: true, offset: from };
    const [whole, word, operator, name] = match;
    const found = (word ?? operator ?? name) as string;
    const kind = word !== undefined ? 'word' : operator !== undefined ? 'operator' : 'name';
    tokens.push({ kind, text: found, offset: from + whole.length - found.length });
  }
  return tokens;
}

function isJoin(text: string): text is 'and' | 'or' {
  return text === 'and' || text === 'or';
}
