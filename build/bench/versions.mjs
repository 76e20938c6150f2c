// What took part, in which version.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { inOut, inRoot } from '../folders.mjs';

export function machine() {
  const model = cpus()[0]?.model.replace(/\s+/g, ' ').trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} × ${model}, ${memory} GB.`;
}

/** Versions of the peers as installed, and of the programs on this machine. */
export function versions() {
  const { dependencies } = JSON.parse(readFileSync(inRoot('build', 'bench', 'peers', 'package.json'), 'utf8'));
  const packages = Object.keys(dependencies).map((name) => {
    const { version } = JSON.parse(readFileSync(inOut('bench', 'peers', 'node_modules', name, 'package.json'), 'utf8'));
    return `${name} ${version}`;
  });
  return [
    ...packages,
    ...[
      ['chromium', '--version'],
      ['soffice', '--version'],
      ['pdftotext', '-v'],
    ].flatMap(said),
  ];
}

function said([command, option]) {
  const { stdout, stderr, error } = spawnSync(command, [option], { encoding: 'utf8' });
  if (error) return [];
  const line = `${stdout}${stderr}`.split('\n').find((one) => /\d+\.\d+/.test(one));
  return line === undefined ? [] : [line.trim().replace(/\s+[0-9a-f]{20,}.*$/, '')];
}
