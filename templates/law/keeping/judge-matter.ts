// Judges a matter before an office keeps it: what would break a paper or the choosing of law is refused, its field named.
import type { Finding } from '../../checks/finding';
import { listAt, textAt, wordsAt } from '../../reading/loose';
import { findingsOf } from '../../reading/sentences';
import { type FactKey, type Law, type Matter, matterSchema } from '../schema';
import { judgeBases } from './judge-bases';
import { judgeSentence } from './judge-sentence';

export type JudgedMatter = {
  /** Undefined where the data has not the shape of a matter. */
  readonly matter: Matter | undefined;
  readonly findings: readonly Finding[];
};

/** @param data as it stands in the editor. @param law all texts that will be held */
export function judgeMatter(data: unknown, law: Law): JudgedMatter {
  const read = matterSchema.safeParse(data);
  if (!read.success) {
    return {
      matter: undefined,
      findings: [...findingsOf(matterSchema, data, read.error.issues), ...looseSentence(data)],
    };
  }
  const matter = read.data;
  const findings = [
    ...judgeNames(matter),
    ...matter.facts.flatMap((fact, index) => judgeFact(fact, index, matter.facts)),
    ...judgeSentence(matter),
    ...judgeBases(matter, law),
    ...judgeReview(matter),
  ];
  return { matter, findings };
}

/** The sentence is judged while other fields are still empty. */
function looseSentence(data: unknown): readonly Finding[] {
  const facts = listAt(data, 'facts').map((fact) => ({ key: textAt(fact, 'key'), required: false }));
  return judgeSentence({ sentence: wordsAt(data, 'sentence'), facts });
}

function judgeNames({ name, requirement }: Matter): readonly Finding[] {
  return [
    ...(name.zh.trim() === ''
      ? [block('name', '请填写事项名称的中文。', 'Enter the Chinese name of the matter.')]
      : []),
    ...(requirement.zh.trim() === ''
      ? [
          warn(
            'requirement',
            '没有写整改要求，制作文书时须逐案填写。',
            'No requirement is entered; it must be written in each case.',
          ),
        ]
      : []),
  ];
}

function judgeFact(fact: FactKey, index: number, all: readonly FactKey[]): readonly Finding[] {
  const path = `facts[${index}]`;
  const { key, kind, label, choices = [], min, max } = fact;
  const found: Finding[] = [];
  if (all.findIndex((other) => other.key === key) < index || key === 'party') {
    found.push(
      block(`${path}.key`, `代号“${key}”已被使用，请改用其他代号。`, `The key “${key}” is taken; use another.`),
    );
  }
  if (label.zh.trim() === '') found.push(block(`${path}.label`, '请填写该事实的中文名称。', 'Enter its Chinese name.'));
  if (kind === 'choice' && choices.length === 0) {
    found.push(block(`${path}.choices`, '请至少列出一个选项。', 'List at least one choice.'));
  }
  const values = choices.map(({ value }) => value);
  if (new Set(values).size < values.length) {
    found.push(block(`${path}.choices`, '选项的代号重复，请更正。', 'Two choices have the same key; correct it.'));
  }
  if (min !== undefined && max !== undefined && min > max) {
    found.push(
      block(`${path}.max`, '最大值小于最小值，请更正。', 'The greatest value is below the least; correct it.'),
    );
  }
  return found;
}

/** Nothing is confirmed by nobody. */
function judgeReview({ sourceStatus, reviewed }: Matter): readonly Finding[] {
  if (sourceStatus === 'candidate' || (reviewed?.by.trim() ?? '') !== '') return [];
  return [
    block(
      'reviewed',
      '标为本单位确认或者官方内容的事项，须写明由谁何时核对。',
      'A matter that is confirmed or official names who verified it and when.',
    ),
  ];
}

function block(path: string, zh: string, en: string): Finding {
  return { code: 'matter-unfit', severity: 'block', path, sentence: { zh, en } };
}

function warn(path: string, zh: string, en: string): Finding {
  return { ...block(path, zh, en), severity: 'warn' };
}
