// The bundle that is being taken in: chosen, unlocked, verified, looked at, decided. Kept while the clerk looks elsewhere.
import type { Fault } from '../../../electron/contract/outcome';
import { machine, type Output } from '../../bridge';
import { signal, useSignal } from '../../ui/signal';
import { refreshLedger } from '../exchange-rows';

export type ChosenFile = NonNullable<Output<'exchange:choose'>['file']>;
export type Examined = Output<'exchange:examine'>;
export type Subject = Examined['subjects'][number];
export type Accepted = Output<'exchange:accept'>;

export type Arrival =
  | { readonly at: 'none' }
  | { readonly at: 'examining'; readonly file: ChosenFile }
  /** A passphrase is asked for; `fault` says why the last one did not do. */
  | { readonly at: 'locked'; readonly file: ChosenFile; readonly fault: Fault | null }
  | { readonly at: 'refused'; readonly file: ChosenFile; readonly fault: Fault }
  | { readonly at: 'open'; readonly file: ChosenFile; readonly examined: Examined; readonly choices: Choices }
  | {
      readonly at: 'decided';
      readonly examined: Examined;
      /** Null where it was declined. */
      readonly accepted: Accepted | null;
    };

/** What a person chose to make of one subject. */
export type Choice = {
  readonly take: string;
  /** The local case that its pieces are joined to. */
  readonly into: string | null;
  /** Fields of a local case that are to become as the sender has them: case -> paths. */
  readonly theirs: ReadonlyMap<string, ReadonlySet<string>>;
};
export type Choices = ReadonlyMap<string, Choice>;

const arrival = signal<Arrival>({ at: 'none' });
/** Of the file at hand, so that it need not be typed anew once the neighbour is entered. */
let passphrase: string | null = null;

export function useArrival(): Arrival {
  return useSignal(arrival);
}

/** Whether a bundle is at hand that nothing was decided about. */
export function isBusy(): boolean {
  const { at } = arrival.get();
  return at !== 'none' && at !== 'decided';
}

export function putAside(): void {
  passphrase = null;
  arrival.set({ at: 'none' });
}

export type Choosing = { readonly chosen: boolean; readonly fault: Fault | null };

/** @param handed id of a file that the system handed over, null to ask the person. @returns whether one was chosen, before it is examined */
export async function chooseFile(handed: string | null): Promise<Choosing> {
  const outcome = await machine['exchange:choose']({ handed });
  if (!outcome.ok) return { chosen: false, fault: outcome.fault };
  const { file } = outcome.value;
  if (file === null) return { chosen: false, fault: null };
  passphrase = null;
  if (file.encrypted) arrival.set({ at: 'locked', file, fault: null });
  else void examine(file);
  return { chosen: true, fault: null };
}

/** Verifies the file, or does so again once what was wanting is there. */
export async function examine(file: ChosenFile, secret: string | null = passphrase): Promise<void> {
  arrival.set({ at: 'examining', file });
  const outcome = await machine['exchange:examine']({ handle: file.handle, passphrase: secret });
  const now = arrival.get();
  if (now.at !== 'examining' || now.file !== file) return;
  if (outcome.ok) {
    passphrase = secret;
    arrival.set({ at: 'open', file, examined: outcome.value, choices: usualChoices(outcome.value) });
    return;
  }
  const { fault } = outcome;
  const isLocked = fault.code === 'bundle-passphrase-wrong' || fault.code === 'bundle-passphrase-missing';
  arrival.set(isLocked ? { at: 'locked', file, fault } : { at: 'refused', file, fault });
}

/** @param change of what was chosen for that subject so far */
export function choose(of: string, change: (before: Choice) => Partial<Choice>): void {
  const now = arrival.get();
  const before = now.at === 'open' ? now.choices.get(of) : undefined;
  if (now.at !== 'open' || before === undefined) return;
  arrival.set({ ...now, choices: new Map([...now.choices, [of, { ...before, ...change(before) }]]) });
}

/** A case of the same id is the one that pieces usually belong to. */
function usualChoices({ subjects }: Examined): Choices {
  return new Map(
    subjects.map(({ of, takes, conflicts }) => {
      const usual = takes.find((take) => take.usual) ?? takes[0];
      const same = conflicts.find(({ why }) => why === 'same-id');
      return [of, { take: usual?.take ?? '', into: same?.case ?? null, theirs: new Map() }];
    }),
  );
}

/** After it was accepted or declined: the ledger has it now. */
export function noteDecided(examined: Examined, accepted: Accepted | null): void {
  passphrase = null;
  arrival.set({ at: 'decided', examined, accepted });
  void refreshLedger();
}
