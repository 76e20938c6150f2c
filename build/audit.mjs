// Asks the registry whether any package of the lock file has a known advisory: `npm run audit`, and a step of `npm test`.
// Where the registry does not answer that question, it says so and holds nothing up: that is no proof, and is not sold as one.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { root } from './folders.mjs';
import { npmCommand } from './run.mjs';
import { say } from './say.mjs';

/** Advisories that a person has read and found harmless here: address of the advisory -> why. */
export const accepted = {};

/**
 * @param {Record<string, string>} [known] advisories that are accepted
 * @returns 0 where nothing is known or nothing can be known, 1 where something must be done
 */
export function audit(env = process.env, known = accepted) {
  const { program, words } = npmCommand();
  const { stdout } = spawnSync(program, [...words, 'audit', '--json'], {
    cwd: root,
    encoding: 'utf8',
    env,
    maxBuffer: 64 * 1024 * 1024,
  });
  const answer = parsed(stdout);
  if (answer?.vulnerabilities === undefined) {
    say(`audit: NOT CHECKED. This registry answers no question about advisories (${reasonOf(answer)}).`);
    return 0;
  }
  const advisories = Object.values(answer.vulnerabilities).flatMap(({ name, via }) =>
    via.filter((one) => typeof one === 'object').map(({ title, url, severity }) => ({ name, title, url, severity })),
  );
  const open = advisories.filter(({ url }) => !Object.hasOwn(known, url));
  for (const { name, severity, title, url } of open) say(`audit: ${name}: ${title} (${severity}) ${url}`);
  const packages = answer.metadata?.dependencies?.total ?? 'all';
  say(`audit: ${packages} packages, ${advisories.length} advisories, ${open.length} to be dealt with`);
  return open.length === 0 ? 0 : 1;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function reasonOf(answer) {
  if (answer === null) return 'no answer';
  return answer.statusCode === undefined
    ? (answer.message ?? answer.error?.code ?? 'no advisories in its answer')
    : `status ${answer.statusCode}`;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  process.exitCode = audit();
