// How build scripts speak: progress goes to stderr, so that stdout stays free for what was asked for.

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Seconds for a reader: 0.4 s, 12 s. @param {number} milliseconds */
export function seconds(milliseconds) {
  const value = milliseconds / 1000;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} s`;
}

/** A fault that the person at the console can mend; `runScript` prints its sentence without a stack. */
export class ConsoleFault extends Error {}

/** Runs a script's main function: faults become their sentence and exit status 1, bugs keep their stack. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (fault) {
    if (!(fault instanceof ConsoleFault)) throw fault;
    say(fault.message);
    process.exitCode = 1;
  }
}
