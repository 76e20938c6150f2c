// `npm run dist`: the installers for one system, on a machine that can reach Electron's release host (or a mirror).
//   npm run dist -- [--platform linux|win32|darwin] [--arch x64,arm64] [--only deb,AppImage,nsis,zip,dmg]
//     [--update-key PRIVATE.pem]   an update package beside each installer, signed with this key
//     [--trial]                    what can be made with the runtime at hand, to be looked at and never given to anyone
// Checks first, then builds beside the place, then renames: out/dist holds all that was wished, or is as it was before.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBundles } from './build.mjs';
import { bundles } from './bundles.mjs';
import { faultsOfRuntime, faultsOfSource, lackFor, readCommit, readTested, readVersion } from './dist/checks.mjs';
import { installers, installersFor } from './dist/installers.mjs';
import { makeInstaller, mustBeRight, packOfficial } from './dist/make.mjs';
import { layPapers } from './dist/papers.mjs';
import { officialVersion } from './electron-official.mjs';
import { ensureElectron } from './electron-runtime.mjs';
import { inOut } from './folders.mjs';
import { ensurePacked } from './pack.mjs';
import { hasDpkgDeb } from './packing/deb/make-deb.mjs';
import { ConsoleFault, runScript, say } from './say.mjs';
import { setUp } from './setup.mjs';
import { updatePackage } from './update-package.mjs';

const tell = ({ zh, en }) => say(`  × ${zh}\n    ${en}`);

/**
 * @param {string[]} argv
 * @returns {{platform: string, archs?: string[], kinds?: string[], updateKey?: string, trial: boolean}}
 */
export function readWish(argv) {
  const text = { type: 'string' };
  const options = { platform: text, arch: text, only: text, 'update-key': text, trial: { type: 'boolean' } };
  const { values } = parseArgs({ args: argv, options });
  const platform = values.platform ?? process.platform;
  const known = installers[platform];
  if (known === undefined) throw new ConsoleFault(`--platform: ${Object.keys(installers).join(', ')}`);
  const list = (word, of, name) => {
    const chosen = word?.split(',');
    const odd = chosen?.find((one) => !of.includes(one));
    if (odd !== undefined) throw new ConsoleFault(`--${name} ${odd}: ${of.join(', ')}`);
    return chosen;
  };
  return {
    platform,
    archs: list(values.arch, known.archs, 'arch'),
    kinds: list(values.only, known.kinds, 'only'),
    updateKey: values['update-key'] ?? process.env.PILIN_UPDATE_PRIVATE_KEY,
    trial: values.trial === true,
  };
}

async function dist(argv) {
  const wish = readWish(argv);
  await setUp({ window: true });
  const source = readCommit();
  const versions = readVersion();
  const runtime = await ensureElectron();
  const faults = [...faultsOfSource(source, readTested(), versions), ...faultsOfRuntime(runtime, officialVersion())];
  const here = { host: process.platform, hasDpkg: hasDpkgDeb() };
  const lacking = installersFor(wish).map((one) => ({ ...one, lack: lackFor(one, here) }));
  if (wish.trial) return trial(versions.version, source, runtime, faults);
  const missing = lacking.filter(({ lack }) => lack !== null).map(({ lack }) => lack);
  const all = [...faults, ...new Map(missing.map((lack) => [lack.en, lack])).values()];
  if (all.length > 0) return refuse(all);
  return build(wish, { ...source, ...versions }, runtime);
}

function refuse(faults) {
  say('没有生成任何安装程序：\nNo installer was made:');
  faults.forEach(tell);
  say(
    '可用 npm run dist -- --trial 在本机试做一个不可分发的安装包。\nnpm run dist -- --trial makes one here to be looked at.',
  );
  return 1;
}

async function build(wish, { version, commit, day }, runtime) {
  const [work, into] = [inOut('dist.work'), inOut('dist.unfinished')];
  for (const folder of [work, into]) rmSync(folder, { recursive: true, force: true });
  await ensureBundles(bundles.map(({ name }) => name));
  try {
    const electronVersion = runtime.version;
    for (const arch of wish.archs ?? installers[wish.platform].archs) {
      const unpacked = await packOfficial({ work, platform: wish.platform, arch, electronVersion });
      for (const { kind, platform } of installersFor({ ...wish, archs: [arch] })) {
        const made = makeInstaller({ unpacked, kind, platform, arch, version, day, work, electronVersion, into });
        say(`made ${made}`);
        if (wish.updateKey !== undefined && kind !== 'zip')
          sign(into, made, { version, platform, arch, day }, wish.updateKey);
      }
    }
    await layPapers(into, { version, commit, electron: electronVersion }, inOut('licences', 'sbom.cdx.json'));
    rmSync(inOut('dist'), { recursive: true, force: true });
    renameSync(into, inOut('dist'));
    console.log(inOut('dist'));
    return 0;
  } finally {
    for (const folder of [work, into]) rmSync(folder, { recursive: true, force: true });
  }
}

function sign(folder, name, { version, platform, arch, day }, keyFile) {
  const manifest = {
    program: version,
    platform,
    arch,
    file: { name },
    released: day,
    notes: { zh: `毗邻文书 ${version}`, en: `Pilin ${version}` },
  };
  const bytes = updatePackage(readFileSync(join(folder, name)), manifest, readFileSync(keyFile, 'utf8'));
  const update = `${basename(name)}.pilin-update`;
  writeFileSync(join(folder, update), bytes);
  say(`signed ${update}`);
}

/** With what is here: a package whose version says that it comes before the real one. */
async function trial(version, { day, commit }, runtime, faults) {
  const into = inOut('dist-trial');
  const work = inOut('dist-trial.unfinished');
  for (const folder of [into, work]) rmSync(folder, { recursive: true, force: true });
  say('试做，不可分发：\nA trial, not to be given to anyone:');
  faults.forEach(tell);
  if (process.platform !== 'linux' || !hasDpkgDeb()) {
    throw new ConsoleFault('试做只能在 Debian 或 Ubuntu 上进行。\nA trial needs Debian or Ubuntu.');
  }
  try {
    const unpacked = await ensurePacked();
    await mustBeRight(unpacked, 'linux', runtime.version);
    const facts = {
      version: `${version}-trial`,
      arch: process.arch,
      day,
      electronVersion: runtime.version,
      compression: ['-Zgzip', '-z1'],
    };
    const made = makeInstaller({ ...facts, unpacked, kind: 'deb', platform: 'linux', work, into: work });
    await layPapers(
      work,
      { version: facts.version, commit, electron: runtime.version },
      join(unpacked, 'resources', 'licences', 'sbom.cdx.json'),
    );
    renameSync(work, into);
    console.log(join(into, made));
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(() => dist(process.argv.slice(2)));
}
