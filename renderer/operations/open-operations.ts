// The operations at hand: one object each; what could not be saved stays until it is.
import { done, type Outcome } from '../../electron/contract/outcome';
import type { Finding } from '../../templates/checks/finding';
import { machine } from '../bridge';
import type { CaseData } from '../case-form/form-store';
import { holdDrafts } from '../frame/flushing';
import type { PaperChoice } from '../paper-view/use-live-paper';
import { OperationDraft } from './operation-draft';

const atHand = new Map<string, OperationDraft>();

export async function openOperation(id: string): Promise<Outcome<OperationDraft>> {
  const known = atHand.get(id);
  if (known !== undefined) return done(known);
  const opened = await machine['operation:open']({ id });
  if (!opened.ok) return opened;
  const check = (data: CaseData, choice: PaperChoice) => checkPaper(id, data, choice);
  const draft = atHand.get(id) ?? new OperationDraft(id, opened.value, machine, check, Date.now);
  atHand.set(id, draft);
  return done(draft);
}

export async function closeOperation(draft: OperationDraft): Promise<void> {
  await draft.flush();
  if (draft.isSaved) atHand.delete(draft.id);
}

export async function flushOperations(): Promise<void> {
  await Promise.all([...atHand.values()].map((draft) => draft.flush()));
}

holdDrafts({
  flush: flushOperations,
  unsaved: () => [...atHand.values()].filter((draft) => !draft.isSaved).length,
});

/** It is in the trash: there is nothing to save any more. */
export function forgetOperation(id: string): void {
  atHand.delete(id);
}

/** Null where the machine could not judge; saving tells of faults, checking keeps quiet. */
async function checkPaper(id: string, data: CaseData, choice: PaperChoice): Promise<readonly Finding[] | null> {
  const subject = { of: 'operation', id, operation: data as Record<string, never> } as const;
  const outcome = await machine['paper:check']({ subject, choices: [choice] });
  return outcome.ok ? outcome.value.papers.flatMap(({ findings }) => findings) : null;
}
