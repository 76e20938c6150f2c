// The process in which one target is fuzzed: it may hang, die or run out of memory, and whoever started it sees at what.
import fs from 'node:fs';
import fc from 'fast-check';
import { targets } from '../targets/targets';
import { buildCage } from './canary';
import { confineTo } from './confine';
import { judgeFor } from './judge';
import { inputsInLot, type Order, type Told } from './order';

// As they are before every call that changes the disk is watched.
const { closeSync, ftruncateSync, openSync, readFileSync, writeSync } = fs;

const order = JSON.parse(process.argv[2] ?? '{}') as Order;
const target = targets.find(({ name }) => name === order.target);
if (target === undefined) throw new Error(`there is no target ${order.target}`);

const cage = buildCage(order.root);
const work = await target.open(cage.work);
const untouched = cage.state();
const strays = confineTo(cage.work);
const current = openSync(order.current, 'w');
let notes: Record<string, number> = {};
let failures = 0;

function tell(told: Told): void {
  writeSync(1, `${JSON.stringify(told)}\n`);
}

function begin(input: unknown): void {
  const bytes = target?.toFile(input) ?? new Uint8Array();
  ftruncateSync(current, 0);
  writeSync(current, bytes, 0, bytes.length, 0);
  tell({ turn: true });
}

function note(what: string): void {
  notes[what] = (notes[what] ?? 0) + 1;
}

function keep(input: unknown, error: unknown): void {
  failures += 1;
  const file = `${order.current}-${order.from}-${failures}.input`;
  const kept = openSync(file, 'w');
  writeSync(kept, target?.toFile(input) ?? new Uint8Array());
  closeSync(kept);
  tell({ failed: error instanceof Error ? (error.stack ?? error.message).slice(0, 2500) : String(error), file });
}

async function tryFound(file: string): Promise<void> {
  const input = target?.ofFile(readFileSync(file));
  try {
    await judgeFor(work, strays, begin, note)(input);
  } catch (error) {
    keep(input, error);
  }
}

async function tryLot(lot: number): Promise<void> {
  notes = {};
  const inputs = target?.inputs as fc.Arbitrary<unknown>;
  const judge = judgeFor(work, strays, begin, note);
  const settings = { seed: order.seed + lot, numRuns: inputsInLot };
  const { failed, counterexample, errorInstance } = await fc.check(fc.asyncProperty(inputs, judge), settings);
  if (failed) keep(counterexample?.[0], errorInstance);
  if (cage.state() !== untouched) keep(null, new Error(`files outside of the folder were changed in lot ${lot}`));
  tell({ done: lot, notes });
}

for (const file of order.found) await tryFound(file);
for (let lot = order.from; lot < order.until; lot += 1) await tryLot(lot);
process.exit(0);
