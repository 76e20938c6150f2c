// Fuzzes one target in processes of its own: one that hangs, dies or fills its memory is ended, and its input is kept.
import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { inputsInLot, type Order, type Told } from './order';

/** Nothing heard for so long: it hangs. The two seconds an input may compute are measured where it is worked off. */
const silentMs = 45_000;
const memoryMb = 768;
/** Enough to begin mending. */
const mostFailures = 8;

export type Failure = { readonly why: string; readonly file: string };
export type Fuzzed = {
  readonly inputs: number;
  readonly failures: readonly Failure[];
  /** What became of the inputs, by word. */
  readonly notes: Readonly<Record<string, number>>;
};

const keptIn = resolve('out/tests/fuzz');
export const foundOf = (target: string): readonly string[] => {
  const folder = resolve('tests/fuzz/found', target);
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
};

/** @param bundle of fuzz-child.ts. @param inputs how many are tried, rounded up to whole lots */
export async function fuzz(bundle: string, target: string, seed: number, inputs: number): Promise<Fuzzed> {
  mkdirSync(keptIn, { recursive: true });
  const until = Math.ceil(inputs / inputsInLot);
  const failures: Failure[] = [];
  const notes: Record<string, number> = {};
  const current = join(keptIn, target);
  let next = 0;
  let found = foundOf(target);
  while (next < until && failures.length < mostFailures) {
    const root = mkdtempSync(join(tmpdir(), 'pilin-fuzz-'));
    const order: Order = { target, root, current, seed, from: next, until, found };
    const ended = await follow(
      start(bundle, order),
      (told) => {
        if ('failed' in told) failures.push({ why: told.failed, file: told.file });
        if (!('done' in told)) return;
        next = told.done + 1;
        for (const [what, count] of Object.entries(told.notes)) notes[what] = (notes[what] ?? 0) + count;
      },
      () => failures.length >= mostFailures,
    );
    rmSync(root, { recursive: true, force: true });
    if (ended === null) break;
    const file = `${current}-ended-${next}.input`;
    copyFileSync(current, file);
    failures.push({ why: ended, file });
    next += 1;
    found = [];
  }
  return { inputs: next * inputsInLot, failures, notes };
}

function start(bundle: string, order: Order): ChildProcess {
  const home = join(order.root, 'home');
  const env = {
    ...process.env,
    HOME: home,
    TMPDIR: join(order.root, 'tmp'),
    NODE_OPTIONS: '',
    PILIN_FONTS: resolve('out/fonts'),
  };
  const args = [`--max-old-space-size=${memoryMb}`, resolve(bundle), JSON.stringify(order)];
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** @returns why it ended before its time, null where it did all it was asked */
async function follow(child: ChildProcess, hear: (told: Told) => void, enough: () => boolean): Promise<string | null> {
  let why: string | null = null;
  let said = '';
  let silent: NodeJS.Timeout | undefined;
  const wait = (): void => {
    clearTimeout(silent);
    silent = setTimeout(() => {
      why = `nothing was heard for ${silentMs} ms: it hangs`;
      child.kill('SIGKILL');
    }, silentMs);
  };
  wait();
  child.stderr?.on('data', (bytes) => {
    said = (said + String(bytes)).slice(-2500);
  });
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream })) {
    wait();
    hear(JSON.parse(line) as Told);
    if (!enough()) continue;
    child.kill('SIGKILL');
    why = null;
  }
  await ended;
  clearTimeout(silent);
  if (enough() || child.exitCode === 0) return null;
  return why ?? `ended with ${child.exitCode ?? child.signalCode}: ${said}`;
}
