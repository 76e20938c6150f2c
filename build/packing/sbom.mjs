// The bill of materials of the packed program (CycloneDX): npm writes it from the lock file, we keep what is shipped and
// add what npm does not know. The same program gives the same bytes: no time, no random number.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inOut, root } from '../folders.mjs';
import { npmCommand } from '../run.mjs';
import { separatePrograms } from './licence-policy.mjs';
import { shippedPackages } from './shipped-parts.mjs';

/** @returns the document as an object */
export function makeSbom() {
  const { components, dependencies, metadata, ...rest } = readFromNpm();
  const wanted = new Set(shippedPackages().map(referenceOf));
  const kept = components.filter((one) => wanted.has(one['bom-ref']));
  const missing = [...wanted].filter((one) => !kept.some((component) => component['bom-ref'] === one));
  if (missing.length > 0) throw new Error(`the lock file does not know ${missing.join(', ')}`);
  const all = [...kept, runtime(), ...separatePrograms.map(program)];
  const known = new Set([metadata.component['bom-ref'], ...all.map((one) => one['bom-ref'])]);
  const links = dependencies
    .filter(({ ref }) => known.has(ref))
    .map(({ ref, dependsOn = [] }) => ({
      ref,
      dependsOn: dependsOn.filter((one) => known.has(one)),
    }));
  const component = { ...metadata.component, type: 'application', name: 'pilin' };
  const document = {
    ...rest,
    metadata: { ...metadata, component, timestamp: undefined },
    components: all,
    dependencies: links,
  };
  return { ...document, serialNumber: serialNumber({ ...document, serialNumber: undefined }) };
}

/** All of the lock file: with `--omit dev` npm leaves out packages that a tool needs as well. */
function readFromNpm() {
  const words = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  const npm = npmCommand();
  const { stdout, stderr, status } = spawnSync(npm.program, [...npm.words, ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`npm ${words.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}

const referenceOf = (path) => {
  const { packages } = lockFile();
  return `${path.split('node_modules/').at(-1)}@${packages[path]?.version}`;
};

let lock;
function lockFile() {
  lock ??= JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8'));
  return lock;
}

function runtime() {
  const { version, kind, sha256, integrity } = JSON.parse(
    readFileSync(inOut('electron-runtime', 'runtime.json'), 'utf8'),
  );
  return {
    'bom-ref': `electron@${version}`,
    type: 'framework',
    name: 'electron',
    version,
    purl: `pkg:npm/electron@${version}`,
    licenses: [{ license: { id: 'MIT' } }],
    properties: [
      { name: 'pilin:runtime', value: kind },
      { name: 'pilin:archive', value: sha256 ?? integrity },
    ],
  };
}

function program({ name, version, licence, because }) {
  return {
    'bom-ref': `${name}@${version}`,
    type: 'application',
    name,
    version,
    licenses: [{ license: { id: licence } }],
    description: because,
  };
}

/** A UUID made from the content (RFC 9562, version 8). */
function serialNumber(document) {
  const hex = createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 32).split('');
  hex[12] = '8';
  hex[16] = '8';
  const text = hex.join('');
  const parts = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
