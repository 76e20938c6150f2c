// Keeps one secret in the system's own keychain, where there is one.

export interface SecretKeeper {
  /** Whether the system has a keychain that guards it; never true where it would lie in a file in the clear. */
  readonly isSafe: boolean;
  /** Null where none is kept, or it can't be opened any more. */
  read(): Promise<string | null>;
  /** @param secret null forgets it. Without a keychain nothing is kept. @throws errors of node:fs */
  keep(secret: string | null): Promise<void>;
}
