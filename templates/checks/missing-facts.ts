// Gaps on the paper: facts it needs that are not there, and texts that have Chinese but no English.
import { ofFile } from '../compose/filed-items';
import type { Bilingual } from '../language/bilingual';
import type { Paper } from '../paper/paper';
import { oncePer } from './once-per';
import { bothSides, pathOfRun } from './paper-texts';
import { type Found, found, nothing, type Rule } from './rule';
import type { TextSubject } from './text-subject';

/** The labels of a field's gaps, per language in which it is one. */
type Gap = { readonly path: string; readonly zh?: string; readonly en?: string };

export const missingFacts: Rule<TextSubject> = {
  code: 'fact-missing',
  severity: 'block',
  find: ({ paper, language, nameOf }) =>
    (paper ? gapsOf(paper) : [])
      .filter((gap) => gap.zh !== undefined && (language !== 'en' || gap.en !== undefined))
      .map((gap) => missing(gap.path, { zh: gap.zh ?? '', en: gap.en ?? nameOf(gap.path).en })),
};

/** Counts only where the paper has English. Without a paper, every text of the case that has no English counts. */
export const missingEnglish: Rule<TextSubject> = {
  code: 'english-missing',
  severity: 'block',
  find: ({ paper, language, texts, nameOf }) => {
    if (language === 'zh') return nothing;
    if (paper !== undefined) {
      return gapsOf(paper)
        .filter((gap) => gap.zh === undefined)
        .map((gap) => noEnglish(gap.path, { zh: nameOf(gap.path).zh, en: gap.en ?? '' }));
    }
    const written = new Set(texts.filter((one) => one.language === 'zh' && one.text !== '').map((one) => one.path));
    return texts
      .filter((one) => one.language === 'en' && one.text.trim() === '' && written.has(one.path))
      .map((one) => noEnglish(one.path, nameOf(one.path)));
  },
};

const gapsOf = oncePer((paper: Paper): readonly Gap[] => {
  const gaps = new Map<string, Gap>();
  for (const { clause, language, runs } of bothSides(paper)) {
    for (const run of runs) {
      if (!run.gap) continue;
      const path = pathOfRun(run, clause);
      gaps.set(path, { ...gaps.get(path), path, [language]: run.text.replace(/^【|】$/g, '') });
    }
  }
  return [...gaps.values()];
});

function missing(path: string, name: Bilingual): Found {
  const { zh, en } = placeOf(path);
  return found(path, `文书缺少“${name.zh}”，请${zh}。`, `The paper lacks the ${name.en}; ${en}.`);
}

/** Where a missing fact is entered. The provisions of a matter are no field of the form: they come from the law. */
function placeOf(path: string): Bilingual {
  if (path.startsWith('office.')) return { zh: '在机关设置中补填', en: 'enter it in the office settings' };
  if (path.startsWith('issued.')) return { zh: '先签发被引用的文书', en: 'issue the paper that it refers to first' };
  if (path === ofFile) {
    return {
      zh: '用“整套”打印或者导出案卷，届时自动编入',
      en: 'print or export the whole case file, which puts it in',
    };
  }
  if (path === 'matter') {
    return {
      zh: '在表单中选择事项，或者在单位的法规中录入当地条文',
      en: 'choose the matter, or enter the local provision under the office’s law',
    };
  }
  return { zh: '在表单中补填', en: 'enter it in the form' };
}

function noEnglish(path: string, name: Bilingual): Found {
  return found(
    path,
    `“${name.zh}”没有英文，请补填英文，或者只出具中文文书。`,
    `The ${name.en} has no English; enter it, or make the paper in Chinese only.`,
  );
}
