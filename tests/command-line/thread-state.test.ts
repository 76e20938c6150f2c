// The command line in a thread of the packed desk: what the waiting desk learns, however the thread ends.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { blockingTerminal } from '../../electron/command-line/blocking-terminal';
import { tellBegun, tellEnded, threadMemory, waitForEnd } from '../../electron/command-line/thread-state';
import { commandLineWords } from '../../electron/shell/command-line-mode';

describe('the waiting desk', () => {
  it('learns the status that was told first: the thread ends a moment after its work', () => {
    const memory = threadMemory();
    tellBegun(memory);
    tellEnded(memory, 3);
    tellEnded(memory, 1);
    expect(waitForEnd(memory, 1000)).toBe(3);
  });

  it('learns of a thread that never began', () => {
    expect(waitForEnd(threadMemory(), 20)).toBe(null);
  });

  it('is let go by a thread that dies', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pilin-thread-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const entry = join(folder, 'dies.cjs');
    // Loads Node's own modules only, as the compiled thread does; what it must tell is what electron/command-line/pilin.ts tells.
    writeFileSync(
      entry,
      `const { workerData: { memory } } = require('node:worker_threads');
       const cells = new Int32Array(memory);
       const enter = (phase) => { Atomics.store(cells, 0, phase); Atomics.notify(cells, 0); };
       process.once('exit', (code) => { Atomics.store(cells, 1, code); enter(2); });
       enter(1);
       setTimeout(() => { throw new Error('on purpose'); }, 10);`,
    );
    const memory = threadMemory();
    const thread = new Worker(resolve(entry), { workerData: { memory }, stderr: true });
    thread.once('error', () => undefined);
    expect(waitForEnd(memory, 20_000)).toBe(1);
  });
});

describe('the words of the command line', () => {
  const desk = '/opt/Pilin/pilin-desk';
  it('follow the marker and are handed on untouched', () => {
    const argv = [desk, '--no-sandbox', '--pilin-command-line', '--', 'draft', '--office', 'a b', '--', '平湖'];
    expect(commandLineWords(argv)).toEqual(['draft', '--office', 'a b', '--', '平湖']);
    expect(commandLineWords([desk, '--pilin-command-line', '--'])).toEqual([]);
  });

  it.each([
    [[desk]],
    [[desk, '--pilin-command-line']],
    [[desk, 'a.pilin']],
    [[desk, '--', '--pilin-command-line', '--', 'draft']],
    [['--pilin-command-line', '--', 'draft']],
  ])('are not there for the desk: %j', (argv) => {
    expect(commandLineWords(argv)).toBe(null);
  });
});

describe('the terminal of the thread', () => {
  it('writes on where a slow reader takes a part, and waits where it takes nothing', () => {
    let taken = '';
    let calls = 0;
    const terminal = blockingTerminal((_descriptor, bytes) => {
      calls += 1;
      if (calls % 2 === 0) throw Object.assign(new Error('slow'), { code: 'EAGAIN' });
      const part = bytes.subarray(0, 3);
      taken += Buffer.from(part).toString('latin1');
      return part.length;
    });
    terminal.out('毗邻文书');
    expect(Buffer.from(taken, 'latin1').toString()).toBe('毗邻文书\n');
  });

  it('falls silent when its reader has gone, and throws what else goes wrong', () => {
    let code = 'EPIPE';
    let calls = 0;
    const terminal = blockingTerminal(() => {
      calls += 1;
      throw Object.assign(new Error(code), { code });
    });
    terminal.out('one');
    terminal.out('two');
    expect(calls).toBe(1);
    code = 'EIO';
    expect(() => terminal.err('three')).toThrow('EIO');
  });
});
