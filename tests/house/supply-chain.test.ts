// What we build on stays what it was: every package with its hash, every version exact, every licence read by a person,
// and nothing of a package runs when it is installed.
import { describe, expect, it } from 'vitest';
import { isAllowed, readByHand, shippedLicences, toolLicences } from '../../build/packing/licence-policy.mjs';
import { readProjectFile } from './project-files';

type Entry = {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
};

const lock = JSON.parse(readProjectFile('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, Entry>;
};
const entries = Object.entries(lock.packages).filter(([path]) => path !== '');
const own = JSON.parse(readProjectFile('package.json')) as Record<string, Record<string, string> | undefined>;
const direct = Object.entries({ ...own.dependencies, ...own.devDependencies, ...own.optionalDependencies });
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? '';

describe('the lock file', () => {
  it('gives every package the SHA-512 of its archive', () => {
    const without = entries.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
    expect(without.map(([path]) => path)).toEqual([]);
    expect(lock.lockfileVersion).toBe(3);
  });

  it('takes no package from anywhere but the registry', () => {
    const elsewhere = entries.filter(([, { link, resolved }]) => link === true || resolved !== undefined);
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });
});

describe('package.json', () => {
  it('names every package by one exact version, and the lock file has that very one', () => {
    const loose = direct.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose).toEqual([]);
    const other = direct.filter(([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version);
    expect(other).toEqual([]);
  });

  it('has no script that runs by itself when packages are installed, and neither has any package', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(hooks.filter((name) => own.scripts?.[name] !== undefined)).toEqual([]);
    expect(readProjectFile('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });
});

describe('the licence', () => {
  const licenceOf = ([path, { license }]: [string, Entry]): string =>
    license ?? (readByHand as Record<string, { licence: string }>)[nameOf(path)]?.licence ?? 'none';
  /** BSD alone is no name that anyone could look up. */
  const readable = (one: [string, Entry]): string =>
    licenceOf(one) === 'BSD'
      ? ((readByHand as Record<string, { licence: string }>)[nameOf(one[0])]?.licence ?? 'BSD')
      : licenceOf(one);
  const refused = (of: [string, Entry][], list: Record<string, string>): string[] =>
    of.filter((one) => !isAllowed(readable(one), list)).map((one) => `${nameOf(one[0])}: ${readable(one)}`);

  it('of every package that the program is made from lets an office pass the program on', () => {
    expect(
      refused(
        entries.filter(([, { dev }]) => !dev),
        shippedLicences,
      ),
    ).toEqual([]);
  });

  it('of every tool is one that a person has read', () => {
    expect(refused(entries, toolLicences)).toEqual([]);
  });

  it('counts one side of OR, both of AND, and brackets', () => {
    const list = { MIT: '', 'OFL-1.1': '' };
    const allowed = [
      'MIT',
      'MIT OR GPL-3.0-only',
      '(GPL-3.0-only OR MIT)',
      'MIT AND OFL-1.1',
      '(MIT AND OFL-1.1) OR X',
    ];
    expect(allowed.filter((one) => !isAllowed(one, list))).toEqual([]);
    const not = ['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'MIT AND (GPL-3.0-only OR X)', '', 'MIT X', 'toString'];
    expect(not.filter((one) => isAllowed(one, list))).toEqual([]);
  });
});
