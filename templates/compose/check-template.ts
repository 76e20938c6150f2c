// Checks a template before it is used: shape, language of placeholders, known facts, both languages alike.
// Every fault has the file's line and column. Shipped templates are checked by tests, an office's own when saved.
import { isNode, LineCounter, type Node, parseDocument } from 'yaml';
import type { Bilingual } from '../language/bilingual';
import { clauseNamed, partNamed } from './clauses';
import { templateSchema, type WrittenTemplate } from './template-schema';
import { type Found, type FoundText, type Path, walkTemplate } from './template-text-walk';
import { factsOfCondition, factsOfText, type NamedFact } from './text-facts';
import { type Vocabulary, vocabularyOf } from './vocabulary';

export type TemplateFault = {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly sentence: Bilingual;
};

type Place = { readonly path: Path; readonly offset?: number };
type Report = (place: Place, zh: string, en: string) => void;

/** @param text the YAML of one template; @param file its name, for the faults */
export function checkTemplate(text: string, file: string): readonly TemplateFault[] {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const faults: TemplateFault[] = [];
  const at = (offset: number, zh: string, en: string): void => {
    const { line, col } = counter.linePos(offset);
    faults.push({ file, line, column: col, sentence: { zh, en } });
  };
  for (const error of document.errors) {
    at(error.pos[0], `YAML 格式有误：${error.message}`, `The YAML is broken: ${error.message}`);
  }
  if (faults.length > 0) return faults;
  const report: Report = ({ path, offset }, zh, en) => {
    const node = document.getIn(path, true);
    const start = isNode(node) ? startOf(node) : startOf(document.contents);
    at(start + (offset ?? 0), zh, en);
  };
  checkShape(document.toJS(), report);
  return faults;
}

function startOf(node: Node | null): number {
  if (!node?.range) return 0;
  const quoted = 'type' in node && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  return node.range[0] + (quoted ? 1 : 0);
}

function checkShape(data: unknown, report: Report): void {
  const read = templateSchema.safeParse(data);
  if (!read.success) {
    for (const issue of read.error.issues) {
      const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
      const where = path.join('.') || '（文件）';
      report(
        { path },
        `“${where}”不符合模板格式：${issue.message}`,
        `"${where}" does not fit the template's form: ${issue.message}`,
      );
    }
    return;
  }
  checkReferences(read.data, report);
  const found = walkTemplate(data);
  const vocabulary = vocabularyOf(read.data);
  checkFound(found, vocabulary, report);
}

function checkReferences(template: WrittenTemplate, report: Report): void {
  template.blocks.forEach((block, index) => {
    const path = ['blocks', index, 'use'];
    if (block.kind === 'part' && partNamed(block.use) === undefined) {
      report({ path }, `没有名为“${block.use}”的公用部分。`, `There is no part named "${block.use}".`);
    }
    if (block.kind === 'clause' && clauseNamed(block.use) === undefined) {
      report({ path }, `没有名为“${block.use}”的公用条款。`, `There is no clause named "${block.use}".`);
    }
  });
}

/** Also used for parts and clauses, whose texts follow the same rules. */
export function checkFound(found: Found, vocabulary: Vocabulary, report: Report): void {
  for (const { path, name } of found.collections) {
    if (!vocabulary.collections.has(name)) {
      report({ path }, `没有名为“${name}”的集合。`, `There is no collection named "${name}".`);
    }
  }
  for (const { path, condition, each } of found.conditions) {
    checkFacts(factsOfCondition(condition), { path, each }, vocabulary, report);
  }
  for (const text of found.texts) checkText(text, vocabulary, report);
}

function checkText(text: FoundText, vocabulary: Vocabulary, report: Report): void {
  const zh = factsOfText(text.zh);
  const en = factsOfText(text.en);
  checkFacts(zh, { path: [...text.path, 'zh'], each: text.each }, vocabulary, report);
  checkFacts(en, { path: [...text.path, 'en'], each: text.each }, vocabulary, report);
  if ('fault' in zh || 'fault' in en || text.en === '') return;
  const names = (facts: readonly NamedFact[]): Set<string> =>
    new Set(facts.filter((fact) => fact.printed).map((fact) => fact.name));
  const onlyZh = [...names(zh.facts)].filter((name) => !names(en.facts).has(name) && name !== 'party.you');
  const onlyEn = [...names(en.facts)].filter((name) => !names(zh.facts).has(name) && name !== 'party.you');
  if (onlyZh.length + onlyEn.length === 0) return;
  const list = [...onlyZh.map((name) => `zh: ${name}`), ...onlyEn.map((name) => `en: ${name}`)].join(', ');
  report(
    { path: text.path },
    `中文和英文使用的事实不一致（${list}）。请使两种文字引用相同的事实。`,
    `The Chinese and the English use different facts (${list}). Make both name the same facts.`,
  );
}

type Origin = { readonly path: Path; readonly each: string | undefined };

function checkFacts(
  read: ReturnType<typeof factsOfText>,
  { path, each }: Origin,
  vocabulary: Vocabulary,
  report: Report,
): void {
  if ('fault' in read) {
    report({ path, offset: read.offset }, `占位语法有误：${read.fault}`, `The placeholder is wrong: ${read.fault}`);
    return;
  }
  for (const { name, offset } of read.facts) {
    const known = name.startsWith('item.')
      ? each !== undefined && (vocabulary.collections.get(each)?.has(name.slice('item.'.length)) ?? false)
      : vocabulary.facts.has(name) || name === 'document';
    if (!known) report({ path, offset }, `没有名为“${name}”的事实。`, `There is no fact named "${name}".`);
  }
}
