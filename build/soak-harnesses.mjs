// The harnesses that are too long for `npm test`, each with its bounded form there. One entry a harness: add yours here.

/** @typedef {{name: string, does: string, args: string[], env?: Record<string, string>}} Harness */

/** Arguments for Node that run test files to the end. @param {string[]} files @param {string} config */
export const vitest = (files, config = 'vitest.config.mjs') => [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  config,
  ...files,
];

/**
 * `name` is what `--only` takes; `args` go to Node in the project's folder; `env` is added to the environment, where a
 * test reads how long to go on. Every harness also gets PILIN_SOAK=1.
 * @type {Harness[]}
 */
export const harnesses = [
  {
    name: 'border',
    does: 'every channel asked with many more fitting questions than npm test asks',
    args: vitest(['tests/handlers/any-input.test.ts']),
    env: { PILIN_RUNS: '400' },
  },
  {
    name: 'kill',
    does: 'a working process killed at any instant, 1,000 times; npm test does so 100 times',
    args: vitest(['tests/store/kill.test.ts']),
  },
  {
    name: 'kill-accept',
    does: 'the process that accepts a bundle killed at any instant, 40 times; npm test does so 4 times',
    args: vitest(['tests/exchange/kill-accept.test.ts']),
  },
  {
    name: 'kill-batch',
    does: 'the process that issues the papers of a batch killed 80 times over 60 rows; npm test does so 4 times over 8',
    args: vitest(['tests/batch/kill-batch.test.ts']),
  },
  {
    name: 'power-cut',
    does: 'the power cut at any call to the disk, 20,000 times, on a disk that forgets what was not flushed',
    args: vitest(['tests/store/power-cut']),
  },
  {
    name: 'encryption',
    does: 'encrypting and decrypting a data folder cut off before or after each call to the disk',
    args: vitest(['tests/sealing/cut-off.test.ts']),
  },
  {
    name: 'disk-faults',
    does: 'every kind of fault at every call to the disk of every deed of the store',
    args: vitest(['tests/store/every-fault.test.ts']),
  },
  {
    name: 'numbers',
    does: 'tens of thousands of numbers over years, the power cut or the process killed while papers are issued',
    args: vitest(['tests/store/issued/numbers.test.ts', 'tests/store/issued/numbers-kill.test.ts']),
  },
  {
    name: 'clerks',
    does: '20 clerks on one PostgreSQL issue 5,000 papers while they are killed and the server crashes; npm test does 5 and 100',
    args: vitest(['tests/store/postgres/clerks-kill.test.ts']),
  },
  {
    name: 'fuzz',
    does: 'every reader, the typesetter and the writers given 10,000 hostile inputs each, another seed each time',
    args: vitest(['tests/fuzz/fuzz.test.ts']),
  },
  {
    name: 'packed',
    does: 'every journey through the packed program, not only those that npm test takes there',
    args: vitest([], 'vitest.packed.config.mjs'),
    env: { PILIN_PACKED: 'all' },
  },
  {
    name: 'installed',
    does: 'the package for Debian installed by apt in a bare Debian, used without root, removed (root and an archive needed)',
    args: ['build/packing/deb/try-installed.mjs'],
  },
];
