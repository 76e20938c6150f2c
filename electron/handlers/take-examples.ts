// Takes the example office that is shipped, and if asked its cases and operations, as drafts to try things with.
import type { Case } from '../../templates/case/case';
import { draftFormat, draftVersion } from '../../templates/case/draft';
import type { Operation } from '../../templates/operation/operation';
import { operationDraftFormat, operationDraftVersion } from '../../templates/operation/operation-draft';
import { done, type Outcome } from '../contract/outcome';
import type { Examples } from '../examples/examples';
import { momentOf } from './clock';
import type { Desk } from './desk';
import { keepPhotographs, photographFolder } from './keep-photographs';
import { plainData } from './plain-data';

export async function takeExamples(desk: Desk, withCases: boolean): Promise<Outcome<Record<string, never>>> {
  const examples = await desk.examples();
  const saved = await desk.office.save(examples.office);
  if (!saved.ok) return saved;
  if (!withCases) return done({});
  for (const one of examples.cases) {
    const taken = await takeCase(desk, one);
    if (!taken.ok) return taken;
  }
  for (const operation of examples.operations) {
    const taken = await takeOperation(desk, operation, examples);
    if (!taken.ok) return taken;
  }
  return done({});
}

/** One that was taken before stays as it has become since: the store answers with a conflict. */
async function takeCase({ store, now }: Desk, one: Case): Promise<Outcome<unknown>> {
  const at = momentOf(now());
  const shell = { id: one.id, createdAt: at, updatedAt: at, englishOf: {}, rewording: {}, log: [] };
  const draft = { format: draftFormat, version: draftVersion, ...shell, case: plainData(one) } as const;
  return store.drafts.save({ ...draft, log: [] }, { expectedUpdatedAt: null });
}

async function takeOperation(desk: Desk, operation: Operation, { pictures }: Examples): Promise<Outcome<unknown>> {
  const { id } = operation;
  const at = momentOf(desk.now());
  const shell = { id, createdAt: at, updatedAt: at, englishOf: {}, rewording: {} };
  const draft = { format: operationDraftFormat, version: operationDraftVersion, ...shell } as const;
  const files = operation.photographs.flatMap(({ file }) => {
    const bytes = pictures.get(file);
    return bytes === undefined ? [] : [{ name: file, bytes }];
  });
  const kept = await keepPhotographs(photographFolder(desk, id), files);
  if (!kept.ok) return kept;
  return desk.store.operations.save(
    { ...draft, operation: plainData(operation), log: [] },
    { expectedUpdatedAt: null },
  );
}
