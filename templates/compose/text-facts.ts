// Which facts a template's text names, and where. Of Liquid a template may use {{ a fact }} and {% if … %}, {% elsif %},
// {% else %}, {% endif %}, nothing more: filters and loops could print one language's words in the other, or never end.
import type { Bilingual } from '../language/bilingual';
import { readCondition } from './condition';

/** `printed` facts appear on paper; the others only steer a condition. */
export type NamedFact = { readonly name: string; readonly offset: number; readonly printed: boolean };

export type TextFault = { readonly fault: Bilingual; readonly offset: number };

export type FactsRead = { readonly facts: readonly NamedFact[] } | TextFault;

export function factsOfText(text: string): FactsRead {
  if (!/[{}]/.test(text)) return { facts: [] };
  const facts: NamedFact[] = [];
  const open: Tag[] = [];
  let end = 0;
  for (const mark of marksIn(text)) {
    const stray = strayMark(text, end, mark.from) ?? (mark.kind === 'tag' ? tagFault(mark, open) : null);
    if (stray !== null) return stray;
    const read = mark.kind === 'tag' ? factsOfTag(mark) : factOfOutput(mark);
    if ('fault' in read) return read;
    facts.push(...read.facts);
    end = mark.until;
  }
  const stray = strayMark(text, end, text.length);
  if (stray !== null) return stray;
  const last = open.at(-1);
  return last === undefined ? { facts } : { fault: notClosed, offset: last.from };
}

/** @param condition as it stands after `when:` */
export function factsOfCondition(condition: string): FactsRead {
  const read = readCondition(condition);
  if ('unreadable' in read) return { fault: unreadable, offset: read.offset };
  return { facts: read.comparisons.map(({ fact, offset }) => ({ name: fact, offset, printed: false })) };
}

type Mark = { readonly from: number; readonly until: number; readonly inner: string; readonly innerFrom: number };
type Output = Mark & { readonly kind: 'output' };
type Tag = Mark & { readonly kind: 'tag'; readonly name: string };

const marks = /\{\{-?([\s\S]*?)-?\}\}|\{%-?(\s*([A-Za-z]*))([\s\S]*?)-?%\}/g;

/** {{ … }} and {% … %}; of a tag `inner` is what follows its name. */
export function marksIn(text: string): readonly (Output | Tag)[] {
  return [...text.matchAll(marks)].map((match) => {
    const [whole, output, head = '', name = '', rest = ''] = match;
    const place = { from: match.index, until: match.index + whole.length };
    const lead = whole[2] === '-' ? 3 : 2;
    if (output !== undefined) return { ...place, kind: 'output', inner: output, innerFrom: place.from + lead };
    return { ...place, kind: 'tag', name, inner: rest, innerFrom: place.from + lead + head.length };
  });
}

function factOfOutput({ inner, innerFrom, from }: Output): FactsRead {
  const match = /^(\s*)([A-Za-z][\w.]*)\s*$/.exec(inner);
  if (match === null) return { fault: notAFact(inner.trim()), offset: from };
  const [, lead = '', name = ''] = match;
  return { facts: [{ name, offset: innerFrom + lead.length, printed: true }] };
}

function factsOfTag({ name, inner, innerFrom, from }: Tag): FactsRead {
  if (name === 'if' || name === 'elsif') {
    const read = factsOfCondition(inner);
    if ('fault' in read) return { ...read, offset: innerFrom + read.offset };
    return { facts: read.facts.map((fact) => ({ ...fact, offset: innerFrom + fact.offset })) };
  }
  return inner.trim() === '' ? { facts: [] } : { fault: unreadable, offset: from };
}

/** Whether a tag may stand here; keeps account of those that are open, the last of which bears the name it has now. */
function tagFault(tag: Tag, open: Tag[]): TextFault | null {
  const { name, from } = tag;
  if (name === 'if') open.push(tag);
  else if (name === 'elsif' || name === 'else' || name === 'endif') {
    const last = open.pop();
    if (last === undefined || (last.name === 'else' && name !== 'endif'))
      return { fault: misplaced(name), offset: from };
    if (name !== 'endif') open.push(tag);
  } else return { fault: unknownTag(name), offset: from };
  return null;
}

/** A brace pair that belongs to no placeholder. */
function strayMark(text: string, from: number, until: number): TextFault | null {
  const match = /\{\{|\}\}|\{%|%\}/.exec(text.slice(from, until));
  return match === null ? null : { fault: stray(match[0]), offset: from + match.index };
}

const unreadable: Bilingual = {
  zh: '条件只能写事实的名称，可用 == 或 != 与带引号的词比较，用 and、or 连接，例如 is.leg == "first"',
  en: 'a condition is made of names of facts, compared by == or != with a word in quotes and joined by and, or, such as is.leg == "first"',
};
const notClosed: Bilingual = {
  zh: '“{% if %}”没有对应的“{% endif %}”',
  en: 'the “{% if %}” has no “{% endif %}”',
};

function notAFact(inner: string): Bilingual {
  const found = inner.length > 40 ? `${[...inner].slice(0, 40).join('')}…` : inner;
  return {
    zh: `“{{ }}”之间只能写一个事实的名称，例如 {{ party.name }}，不能加过滤器或者其他内容（现为“${found}”）`,
    en: `between “{{” and “}}” stands the name of one fact, such as {{ party.name }}, with no filter and nothing else (now “${found}”)`,
  };
}

function misplaced(name: string): Bilingual {
  return { zh: `“{% ${name} %}”的位置不对`, en: `“{% ${name} %}” stands in the wrong place` };
}

function unknownTag(name: string): Bilingual {
  return {
    zh: `不能使用“{% ${name} %}”，只能用 if、elsif、else、endif`,
    en: `“{% ${name} %}” can't be used here, only if, elsif, else and endif`,
  };
}

function stray(mark: string): Bilingual {
  return { zh: `“${mark}”没有配对的括号`, en: `“${mark}” has no partner` };
}
