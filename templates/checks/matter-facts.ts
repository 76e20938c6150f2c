// The facts a matter asks for: all there, each of its kind, within range, and none that the matter does not know.
import type { FactValue } from '../case/act';
import { dateSchema } from '../language/plain-values';
import type { FactKey } from '../law/schema';
import type { CaseSubject } from './case-subject';
import { type Found, found, foundIf, nothing, type Rule } from './rule';

const at = (key: string): string => `act.facts.${key}`;

/** A narrative replaces the fact sentence: then its facts need not be there. */
const missing: Rule<CaseSubject> = {
  code: 'matter-fact-missing',
  severity: 'block',
  find: (subject) => {
    const narrative = subject.case.act.narrative?.zh.trim() ?? '';
    if (narrative !== '') return nothing;
    return eachKey(subject, ({ key, label, required }, value) =>
      foundIf(
        required && isEmpty(value),
        at(key),
        `该事项要求填写“${label.zh}”，请补填。`,
        `The matter asks for “${label.en}”; enter it.`,
      ),
    );
  },
};

const unknown: Rule<CaseSubject> = {
  code: 'matter-fact-unknown',
  severity: 'warn',
  find: ({ matter, case: one }) =>
    Object.keys(one.act.facts)
      .filter((key) => matter !== undefined && !matter.facts.some((fact) => fact.key === key))
      .map((key) =>
        found(
          at(key),
          `该事项没有名为“${key}”的事实，文书不会印出，请删去或者核对所选事项。`,
          `The matter knows no fact “${key}”, so no paper prints it; delete it, or verify the matter chosen.`,
        ),
      ),
};

const kindNames = {
  number: { zh: '数字', en: 'a number' },
  choice: { zh: '清单中的一个选项', en: 'one of the choices' },
  text: { zh: '中英文文字', en: 'a text in Chinese and English' },
  date: { zh: '真实存在的日期（年-月-日）', en: 'a real date (YYYY-MM-DD)' },
} as const;

const wrongKind: Rule<CaseSubject> = {
  code: 'matter-fact-wrong-kind',
  severity: 'block',
  find: (subject) =>
    eachKey(subject, (fact, value) =>
      foundIf(
        value !== undefined && !isEmpty(value) && !isOfKind(fact, value),
        at(fact.key),
        `“${fact.label.zh}”应为${kindNames[fact.kind].zh}，请改正。`,
        `“${fact.label.en}” must be ${kindNames[fact.kind].en}; correct it.`,
      ),
    ),
};

const notAChoice: Rule<CaseSubject> = {
  code: 'matter-fact-not-a-choice',
  severity: 'block',
  find: (subject) =>
    eachKey(subject, ({ key, kind, label, choices = [] }, value) =>
      foundIf(
        kind === 'choice' &&
          typeof value === 'string' &&
          value !== '' &&
          !choices.some((choice) => choice.value === value),
        at(key),
        `“${label.zh}”没有“${String(value)}”这一选项，请从${choices.map((choice) => choice.label.zh).join('、')}中选择。`,
        `“${label.en}” has no choice “${String(value)}”; choose from ${choices.map((choice) => choice.label.en).join(', ')}.`,
      ),
    ),
};

const outOfRange: Rule<CaseSubject> = {
  code: 'matter-fact-out-of-range',
  severity: 'block',
  find: (subject) =>
    eachKey(subject, (fact, value) => {
      if (fact.kind !== 'number' || typeof value !== 'number') return nothing;
      const { key, label, unit, min, max } = fact;
      const limit = min !== undefined && value < min ? { zh: '不小于', en: 'at least', value: min } : undefined;
      const over = max !== undefined && value > max ? { zh: '不大于', en: 'at most', value: max } : undefined;
      const broken = limit ?? over;
      if (broken === undefined) return nothing;
      return [
        found(
          at(key),
          `“${label.zh}”为${value}${unit?.zh ?? ''}，应${broken.zh}${broken.value}${unit?.zh ?? ''}，请核对。`,
          `“${label.en}” is ${value} ${unit?.en ?? ''}`.trimEnd() +
            `; it must be ${broken.en} ${broken.value}: verify it.`,
        ),
      ];
    }),
};

function eachKey(
  { matter, case: one }: CaseSubject,
  check: (fact: FactKey, value: FactValue | undefined) => readonly Found[],
): readonly Found[] {
  return (matter?.facts ?? []).flatMap((fact) => check(fact, one.act.facts[fact.key]));
}

function isEmpty(value: FactValue | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'number') return false;
  return (typeof value === 'string' ? value : value.zh).trim() === '';
}

/** A text may be given as plain Chinese, as names may. */
function isOfKind({ kind }: FactKey, value: FactValue): boolean {
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (kind === 'text') return typeof value !== 'number';
  if (kind === 'date') return dateSchema.safeParse(value).success;
  return typeof value === 'string';
}

export const matterFactRules: readonly Rule<CaseSubject>[] = [missing, unknown, wrongKind, notAChoice, outOfRange];
