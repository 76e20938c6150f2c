// Turns an untrusted value into a case, operation or office: one way in, so that no half-checked file gets further.
import type { z } from 'zod';
import type { Finding } from '../checks/finding';
import { plainCopy, type TextCare } from './plain-copy';
import { findingsOf } from './sentences';
import { type Migrations, migrate, versionFault } from './versions';

/** A value, or the reasons why it was refused; the reasons are never empty. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** One kind of file: its name, its newest version, the steps from older ones, and the shape of the newest. */
export type FileKind<S extends z.ZodType> = {
  readonly format: string;
  readonly version: number;
  readonly migrations: Migrations;
  readonly schema: S;
  /** Drafts keep texts as typed; files that papers are made from have them settled, which is the default. */
  readonly texts?: TextCare;
};

/**
 * Reads a value of a file kind: format and version first, then plain data, then older versions are raised, and
 * last the schema judges. Texts stay as typed except that line ends become "\n" and tabs a space.
 * @param value anything; it is not changed
 */
export function readAs<S extends z.ZodType>(kind: FileKind<S>, value: unknown): Read<z.output<S>> {
  const fault = versionFault(kind, value);
  if (fault !== null) return { ok: false, findings: [fault] };
  const copy = plainCopy(value, kind.texts);
  if (!copy.ok) return copy;
  const raised = migrate(kind, copy.value as { readonly [key: string]: unknown });
  const parsed = kind.schema.safeParse(raised);
  if (parsed.success) return { ok: true, value: parsed.data };
  return { ok: false, findings: findingsOf(kind.schema, raised, parsed.error.issues) };
}
