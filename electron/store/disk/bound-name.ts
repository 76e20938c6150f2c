// Under which name a file of a data folder is sealed: that of its place, and one and the same for all the places it is
// renamed between, so that a draft may go into the trash and never into another draft's place.
import { relative, sep } from 'node:path';

export type Bound = { readonly form: 'plain' } | { readonly form: 'whole' | 'list'; readonly name: string };

/** What must be read before there is a key, or is read by other processes; and bundles while they are looked at. */
const plain = /^(?:pilin-data\.json|pilin-key(?:-copy)?\.json|pilin\.lock(?:\.[^/]*)?|exchange\/arriving(?:\/.*)?)$/;
const trashed = /^trash\/(drafts|operations)\/([0-9A-Z]{26})-[^/]*$/;
const freezing = /^issued\/\.freezing-([0-9A-Z]{26})\//;
export const temporaryName = /(?:^|\/)\.pilin-[0-9a-f]{16}\.tmp$/;

/** @param root and path absolute */
export function boundName(root: string, path: string): Bound {
  const name = relative(root, path).split(sep).join('/');
  if (plain.test(name)) return { form: 'plain' };
  if (name.startsWith('lists/')) return { form: 'list', name };
  return {
    form: 'whole',
    name: name.replace(trashed, '$1/$2.json').replace(freezing, 'issued/$1/'),
  };
}
