// The case or operation that a template is tried on, as the worker needs it. Wording of one paper alone is left out.
import type { Kind } from '../../../templates/catalogue';
import type { Office } from '../../../templates/office/office';
import { done, failed, type Outcome } from '../../contract/outcome';
import type { InputOf } from '../../contract/table';
import type { templateChannels } from '../../contract/template-channels';
import type { Subject } from '../../paper-worker/questions';
import type { Desk } from '../desk';
import { subjectFor } from '../paper-subject';
import { plainData } from '../plain-data';

type Wish = InputOf<typeof templateChannels, 'template:try'>['subject'];

export function trialSubject(desk: Desk, { subject }: Kind, office: Office, wish: Wish): Promise<Outcome<Subject>> {
  if (wish.from === 'example') return exampleSubject(desk, subject, office, wish.id);
  return subject === 'case' ? ownCase(desk, wish.id) : ownOperation(desk, wish.id);
}

async function ownCase(desk: Desk, id: string): Promise<Outcome<Subject>> {
  const draft = await desk.store.drafts.get(id);
  if (!draft.ok) return draft;
  return done(await subjectFor(desk, { of: 'case', id, case: draft.value.case, rewording: {} }));
}

async function ownOperation(desk: Desk, id: string): Promise<Outcome<Subject>> {
  const draft = await desk.store.operations.get(id);
  if (!draft.ok) return draft;
  return done(await subjectFor(desk, { of: 'operation', id, operation: draft.value.operation }));
}

async function exampleSubject(desk: Desk, of: Kind['subject'], office: Office, id: string): Promise<Outcome<Subject>> {
  const { cases, operations } = await desk.examples();
  if (of === 'case') {
    const one = cases.find((example) => example.id === id);
    if (one === undefined) return noExample;
    return done({ of: 'case', id, case: { ...plainData(one), ...peopleOf(office, one) }, rewording: {} });
  }
  const operation = operations.find((example) => example.id === id);
  if (operation === undefined) return noExample;
  const known = operation.authorities.filter((authority) => office.authorities.some((one) => one.id === authority));
  const authorities = known.length > 0 ? known : office.authorities.slice(0, 2).map((one) => one.id);
  // Photographs of the examples lie in no folder of this office.
  const shown = plainData({ ...operation, authorities, photographs: [] });
  return done({ of: 'operation', id, operation: shown, cases, photographs: '' });
}

/** Where the office does not know the example's authority, its own first one and two of its officers stand in. */
function peopleOf(
  office: Office,
  { authority, officers }: { readonly authority: string; readonly officers: readonly string[] },
) {
  if (office.authorities.some(({ id }) => id === authority)) return { authority, officers: [...officers] };
  const own = office.authorities[0]?.id ?? '';
  const staff = office.officers.filter((officer) => officer.authority === own).slice(0, 2);
  return { authority: own, officers: staff.map(({ id }) => id) };
}

const noExample = failed(
  'example-unknown',
  '没有这个示例。请另选一个案件。',
  'There is no such example. Choose another case.',
);
