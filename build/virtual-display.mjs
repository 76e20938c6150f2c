// A display for machines that have none: Xvfb on a number it chooses itself.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ConsoleFault } from './say.mjs';

/** Whether a window can open here. Only Linux may be without a display. */
export function hasDisplay(env = process.env) {
  return process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** @returns {Promise<{name: string, stop: () => void}>} `name` is the value for DISPLAY */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp', '-noreset'];
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const stop = () => child.kill();
    process.once('exit', stop);
    child.once('error', (fault) => reject(new ConsoleFault(`Xvfb cannot be started: ${fault.message}`)));
    child.once('exit', (status) => reject(new ConsoleFault(`Xvfb ended with status ${status}`)));
    createInterface({ input: child.stdio[3] }).once('line', (number) => resolve({ name: `:${number}`, stop }));
  });
}
