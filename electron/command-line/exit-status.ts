// How a command ended, as other programs see it (contract: "Exit status").

export const exitStatus = { done: 0, bug: 1, inputAtFault: 2, refused: 3 } as const;
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** Gravest last: a refused paper may be mended in the case, an unreadable file must be, a bug can't be by the clerk. */
const byGravity: readonly ExitStatus[] = [0, 3, 2, 1];

/** The status of a batch is that of its worst part. */
export function worse(a: ExitStatus, b: ExitStatus): ExitStatus {
  return byGravity.indexOf(a) >= byGravity.indexOf(b) ? a : b;
}
