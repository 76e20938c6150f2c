// The label of a copy (存根, 当事人联) in the language of its paper.
import type { Bilingual } from '../../templates/language/bilingual';
import type { Language } from '../../templates/paper/paper';

export function labelText({ zh, en }: Bilingual, language: Language): string {
  if (language === 'zh' || en === '') return zh;
  return language === 'en' ? en : `${zh} ${en}`;
}
