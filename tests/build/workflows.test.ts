// The workflows of the connected machines: they can be read, call commands that exist, and ask for no right they do not need.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Step = { readonly run?: string; readonly uses?: string };
type Workflow = {
  readonly name: string;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly needs?: string; readonly steps: readonly Step[] }>>;
};

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const folder = '.github/workflows';
const names = readdirSync(folder);
const read = (name: string): Workflow => parse(readFileSync(join(folder, name), 'utf8'), { strict: true }) as Workflow;
const stepsOf = ({ jobs }: Workflow): readonly Step[] => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(names)('%s', (name) => {
  it('calls npm scripts that there are', () => {
    const called = stepsOf(read(name)).flatMap(({ run = '' }) => [...run.matchAll(/npm (?:run )?([\w:-]+)/g)]);
    expect(called.length).toBeGreaterThan(0);
    for (const [, script] of called) expect(Object.keys(scripts)).toContain(script);
  });

  it('uses the official actions alone, each of a named version', () => {
    const used = stepsOf(read(name)).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((one) => !/^actions\/[a-z-]+@v\d+$/.test(one))).toEqual([]);
  });

  it('may read the project and nothing more', () => {
    expect(read(name).permissions).toEqual({ contents: 'read' });
  });
});

describe('installers.yml', () => {
  it('builds nothing before all tests have passed on that commit', () => {
    const { jobs } = read('installers.yml');
    expect(jobs.installers?.needs).toBe('test');
    expect(jobs.test?.steps.some(({ run }) => run === 'npm test')).toBe(true);
  });

  it('names secrets as the environment of steps only, never inside a command', () => {
    const commands = stepsOf(read('installers.yml')).map(({ run = '' }) => run);
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });
});
