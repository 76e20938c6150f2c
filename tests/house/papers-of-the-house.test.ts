// The project's own papers tell the truth: the paths they name exist, every dependency has its reason,
// and nothing tracked leads to a machine or a registry.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile, root, sectionOf } from './project-files';

const documents = projectFiles.filter((path) => /^((README|ARCHITECTURE|CONTRIBUTING)\.md|docs\/.*\.md)$/.test(path));
const rooms = /^(build|docs|electron|examples|renderer|templates|tests|\.ci)\/[\w./-]*$/;
const text = projectFiles.filter((path) => !/\.(png|jpe?g|ttf|woff2?|pdf|docx|ico|icns)$/.test(path));

/** Written in pieces, so that this file does not hold what it looks for. */
const hosts = ['registry.npm' + 'js.org', 'npm' + 'mirror.com', 'registry.yarn' + 'pkg', 'deb.' + 'debian.org'];
const places = ['/wo' + 'rk/', '/ro' + 'ot/', '/tmp/' + 'bash_jobs', '/ho' + 'me/'];

function holding(needles: readonly string[]): string[] {
  return text.flatMap((path) => {
    const content = readProjectFile(path);
    return needles.filter((needle) => content.includes(needle)).map((needle) => `${path}: ${needle}`);
  });
}

describe('the papers of the house', () => {
  it('name only paths that exist', () => {
    const missing = documents.flatMap((path) =>
      [...readProjectFile(path).matchAll(/`([^`\s]+)`/g)]
        .map((match) => match[1] ?? '')
        .filter((named) => rooms.test(named) && !existsSync(join(root, named)))
        .map((named) => `${path}: ${named}`),
    );
    expect(missing).toEqual([]);
  });

  it('link only to files that exist', () => {
    const missing = documents.flatMap((path) =>
      [...readProjectFile(path).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => match[1] ?? '')
        .filter((link) => !existsSync(join(root, path, '..', link)))
        .map((link) => `${path}: ${link}`),
    );
    expect(missing).toEqual([]);
  });

  it('give every dependency its reason', () => {
    const reasons = sectionOf('ARCHITECTURE.md', 'Dependencies, and why');
    const { dependencies, devDependencies } = JSON.parse(readProjectFile('package.json'));
    const names = Object.keys({ ...dependencies, ...devDependencies });
    expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  });

  it('name no registry host', () => {
    expect(holding(hosts)).toEqual([]);
  });

  it('name no place of one machine', () => {
    expect(holding(places)).toEqual([]);
  });
});
