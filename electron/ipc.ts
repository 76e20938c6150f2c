// The gate of the machine, the only file with ipcMain: who asks, does the question fit the table, what is the answer.
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type ChannelName, channelNames } from './contract/channel-names';
import { channels, type Handlers } from './contract/channels';
import { deepestNesting, isNestedWithin } from './contract/nesting';
import { failed, type Outcome } from './contract/outcome';
import type { Log } from './log/log-book';
import { pageOrigin } from './page/serve-page';

/** What is told about the answers. */
export type Watch = {
  readonly log: Log;
  /** How often the person was asked by a dialog so far: a question that waited for a person was not slow. */
  readonly dialogsShown: () => number;
};

/** An answer that takes longer is noted. */
const slowMs = 2000;

type Ask = (input: unknown) => Promise<Outcome<unknown>>;

/** @param knownSender whether a window's contents are one of ours */
export function answerWindow(handlers: Handlers, knownSender: (contentsId: number) => boolean, watch: Watch): void {
  for (const name of channelNames) {
    const ask = handlers[name] as Ask;
    ipcMain.handle(name, async (event, input: unknown): Promise<Outcome<unknown>> => {
      if (!knownSender(event.sender.id) || !isOurMainFrame(event)) return refusal;
      const question = read(name, input);
      return question === null
        ? misunderstanding
        : watched(name, watch, () => answer(name, ask, question.data, watch.log));
    });
  }
}

/** Null where it does not fit the table. Reading never fails otherwise, whatever was sent. */
function read(name: ChannelName, input: unknown): { readonly data: unknown } | null {
  try {
    const question = isNestedWithin(input, deepestNesting) ? channels[name].input.safeParse(input) : null;
    return question?.success ? { data: question.data } : null;
  } catch {
    // What refers to itself has no end.
    return null;
  }
}

/** A frame inside the page, or a page that is not ours, gets no answer. */
function isOurMainFrame({ senderFrame }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(`${pageOrigin}/`);
}

/** Faults are noted by their code, slow answers by their time. */
async function watched(
  name: ChannelName,
  { log, dialogsShown }: Watch,
  work: () => Promise<Outcome<unknown>>,
): Promise<Outcome<unknown>> {
  const started = performance.now();
  const shown = dialogsShown();
  const outcome = await work();
  const milliseconds = Math.round(performance.now() - started);
  if (milliseconds > slowMs && dialogsShown() === shown) log.note('slow', { at: name, milliseconds });
  if (!outcome.ok && !usual.has(outcome.fault.code)) log.note('fault', { at: name, code: outcome.fault.code });
  return outcome;
}

/** Bugs are logged by their place in the code, never with what was asked: that may be case data. */
async function answer(name: ChannelName, ask: Ask, input: unknown, log: Log): Promise<Outcome<unknown>> {
  try {
    const outcome = await ask(input);
    return outcome.ok ? { ok: true, value: channels[name].output.parse(outcome.value) } : outcome;
  } catch (bug) {
    log.bug(name, bug);
    return unexpected;
  }
}

/** Answers that only look like faults: a newer draft of a page came first, or a bug that is noted as such. */
const usual: ReadonlySet<string> = new Set(['stale', 'unexpected']);

const refusal = failed(
  'sender-unknown',
  '该请求不是由本程序的窗口发出的，已拒绝。',
  'The request did not come from this program’s window and was refused.',
);

const misunderstanding = failed(
  'question-unclear',
  '窗口提出的请求不符合约定，请重新启动程序；如再次出现，请告知维护人员。',
  'The window asked for something that does not fit the contract. Restart the program; if it happens again, tell its maintainers.',
);

const unexpected = failed(
  'unexpected',
  '程序出现意外错误，案件资料未受影响。请重试；如再次出现，请告知维护人员。',
  'The program met an unexpected error; the case itself is untouched. Try again; if it happens again, tell its maintainers.',
);
