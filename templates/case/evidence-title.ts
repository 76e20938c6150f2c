// The title of a piece of evidence as papers print it. Evidence that another authority collected is listed as such wherever
// its title stands.
import type { Bilingual } from '../language/bilingual';
import type { Evidence } from './evidence';

export function titleOf({ title, recognised }: Pick<Evidence, 'title' | 'recognised'>): Bilingual {
  if (recognised === undefined) return title;
  const { zh, en } = recognised.authority ?? recognised.from;
  const mark = recognised.authority === undefined ? { zh: '移送', en: 'sent' } : { zh: '取证', en: 'collected' };
  return {
    zh: `${title.zh}（${zh}${mark.zh}）`,
    en: title.en === '' ? '' : `${title.en} (${mark.en} by ${en || zh})`,
  };
}
