// Papers that the program makes by itself, without a template of the catalogue: sheets with keys, comparisons, figures. What
// all of them have in common stands here; they are no documents with a number, copies or a draft's mark.
import type { Bilingual } from '../language/bilingual';
import type { Words } from './blocks';
import type { Paper } from './paper';

type OwnPaper = Omit<Paper, 'template' | 'layout' | 'draft' | 'copies'>;

/** @param edition of the program's own wording */
export function ownPaper(paper: OwnPaper, edition = '1'): Paper {
  return { ...paper, template: { edition, origin: 'shipped' }, layout: 'stacked', draft: false, copies: [] };
}

/** A text of the program itself, of no field; a side without words is left out. */
export function ownWords({ zh, en }: Bilingual): Words {
  return { zh: zh === '' ? [] : [{ text: zh }], en: en === '' ? [] : [{ text: en }] };
}
