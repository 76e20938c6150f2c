// Starts other programs for build scripts: one that must succeed, and one in the foreground whose end is ours.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { root } from './folders.mjs';
import { ConsoleFault } from './say.mjs';

/**
 * How npm is started: program and first words. On Windows Node starts no `.cmd` file without a shell, so its script is started
 * by this Node; npm names it to whatever it starts, and it lies beside Node otherwise.
 */
export function npmCommand(platform = process.platform, env = process.env) {
  if (platform !== 'win32') return { program: 'npm', words: [] };
  const beside = join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return { program: process.execPath, words: [env.npm_execpath || beside] };
}

/** Runs to the end with its output on stderr; throws a ConsoleFault where it fails. */
export function mustRun(command, args, { cwd = root, env = process.env } = {}) {
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 2, 2] });
  if (error || status !== 0)
    throw new ConsoleFault(`failed: ${command} ${args.join(' ')}${error ? ` (${error.message})` : ''}`);
}

/** npm as it is installed beside this Node. */
export function mustRunNpm(args, options) {
  const { program, words } = npmCommand();
  mustRun(program, [...words, ...args], {
    ...options,
    env: { ...process.env, npm_config_loglevel: 'error', npm_config_fund: 'false' },
  });
}

/** Runs in the foreground, passes signals on, and resolves with its exit status. */
export function runInForeground(command, args, { env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const passOn = (signal) => child.kill(signal);
    for (const signal of signals) process.on(signal, passOn);
    child.once('error', reject);
    child.once('exit', (status, signal) => {
      for (const name of signals) process.off(name, passOn);
      resolve(status ?? (signal === 'SIGINT' ? 130 : 1));
    });
  });
}
