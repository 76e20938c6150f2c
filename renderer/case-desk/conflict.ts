// Two people changed one draft: which fields differ, and the draft that follows from choosing between them.
import { differences } from '../../templates/case/differences';
import type { EnglishOf } from '../case-form/english-of';
import type { CaseData } from '../case-form/form-store';
import { getAt, isWithin, setAt } from '../case-form/paths';
import type { DraftData, Rewording } from './case-draft';

export type Side = 'mine' | 'theirs';

/** Lists are chosen as a whole: entries of two lists cannot be told apart by their place. */
const lists = ['officers', 'evidence', 'papers'];

/** Paths at which the two differ, each once. A part that only one side has is one field. */
export function conflictFields(mine: CaseData, theirs: CaseData): readonly string[] {
  const paths = differences(theirs, mine).map(({ path }) => {
    const list = lists.find((one) => isWithin(path, one));
    return list ?? wholePart(path, mine, theirs);
  });
  return [...new Set(paths)];
}

/** What is chosen before the clerk chooses: mine where I changed the field since `base`, else theirs. */
export function likelySides(mine: CaseData, theirs: CaseData, base: CaseData): ReadonlyMap<string, Side> {
  return new Map(
    conflictFields(mine, theirs).map((path) => {
      const untouched = differences(getAt(base, path), getAt(mine, path)).length === 0;
      return [path, untouched ? 'theirs' : 'mine'];
    }),
  );
}

/** @param sides the side for each path; theirs where none is named */
export function joinSides(
  mine: { readonly data: CaseData; readonly englishOf: EnglishOf; readonly rewording: Rewording },
  theirs: DraftData,
  sides: ReadonlyMap<string, Side>,
): { readonly data: CaseData; readonly englishOf: EnglishOf; readonly rewording: Rewording } {
  const paths = [...sides].filter(([, side]) => side === 'mine').map(([path]) => path);
  const data = paths.reduce<CaseData>((whole, path) => setAt(whole, path, getAt(mine.data, path)), theirs.case);
  const isMine = (key: string): boolean => paths.some((path) => isWithin(key, path) || isWithin(path, key));
  const ownEnglish = Object.entries(mine.englishOf).filter(([key]) => isMine(key));
  const theirEnglish = Object.entries(theirs.englishOf).filter(([key]) => !isMine(key));
  return {
    data,
    englishOf: Object.fromEntries([...theirEnglish, ...ownEnglish]),
    rewording: { ...theirs.rewording, ...mine.rewording },
  };
}

/** The kind of party decides its fields: where it differs, the party is chosen as a whole. */
function wholePart(path: string, mine: CaseData, theirs: CaseData): string {
  if (isWithin(path, 'party') && getAt(mine, 'party.kind') !== getAt(theirs, 'party.kind')) return 'party';
  return path.replace(/\.(zh|en)$/, '');
}
