// The operations at hand: one object each; what could not be saved stays until it is.
import { done, type Outcome } from '../../electron/contract/outcome';
import type { Finding } from '../../templates/checks/finding';
import { machine } from '../bridge';
import type { CaseData } from '../case-form/form-store';
import { dayInChina } from '../case-form/moments';
import type { Settings } from '../frame/settings';
import { OperationDraft } from './operation-draft';

const atHand = new Map<string, OperationDraft>();
const report = 'operation-report';

/** @param choice how its report is set: what is missing depends on the language */
export async function openOperation(
  id: string,
  choice: Pick<Settings, 'paperLanguage' | 'paperLayout'>,
): Promise<Outcome<OperationDraft>> {
  const known = atHand.get(id);
  if (known !== undefined) return done(known);
  const opened = await machine['operation:open']({ id });
  if (!opened.ok) return opened;
  const check = (data: CaseData): Promise<readonly Finding[] | null> => checkReport(id, data, choice);
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

/** It is in the trash: there is nothing to save any more. */
export function forgetOperation(id: string): void {
  atHand.delete(id);
}

/** Null where the machine could not judge; saving tells of faults, checking keeps quiet. */
async function checkReport(
  id: string,
  data: CaseData,
  { paperLanguage: language, paperLayout: layout }: Pick<Settings, 'paperLanguage' | 'paperLayout'>,
): Promise<readonly Finding[] | null> {
  const subject = { of: 'operation', id, operation: data as Record<string, never> } as const;
  const choices = [{ kind: report, language, layout, date: dayInChina(Date.now()) }];
  const outcome = await machine['paper:check']({ subject, choices });
  return outcome.ok ? outcome.value.papers.flatMap(({ findings }) => findings) : null;
}
