// Which facts a Liquid text names, and where: read from the parsed template, not by searching for braces.
import { liquid } from './say-text';

/** `printed` facts appear on paper; the others only steer a condition. */
export type NamedFact = { readonly name: string; readonly offset: number; readonly printed: boolean };

export type FactsRead = { readonly facts: readonly NamedFact[] } | { readonly fault: string; readonly offset: number };

export function factsOfText(text: string): FactsRead {
  if (!text.includes('{')) return { facts: [] };
  try {
    const facts = analysed(text);
    const printed = new Set([...text.matchAll(/\{\{-?\s*([A-Za-z][\w.]*)/g)].map((match) => match[1]));
    return { facts: facts.map((fact) => ({ ...fact, printed: printed.has(fact.name) })) };
  } catch (error) {
    return faultOf(error, text);
  }
}

/** @param condition a Liquid expression as it stands after `when:` */
export function factsOfCondition(condition: string): FactsRead {
  const opening = '{% if ';
  const read = factsOfText(`${opening}${condition} %}1{% endif %}`);
  if ('fault' in read) return { ...read, offset: Math.max(0, read.offset - opening.length) };
  return { facts: read.facts.map((fact) => ({ ...fact, offset: Math.max(0, fact.offset - opening.length) })) };
}

function analysed(text: string): { name: string; offset: number }[] {
  const analysis = liquid.parseAndAnalyzeSync(text);
  return Object.values(analysis.globals).flatMap((uses) =>
    uses.map((use) => {
      const { row, col } = use.location;
      return { name: use.segments.map(String).join('.'), offset: offsetOf(text, row, col) };
    }),
  );
}

function faultOf(error: unknown, text: string): FactsRead {
  if (!(error instanceof Error)) throw error;
  const place = /line:(\d+), col:(\d+)/.exec(error.message);
  const offset = place ? offsetOf(text, Number(place[1]), Number(place[2])) : 0;
  return { fault: error.message.replace(/, line:\d+, col:\d+/, ''), offset };
}

function offsetOf(text: string, row: number, column: number): number {
  const before = text.split('\n').slice(0, row - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + column - 1;
}
