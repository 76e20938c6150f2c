// Binds the papers of a case file into one PDF whose pages are called as the index calls them.
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Office } from '../../../templates/office/office';
import { textAt, wordsAt } from '../../../templates/reading/loose';
import { done, type Outcome } from '../../contract/outcome';
import type { Ask } from '../../paper-worker/questions';
import type { Desk } from '../desk';
import type { FilePart, Wish } from './make-file';

/** The first sheets bear no number: they are called by their names. */
const ofFile: Bilingual = { zh: '卷首', en: 'front' };

export async function bindFile(
  desk: Desk,
  office: Office,
  { subject, choices }: Wish,
  parts: readonly FilePart[],
): Promise<Outcome<Uint8Array>> {
  const isEnglish = choices.every(({ language }) => language === 'en');
  const say = ({ zh, en }: Bilingual): string => (isEnglish && en !== '' ? en : zh);
  const data = subject.of === 'case' ? subject.case : {};
  const author = office.authorities.find(({ id }) => id === textAt(data, 'authority'))?.name;
  const about: Ask<'bind'>['about'] = {
    title: [say({ zh: '案卷', en: 'Case file' }), say(wordsAt(data, 'party', 'name'))].join(' '),
    author: author === undefined ? '' : say(author),
    date:
      choices
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
    language: isEnglish ? 'en-GB' : 'zh-CN',
  };
  const bound = await desk.worker.ask('bind', office, {
    parts: parts.map(({ bytes, name, number }) => ({ bytes, title: `${say(name)} ${number}`.trim() })),
    about,
    labels: labelsOf(parts, say(ofFile)),
  });
  return bound.ok ? done(bound.value.pdf) : bound;
}

/** Sheets that are put in by hand take their numbers along, so that figures may jump. */
function labelsOf(parts: readonly FilePart[], front: string): Ask<'bind'>['labels'] {
  let at = 0;
  let before = 0;
  return parts.map(({ from, pages }) => {
    const label = from === null ? { at, prefix: `${front}-`, first: before + 1 } : { at, prefix: '', first: from };
    at += pages;
    if (from === null) before += pages;
    return label;
  });
}
