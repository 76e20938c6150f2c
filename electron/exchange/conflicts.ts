// Local cases that a case of a bundle may be the same as, side by side with it: the same id, the same party and matter, or
// the same piece of evidence. What to make of it a person decides.
import type { Case } from '../../templates/case/case';
import { differences } from '../../templates/case/differences';
import { wholeCase } from '../../templates/case/whole-case';
import { dateOf } from '../../templates/language/calendar';
import { lawOf } from '../../templates/law/library';
import { done, type Outcome } from '../contract/outcome';
import type { CaseInBundle } from './case-in-bundle';
import type { Conflict, Hall } from './hall';
import { matterWords } from './words';

/** Shown of each side; a case that differs in more is another case. */
const mostDifferences = 200;
const mostCases = 20;

export async function conflictsOf(hall: Hall, { one, pieces }: CaseInBundle): Promise<Outcome<Conflict[]>> {
  const found = await alike(hall, one);
  if (!found.ok) return found;
  const conflicts: Conflict[] = [];
  for (const local of found.value) {
    const why = local.id === one.id ? 'same-id' : 'same-party';
    conflicts.push({ ...about(hall, local), why, evidence: null, differences: sides(factsOf(local), factsOf(one)) });
    for (const { piece } of pieces) {
      const here = local.evidence.find(
        (other) =>
          (local.id === one.id && other.id === piece.id) ||
          (piece.file !== undefined && other.file?.sha256 === piece.file.sha256),
      );
      if (here === undefined) continue;
      conflicts.push({
        ...about(hall, local),
        why: 'same-evidence',
        evidence: piece.id,
        differences: sides(here, piece),
      });
    }
  }
  return done(conflicts);
}

/** Live cases of the same id, or of the same party code and matter. */
async function alike({ store: { drafts } }: Hall, one: Case): Promise<Outcome<readonly Case[]>> {
  const listed = await drafts.list();
  if (!listed.ok) return listed;
  const same = listed.value.filter(({ id, trashedAt }) => id === one.id && trashedAt === null);
  const code = codeOf(one);
  const query = { trashed: false, order: 'updatedAt', descending: true, from: 0, count: mostCases } as const;
  const filters = { matter: one.matter };
  const found = code === '' ? null : await drafts.search({ ...query, text: code, filters });
  if (found?.ok === false) return found;
  const cases: Case[] = [];
  for (const { id } of new Set([...same, ...(found?.ok ? found.value.entries : [])])) {
    if (cases.some((known) => known.id === id)) continue;
    const draft = await drafts.get(id);
    if (!draft.ok) continue;
    const local = wholeCase(draft.value.case, id, '');
    if (id === one.id || codeOf(local) === code) cases.push(local);
  }
  return done(cases);
}

function codeOf({ party }: Case): string {
  return (party.kind === 'organisation' ? party.creditCode : party.identity.number).normalize('NFKC').trim();
}

/** The facts that both sides enter; what each office does with its case is its own. */
function factsOf({ matter, act, party, inspection, evidence }: Case) {
  return { matter, act, party, inspection, evidence: evidence.map(({ recognised: _, ...piece }) => piece) };
}

function sides(here: unknown, there: unknown): Conflict['differences'] {
  const plain = (value: unknown) => (value === undefined ? null : JSON.parse(JSON.stringify(value)));
  return differences(here, there)
    .slice(0, mostDifferences)
    .map(({ path, before, after }) => ({ path, here: plain(before), there: plain(after) }));
}

function about({ office }: Hall, { id, party, matter, act }: Case) {
  const actOn = act.from === '' ? null : dateOf(act.from);
  return { case: id, party: party.name, matter: matterWords(lawOf(office), matter), actOn };
}
