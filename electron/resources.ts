// Where the program's own files lie: the one answer for a clone and for the packaged program.
import { dirname, join } from 'node:path';

export type Resources = {
  readonly page: string;
  readonly preload: string;
  readonly typefaces: string;
  readonly examples: string;
  /** Entry of the thread that sets papers. */
  readonly paperWorker: string;
  /** Entry of the thread that makes backups. */
  readonly backupWorker: string;
  /** What the program owes to others: the list and the texts of their licences. */
  readonly thirdParty: string;
  /** Texts of law and papers, for people to read. */
  readonly texts: string;
  /** The publisher's public key, for update packages; a build may have none. */
  readonly publisherKey: string;
  /** Entry of `pilin` in the packed program. */
  readonly commandLine: string;
  /** The user's guide as pages for a browser. */
  readonly docs: string;
};

/**
 * @param bundle folder of the running main bundle, `out/electron`; the other bundles lie beside it
 * @param packed folder of unpacked resources in the packaged program, null in a clone
 */
export function findResources(bundle: string, packed: string | null): Resources {
  const built = dirname(bundle);
  return {
    page: join(built, 'renderer'),
    preload: join(built, 'preload', 'preload.cjs'),
    typefaces: join(packed ?? built, 'fonts'),
    examples: join(packed ?? dirname(built), 'examples'),
    paperWorker: join(built, 'paper-worker', 'paper-worker.cjs'),
    backupWorker: join(built, 'backup-worker', 'backup-worker.cjs'),
    thirdParty: join(packed ?? built, 'licences', 'third-party.json'),
    texts: join(packed ?? dirname(built), 'templates'),
    publisherKey: join(built, 'update-key.pem'),
    commandLine: join(built, 'command-line', 'pilin.cjs'),
    docs: join(packed ?? built, 'docs'),
  };
}
