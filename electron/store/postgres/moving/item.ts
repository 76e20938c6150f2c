// What a store holds, one thing at a time, named the same in a folder and on a server: by this a move is checked.
import { canonical } from '../../canonical-json';
import { sha256 } from '../../sha256';

export const kinds = ['draft', 'version', 'document', 'series', 'number', 'paper', 'event', 'piece'] as const;
export type Kind = (typeof kinds)[number];

export type Item = {
  readonly kind: Kind;
  /** Names it within its kind: subject and id; subject, id and version; room and name; series and number … */
  readonly key: readonly string[];
  /** Of what it says: equal where both sides hold the same. */
  readonly hash: string;
  readonly body: Uint8Array;
  /** Of a draft in the trash. */
  readonly trashedAt?: string | null;
};

export const nameOf = ({ kind, key }: Pick<Item, 'kind' | 'key'>): string => [kind, ...key].join(' ');

/** Compared byte for byte: drafts, versions, sheets of papers, files. */
export function exactItem(kind: Kind, key: readonly string[], body: Uint8Array, trashedAt: string | null = null): Item {
  const hash = trashedAt === null ? sha256(body) : sha256(`${sha256(body)} ${trashedAt}`);
  return { kind, key, hash, body, trashedAt };
}

/** Compared by what it says, whatever the order of its fields. */
export function plainItem(kind: Kind, key: readonly string[], body: string): Item {
  return { kind, key, hash: sha256(canonical(JSON.parse(body))), body: Buffer.from(body) };
}

export const textOf = ({ body }: Item): string => Buffer.from(body).toString('utf8');
