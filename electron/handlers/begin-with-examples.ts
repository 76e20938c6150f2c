// For those who try the program from its sources: a data folder without an office begins with the examples.
import type { Desk } from './desk';
import { takeExamples } from './take-examples';

/** An office that is there already is left as it is. A fault leaves the first start, which tells it when tried again. */
export async function beginWithExamples(desk: Desk): Promise<void> {
  const office = await desk.office.get();
  if (office.ok && office.value === null) await takeExamples(desk, true);
}
