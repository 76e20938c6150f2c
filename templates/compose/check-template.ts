// Checks a template as text before it is used: every fault has the file's line and column. Shipped templates are checked
// by tests, an office's own when they are written, imported and saved.
import { isMap, isNode, isScalar, type Node, parseDocument, visit } from 'yaml';
import type { Bilingual } from '../language/bilingual';
import { type DataFault, type Judged, judgeTemplate } from './judge-template';
import type { Path } from './template-text-walk';
import { yamlFault } from './yaml-faults';
import { lineCounter, placeIn } from './yaml-place';

export type TemplateFault = {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly severity: 'block' | 'warn';
  readonly sentence: Bilingual;
  /** Within the template; empty where the text is no YAML. */
  readonly path: Path;
};

export type CheckedText = {
  readonly faults: readonly TemplateFault[];
  /** What the text holds, as written; undefined where it is no YAML. */
  readonly data: unknown;
};

/** @param text the YAML of one template; @param file its name, for the faults */
export function checkTemplate(text: string, file: string): readonly TemplateFault[] {
  return checkText(text, file, judgeTemplate).faults;
}

/** Beyond this a text is no template, and is not looked into. */
const longestFile = 300_000;

/** @param judge what is asked of the data: that of any template, or of an office's own */
export function checkText(text: string, file: string, judge: (data: unknown) => Pick<Judged, 'faults'>): CheckedText {
  const placeOf = lineCounter(text);
  const faults: TemplateFault[] = [];
  const at = (offset: number, { path, severity, sentence }: Omit<DataFault, 'offset'>): void => {
    faults.push({ file, ...placeOf(offset), severity, sentence, path });
  };
  const broken = (offset: number, zh: string, en: string): void =>
    at(offset, { path: [], severity: 'block', sentence: { zh, en } });
  if (text.length > longestFile) {
    broken(
      0,
      '文件过大，不是模板。请选择正确的文件。',
      'The file is too large to be a template. Choose the right file.',
    );
    return { faults, data: undefined };
  }
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  for (const error of document.errors) {
    const { zh, en } = yamlFault(error.code, error.message);
    broken(error.pos[0], zh, en);
  }
  for (const offset of faults.length > 0 ? [] : doubledKeys(document)) {
    const { zh, en } = yamlFault('DUPLICATE_KEY', 'Map keys must be unique');
    broken(offset, zh, en);
  }
  if (faults.length > 0) return { faults, data: undefined };
  const data = dataOf(document);
  if (data === unfitAliases) {
    broken(
      0,
      '引用（*）过多，或者没有所指。请直接写出内容。',
      'There are too many aliases (*), or one without its anchor. Write out what they stand for.',
    );
    return { faults, data: undefined };
  }
  for (const { offset, ...fault } of judge(data).faults) {
    const node = nodeAt(document, fault.path);
    const isUnquoted = isMap(node) && text.startsWith('{{', node.range?.[0] ?? 0);
    at(placeIn(text, node, offset), { ...fault, sentence: isUnquoted ? unquoted : fault.sentence });
  }
  return { faults, data };
}

type Document = ReturnType<typeof parseDocument>;
const unfitAliases = Symbol('aliases that cannot be followed');

/** To YAML two braces are a map within a map. */
const unquoted: Bilingual = {
  zh: '以 {{ 开头的文字须放在双引号内，例如 "{{ party.name }}"。',
  en: 'A text that begins with {{ must stand in double quotes, such as "{{ party.name }}".',
};

/** Where a name stands a second time. The library compares each with all others, which for 30,000 takes ten seconds. */
function doubledKeys(document: Document): readonly number[] {
  const doubled: number[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) doubled.push(key.range?.[0] ?? 0);
        seen.add(key.value);
      }
    },
  });
  return doubled;
}

function dataOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch (error) {
    if (error instanceof ReferenceError) return unfitAliases;
    throw error;
  }
}

/** The node at a path, or the nearest around it where there is none. */
function nodeAt(document: Document, path: Path): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return node;
  }
  return document.contents;
}
