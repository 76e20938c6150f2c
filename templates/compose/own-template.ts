// An office's own edition of a template: what is asked of it beyond what is asked of any template, and its use.
import { findKind, type Kind } from '../catalogue';
import type { OfficeTemplate } from '../office/office';
import { withParts } from './clauses';
import { type DataFault, type Judged, judgeTemplate } from './judge-template';
import type { Report } from './judge-texts';
import { lostNeeds } from './needs';
import type { Template, WrittenTemplate } from './template-schema';
import { walkTemplate } from './template-text-walk';

/** @param data anything, such as an imported file holds. What passes can take the place of the shipped template */
export function judgeOwnTemplate(data: unknown): Judged {
  const { faults, template } = judgeTemplate(data);
  if (template === null) return { faults, template };
  const more: DataFault[] = [];
  const report: Report = ({ path, offset = 0 }, zh, en, severity = 'block') =>
    more.push({ path, offset, severity, sentence: { zh, en } });
  const kind = findKind(template.kind);
  if (kind === undefined) {
    report(
      { path: ['kind'] },
      `本程序没有文书种类“${template.kind}”。请升级程序，或者核对 kind。`,
      `This program has no kind of paper "${template.kind}". Update the program, or verify "kind".`,
    );
    return { faults: [...faults, ...more], template };
  }
  judgeFrame(template, kind, report);
  judgeNumbers(template, report);
  // What is not sound cannot be composed to see what it prints.
  if (faults.every(({ severity }) => severity === 'warn')) more.push(...lostNeeds(withParts(template), kind.template));
  return { faults: [...faults, ...more], template };
}

/** What belongs to the kind of paper and not to its wording. `needs` are asked of the shipped template alone. */
function judgeFrame(template: WrittenTemplate, kind: Kind, report: Report): void {
  for (const key of ['subject', 'page', 'stage', 'filing', 'group'] as const) {
    if (template[key] === kind.template[key]) continue;
    report(
      { path: [key] },
      `“${kind.name.zh}”的 ${key} 是 ${kind.template[key]}，不能改动。`,
      `The ${key} of the kind "${kind.name.en}" is ${kind.template[key]} and can't be changed.`,
    );
  }
}

/** An article written into a text stays as it is when the law is amended. */
function judgeNumbers(template: WrittenTemplate, report: Report): void {
  const number = { zh: /第[一二三四五六七八九十百千零〇\d]+条/, en: /\bArticles? \d/ };
  for (const { path, zh, en } of walkTemplate({ blocks: template.blocks, clauses: template.clauses }).texts) {
    for (const [language, text] of Object.entries({ zh, en })) {
      const match = number[language as 'zh' | 'en'].exec(text);
      if (match === null) continue;
      report(
        { path: [...path, language], offset: match.index },
        `文字中写有条文号“${match[0]}”，法律修改后不会自动更新。请在 provisions 中列出该条，用 {{ cited.名称 }} 引用。`,
        `The text holds the article number "${match[0]}", which stays when the law is amended. List it under "provisions" and cite it by {{ cited.NAME }}.`,
        'warn',
      );
    }
  }
}

type Own = Pick<OfficeTemplate, 'template'>;
type Judgement = { readonly faults: readonly DataFault[]; readonly template: Template | null };

/** Judged and put together once for each edition: an office is the same value until it is saved anew. */
const known = new WeakMap<object, Judgement>();

/** @returns the template with its parts put in place, or null where it can't be used, and why */
export function ownTemplateOf({ template: data }: Own): Judgement {
  let judgement = known.get(data);
  if (judgement === undefined) {
    const { faults, template } = judgeOwnTemplate(data);
    const isSound = template !== null && faults.every(({ severity }) => severity === 'warn');
    judgement = { faults, template: isSound ? withParts(template) : null };
    known.set(data, judgement);
  }
  return judgement;
}
