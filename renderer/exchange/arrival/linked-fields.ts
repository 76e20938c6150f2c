// Fields that can only be taken together: a text in both its languages, a party of another kind, a matter with its facts.
import { isWithin } from '../../case-form/paths';

/** Evidence is no field to be chosen: pieces are joined with where they came from, or they are not. */
export function isChoosable(path: string): boolean {
  return !isWithin(path, 'evidence');
}

/** The field itself and those that go with it. @param all paths of the fields that differ */
export function linkedFields(path: string, all: readonly string[]): readonly string[] {
  const whole = decided.find(({ by, of }) => all.includes(by) && of.some((one) => isWithin(path, one)));
  const together: readonly string[] = whole?.of ?? [bare(path)];
  return all.filter((other) => together.some((one) => isWithin(other, one)));
}

/** Where the field `by` differs, those under `of` mean something else on either side. */
const decided = [
  { by: 'party.kind', of: ['party'] },
  { by: 'matter', of: ['matter', 'act.facts'] },
] as const;

function bare(path: string): string {
  return path.replace(/\.(zh|en)$/, '');
}
