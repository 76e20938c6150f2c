// A bundle as the office of Jinshan makes it with its own key: an invented case with files of evidence, by the command line.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../command-line/run';
import { examplesFolder } from '../example-files';

type Piece = { readonly id: string; readonly title: { readonly zh: string; readonly en: string } };
type Data = { readonly [field: string]: unknown; readonly party: object; readonly evidence: readonly Piece[] };

export type NeighbourBundle = { readonly path: string; readonly fingerprint: string; readonly folder: string };

type Wish = {
  readonly example?: string;
  /** Of the case there. */
  readonly id: string;
  /** Fields of the case to be put in place of the example's. */
  readonly change?: Readonly<Record<string, unknown>>;
  /** Of its party likewise. */
  readonly party?: Readonly<Record<string, unknown>>;
  readonly passphrase?: string;
  /** Folder of an earlier bundle, for the same key. */
  readonly folder?: string;
};

/** @throws where the command line refuses */
export async function neighbourBundle({
  example = 'jinshan-road-occupation-rare-name',
  id,
  change = {},
  party = {},
  passphrase,
  folder = mkdtempSync(join(tmpdir(), 'pilin-neighbour-')),
}: Wish): Promise<NeighbourBundle> {
  const data = JSON.parse(readFileSync(join(examplesFolder, 'cases', `${example}.json`), 'utf8')) as Data;
  const files = join(folder, 'evidence');
  mkdirSync(files, { recursive: true });
  const evidence = data.evidence.map((piece, index) => {
    const bytes = Buffer.from(`photograph ${index + 1} of ${id}, ${'not a real picture '.repeat(40)}`);
    const name = `现场照片${index + 1}-${id.slice(-4)}.jpg`;
    writeFileSync(join(files, name), bytes);
    return { ...piece, file: { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length } };
  });
  const path = join(folder, `${id}.json`);
  writeFileSync(
    path,
    JSON.stringify({ ...data, id, party: { ...data.party, ...party }, evidence, papers: [], ...change }),
  );
  const secret = join(folder, 'passphrase.txt');
  if (passphrase !== undefined) writeFileSync(secret, passphrase);
  const ran = await run(
    ...['bundle', 'make', path, '--office', join(examplesFolder, 'office.json'), '--keys', join(folder, 'keys')],
    ...['--evidence', files, '--to', 'pinghu', '--who', '顾海峰', '--out', folder, '--reply-by', '2099-12-31'],
    ...['--note', '该店经营地在贵局辖区，现予移送，请函复处理情况。', '--json'],
    ...(passphrase === undefined ? [] : ['--passphrase-file', secret]),
  );
  const [line] = ran.json() as { path: string; fingerprint: string }[];
  if (ran.status !== 0 || line === undefined) throw new Error(ran.err);
  return { ...line, folder };
}
