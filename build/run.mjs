// Starts other programs for build scripts: one that must succeed, and one in the foreground whose end is ours.
import { spawn, spawnSync } from 'node:child_process';
import { root } from './folders.mjs';
import { ConsoleFault } from './say.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs to the end with its output on stderr; throws a ConsoleFault where it fails. */
export function mustRun(command, args, { cwd = root, env = process.env } = {}) {
  const { status, error } = spawnSync(command, args, { cwd, env, stdio: ['ignore', 2, 2] });
  if (error || status !== 0)
    throw new ConsoleFault(`failed: ${command} ${args.join(' ')}${error ? ` (${error.message})` : ''}`);
}

/** npm as it is installed beside this Node. */
export function mustRunNpm(args, options) {
  mustRun(npm, args, { ...options, env: { ...process.env, npm_config_loglevel: 'error', npm_config_fund: 'false' } });
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
