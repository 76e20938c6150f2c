// Makes an update package from an installer, for the publisher, who alone has the private key:
//   npm run update-package -- --new-key FOLDER                      a pair of keys (once; keep the private one offline)
//   npm run update-package -- --installer FILE --key PRIVATE.pem --platform win32 --arch x64 --out FOLDER
//     [--program VERSION] [--released YYYY-MM-DD] [--notes-zh TEXT] [--notes-en TEXT]
// The public key goes into a build by PILIN_UPDATE_KEY or build/packing/update-key.pem. The program reads what this writes
// in electron/updates/.
import { createHash, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inRoot } from './folders.mjs';
import { ConsoleFault, runScript } from './say.mjs';

const formatLine = 'PILIN-UPDATE 1\n';

/**
 * @param {Buffer} installer
 * @param {object} manifest all but `file.bytes` and `file.sha256`
 * @param {string} privateKey PEM
 */
export function updatePackage(installer, manifest, privateKey) {
  const sha256 = createHash('sha256').update(installer).digest('hex');
  const file = { ...manifest.file, bytes: installer.length, sha256 };
  const bytes = Buffer.from(JSON.stringify({ format: 'pilin-update', version: 1, ...manifest, file }));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  const signature = sign(null, Buffer.concat([Buffer.from(formatLine), bytes]), createPrivateKey(privateKey));
  return Buffer.concat([Buffer.from(formatLine), length, bytes, signature, installer]);
}

/** Writes a pair of keys into a folder. @returns their paths */
export function newKeys(folder) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const paths = { private: join(folder, 'update-private-key.pem'), public: join(folder, 'update-key.pem') };
  writeFileSync(paths.private, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  writeFileSync(paths.public, publicKey.export({ type: 'spki', format: 'pem' }), { flag: 'wx' });
  return paths;
}

const words = ['new-key', 'installer', 'key', 'platform', 'arch', 'out', 'program', 'released', 'notes-zh', 'notes-en'];

function main(argv) {
  const options = Object.fromEntries(words.map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ args: argv, options });
  if (values['new-key']) return console.log(JSON.stringify(newKeys(values['new-key'])));
  const missing = ['installer', 'key', 'platform', 'arch', 'out'].filter((name) => !values[name]);
  if (missing.length > 0) throw new ConsoleFault(`missing: ${missing.map((name) => `--${name}`).join(' ')}`);
  const program = values.program ?? JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).version;
  const { platform, arch } = values;
  const manifest = {
    program,
    platform,
    arch,
    file: { name: basename(values.installer) },
    released: values.released ?? new Date().toISOString().slice(0, 10),
    notes: { zh: values['notes-zh'] ?? `毗邻文书 ${program}`, en: values['notes-en'] ?? `Pilin ${program}` },
  };
  const path = join(values.out, `pilin-${program}-${platform}-${arch}.pilin-update`);
  writeFileSync(path, updatePackage(readFileSync(values.installer), manifest, readFileSync(values.key, 'utf8')));
  return console.log(path);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runScript(async () => main(process.argv.slice(2)));
}
