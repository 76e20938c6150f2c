// `pilin bundle verify`: whether a bundle is as its sender made it, and who that is. Nothing of it is kept.
import { tmpdir } from 'node:os';
import { readNeighbours } from '../../bundles/keys/neighbours';
import { verifyBundle } from '../../bundles/verify-bundle';
import { dataDisk } from '../../store/disk/data-disk';
import { exitStatus } from '../exit-status';
import { firstLineOf } from '../first-line';
import { type Request, requestFault } from '../request';
import { refuse } from '../tell';
import type { Verb } from './bundle';
import { told } from './keys';

/** Without --keys any key is taken and only named: then it is for a person to compare. */
export const verifyCommand: Verb = async (request, [file], tell) => {
  if (file === undefined) {
    return refuse(tell, fileMissing);
  }
  const keys = request.value('keys');
  const neighbours = keys === undefined ? null : await readNeighbours(dataDisk, keys);
  if (neighbours !== null && !neighbours.ok) return told(neighbours.fault, tell);
  const passphrase = await passphraseOf(request);
  const how = {
    neighbours: neighbours?.value ?? null,
    scratch: tmpdir(),
    ...(passphrase !== undefined && { passphrase }),
  };
  const { manifest, fingerprint, sender } = await verifyBundle(file, how);
  const { out } = tell.terminal;
  if (tell.json) {
    out(JSON.stringify({ type: 'bundle', file, fingerprint, known: sender !== null, ...manifest }));
    return exitStatus.done;
  }
  out(
    `${manifest.id} · ${manifest.purpose} · ${manifest.from.name.zh} → ${manifest.to.name.zh} · ${manifest.createdAt}`,
  );
  out(sender === null ? `密钥未核对 key not compared: ${fingerprint}` : `密钥已核对 key verified: ${fingerprint}`);
  for (const { path, bytes, sha256, name } of manifest.parts)
    out(`  ${sha256}  ${bytes}  ${path}${name === undefined ? '' : ` (${name})`}`);
  return exitStatus.done;
};

/** @throws errors of node:fs */
export async function passphraseOf(request: Request): Promise<string | undefined> {
  const file = request.value('passphrase-file');
  return file === undefined ? undefined : firstLineOf(file);
}

const fileMissing = requestFault('file-missing', 'FILE.pilin', {
  zh: 'bundle verify 需要一个移送包文件（FILE.pilin）。',
  en: 'bundle verify needs a bundle (FILE.pilin).',
});
