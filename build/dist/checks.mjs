// What must hold before anything is built that others will install: the commit, its tests, its version, its runtime. Each
// fault says what, why and what to do, in Chinese and English.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { inOut, inRoot, root } from '../folders.mjs';

/** Written by `npm test` when all of it passed. */
export const testedFile = inOut('tests', 'passed.json');

/** @typedef {{zh: string, en: string}} Fault */

/** @returns {{commit: string, changed: string[], tags: string[], day: string}} of the project's folder; empty outside of git */
export function readCommit() {
  const git = (...words) => spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout?.trimEnd() ?? '';
  const lines = (text) => text.split('\n').filter((line) => line !== '');
  return {
    commit: git('rev-parse', 'HEAD'),
    changed: lines(git('status', '--porcelain')),
    tags: lines(git('tag', '--points-at', 'HEAD')),
    day: git('log', '-1', '--format=%cs'),
  };
}

/** @returns {{commit: string, passed: number} | null} */
export function readTested(path = testedFile) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** @returns {{version: string, newest: string}} of package.json, and the first heading of CHANGELOG.md */
export function readVersion() {
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const newest = /^## (\S+)/m.exec(readFileSync(inRoot('CHANGELOG.md'), 'utf8'))?.[1] ?? '';
  return { version, newest };
}

/** @returns {Fault[]} */
export function faultsOfSource({ commit, changed, tags }, tested, { version, newest }) {
  const faults = [];
  const add = (zh, en) => faults.push({ zh, en });
  if (commit === '') {
    add(
      '不在 git 仓库中，说不清安装程序由哪次提交生成。请在克隆的仓库中运行。',
      'This is no git clone, so nobody could say which commit an installer was made from. Run it in a clone.',
    );
  }
  if (changed.length > 0) {
    const some = changed.slice(0, 5).join('; ');
    add(
      `有未提交的修改（${some}）。请先提交或撤销。`,
      `There are uncommitted changes (${some}). Commit or undo them first.`,
    );
  }
  if (tested?.commit !== commit) {
    const which =
      tested === null ? ['尚未运行', 'have not been run'] : [`只针对 ${tested.commit}`, `ran on ${tested.commit}`];
    add(
      `此提交未经全部测试（测试${which[0]}）。请先运行 npm test，通过后再生成。`,
      `Not all tests have passed on this commit (they ${which[1]}). Run npm test first.`,
    );
  }
  if (version !== newest) {
    add(
      `package.json 的版本 ${version} 与 CHANGELOG.md 的最新一节 ${newest} 不一致。请改为一致。`,
      `package.json says version ${version}, the newest chapter of CHANGELOG.md says ${newest}. Make them agree.`,
    );
  }
  const others = tags.filter((tag) => /^v\d/.test(tag) && tag !== `v${version}`);
  if (others.length > 0) {
    add(
      `此提交的标签 ${others.join('、')} 与版本 ${version} 不符。请改正标签或版本。`,
      `This commit bears the tag ${others.join(', ')}, but its version is ${version}. Mend the tag or the version.`,
    );
  }
  return faults;
}

/** @param {{kind: 'official' | 'stand-in', version: string}} runtime @returns {Fault[]} */
export function faultsOfRuntime(runtime, wanted) {
  if (runtime.kind === 'official' && runtime.version === wanted) return [];
  return [
    {
      zh: `取不到官方 Electron ${wanted}（本机只有 ${runtime.version}${runtime.kind === 'official' ? '' : '替代版，仅供开发和测试'}）。请换能访问其发布站点的电脑，或把 ELECTRON_MIRROR 设为可用的镜像。`,
      en: `The official Electron ${wanted} cannot be had here (there is ${runtime.version}${runtime.kind === 'official' ? '' : ', a stand-in for development and tests only'}). Use a machine that reaches its release host, or set ELECTRON_MIRROR to a mirror.`,
    },
  ];
}

/** What this machine itself lacks for an installer. @returns {Fault | null} */
export function lackFor({ kind, platform }, { host, hasDpkg }) {
  if (kind === 'deb' && !hasDpkg) {
    return {
      zh: '生成 .deb 需要 dpkg-deb，请在 Debian 或 Ubuntu 上运行。',
      en: 'A .deb is made by dpkg-deb: run it on Debian or Ubuntu.',
    };
  }
  if (platform === 'darwin' && host !== 'darwin') {
    return { zh: '.dmg 只能在 macOS 上生成。', en: 'A .dmg can be made on macOS only.' };
  }
  return null;
}
