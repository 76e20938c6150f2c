// Answers the window about joint operations: list, open, make, save, trash, and the cases that may belong to one.

import {
  type OperationDraft,
  operationDraftFormat,
  operationDraftVersion,
} from '../../templates/operation/operation-draft';
import { blankOperation, wholeOperation } from '../../templates/operation/whole-operation';
import type { officeChannels } from '../contract/office-channels';
import { done, failed } from '../contract/outcome';
import type { FunctionsOf, OutputOf } from '../contract/table';
import { toldOfSaving } from '../store/disk-fault';
import { isUlid } from '../store/ulid';
import { addPhotographs } from './add-photographs';
import { candidates } from './candidate-cases';
import { momentOf } from './clock';
import type { Desk } from './desk';
import { keepShares } from './keep-shares';
import { operationFigures } from './operation-figures';
import { plainData } from './plain-data';
import { lastKnown, openOrRecover } from './recover';

type Handlers = FunctionsOf<typeof officeChannels>;
type Figures = OutputOf<typeof officeChannels, 'operation:open'>['figures'];

export function operationHandlers(
  desk: Desk,
): Pick<Handlers, Extract<keyof Handlers, `operation:${string}` | 'photograph:add'>> {
  const { operations } = desk.store;
  return {
    'operation:list': () => listOperations(desk),
    'operation:open': async ({ id }) => {
      const opened = await openOrRecover(operations, id);
      if (!opened.ok) return opened;
      const { recovered, draft } = opened.value;
      const { operation, updatedAt } = draft;
      const figures = await figuresOf(desk, operation, id);
      return done({ operation, updatedAt, figures, ...(recovered && { recovered }) });
    },
    'operation:create': () => createOperation(desk),
    'operation:save': (input) => saveOperation(desk, input),
    'operation:trash': async ({ id }) => {
      const trashed = await operations.trash(id);
      return trashed.ok ? done({}) : trashed;
    },
    'operation:candidates': ({ operation }) => candidates(desk, operation),
    'photograph:add': ({ operation }) => addPhotographs(desk, operation),
  };
}

const listOperations = async ({ store }: Desk): ReturnType<Handlers['operation:list']> => {
  const listed = await store.operations.list();
  if (!listed.ok) return listed;
  const live = listed.value.filter(({ trashedAt }) => trashedAt === null);
  const rows = live.map(({ id, updatedAt, facts, trouble }) => ({
    id,
    title: facts?.title ?? trouble?.sentence ?? { zh: '', en: '' },
    from: facts?.from ?? '',
    until: facts?.until ?? '',
    authorities: [...(facts?.authorities ?? [])],
    cases: facts?.cases.length ?? 0,
    updatedAt,
  }));
  return done(rows.sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt)));
};

const createOperation = async (desk: Desk): ReturnType<Handlers['operation:create']> => {
  const office = await desk.office.need();
  if (!office.ok) return office;
  const id = desk.store.newId();
  const at = momentOf(desk.now());
  const operation = plainData(blankOperation(id, office.value.authorities[0]?.id ?? ''));
  const draft: OperationDraft = { ...blankDraft(id, at), operation };
  const saved = await desk.store.operations.save(draft, { expectedUpdatedAt: null });
  return saved.ok ? done({ id }) : saved;
};

const saveOperation = async (
  desk: Desk,
  { operation, expected }: Parameters<Handlers['operation:save']>[0],
): ReturnType<Handlers['operation:save']> => {
  const { operations } = desk.store;
  const { id } = operation;
  if (typeof id !== 'string' || !isUlid(id)) return unknownOperation;
  const known = await lastKnown(operations, id);
  if (!known.ok) return toldOfSaving(known.fault);
  const kept = keepShares(operation, known.value?.operation ?? null);
  const whole = { ...(known.value ?? blankDraft(id, expected)), operation: kept };
  const saved = await operations.save(whole, { expectedUpdatedAt: desk.ownSaves.follow(id, expected) });
  if (!saved.ok) return saved;
  if (saved.value.result === 'conflict') return done({ result: 'conflict' });
  const figures = await figuresOf(desk, kept, id);
  const { draft, warning } = saved.value;
  return done({ result: 'saved', updatedAt: draft.updatedAt, figures, ...(warning && { warning: warning.sentence }) });
};

function blankDraft(id: string, at: string): OperationDraft {
  const shell = { id, createdAt: at, updatedAt: at, englishOf: {}, rewording: {}, log: [], operation: {} };
  return { format: operationDraftFormat, version: operationDraftVersion, ...shell };
}

/** None where no office is set up. */
async function figuresOf(desk: Desk, data: unknown, id: string): Promise<Figures> {
  const office = await desk.office.get();
  if (!office.ok || office.value === null) return [];
  const operation = wholeOperation(data, id, office.value.authorities[0]?.id ?? '');
  return operationFigures(operation, await desk.cases.of(operation.cases), office.value);
}

const unknownOperation = failed(
  'operation-unknown',
  '没有这个联合行动，可能已被删除。请刷新列表。',
  'There is no such operation; it may have been deleted. Refresh the list.',
);
