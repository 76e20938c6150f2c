// The gate of the machine, the only file with ipcMain: who asks, does the question fit the table, what is the answer.
import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type ChannelName, channelNames } from './contract/channel-names';
import { channels, type Handlers } from './contract/channels';
import { deepestNesting, isNestedWithin } from './contract/nesting';
import { failed, type Outcome } from './contract/outcome';
import { pageOrigin } from './page/serve-page';

type Ask = (input: unknown) => Promise<Outcome<unknown>>;

/** @param knownSender whether a window's contents are one of ours */
export function answerWindow(handlers: Handlers, knownSender: (contentsId: number) => boolean): void {
  for (const name of channelNames) {
    const ask = handlers[name] as Ask;
    ipcMain.handle(name, async (event, input: unknown): Promise<Outcome<unknown>> => {
      if (!knownSender(event.sender.id) || !isOurMainFrame(event)) return refusal;
      const question = read(name, input);
      return question === null ? misunderstanding : answer(name, ask, question.data);
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

/** Bugs are logged by their place in the code, never with what was asked: that may be case data. */
async function answer(name: ChannelName, ask: Ask, input: unknown): Promise<Outcome<unknown>> {
  try {
    const outcome = await ask(input);
    return outcome.ok ? { ok: true, value: channels[name].output.parse(outcome.value) } : outcome;
  } catch (bug) {
    const stack = bug instanceof Error ? (bug.stack ?? '') : '';
    const places = stack.split('\n').filter((line) => line.trimStart().startsWith('at '));
    console.error([`${name}: ${bug instanceof Error ? bug.name : 'unknown fault'}`, ...places].join('\n'));
    return unexpected;
  }
}

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
