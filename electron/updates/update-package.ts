// The form of an update package: an installer with a manifest before it, signed by the publisher. One line that names the
// form, the manifest's length, the manifest, its signature, then the installer as it is. Nothing is packed, so nothing
// has to be unpacked before it is trusted. build/update-package.mjs writes it.
import { z } from 'zod';
import { bilingualSchema } from '../../templates/language/bilingual';
import { dateSchema, fileNameSchema } from '../../templates/language/plain-values';

export const formatLine = 'PILIN-UPDATE 1\n';
export const signatureBytes = 64;
/** Before the manifest: the line, and the manifest's length in four bytes, highest first. */
export const headBytes = formatLine.length + 4;
export const longestManifestBytes = 64 * 1024;
const largestInstallerBytes = 1024 * 1024 * 1024;

/** What is signed: never only the manifest, so that a signature of something else is none of ours. */
export function signedBytes(manifest: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(formatLine), manifest]);
}

export const manifestSchema = z.strictObject({
  format: z.literal('pilin-update'),
  version: z.literal(1),
  program: z.string().regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/),
  platform: z.enum(['win32', 'linux', 'darwin']),
  arch: z.enum(['x64', 'arm64']),
  file: z.strictObject({
    name: fileNameSchema,
    bytes: z.int().positive().max(largestInstallerBytes),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  released: dateSchema,
  /** What changed, in the clerk's words. */
  notes: bilingualSchema,
});
export type UpdateManifest = z.output<typeof manifestSchema>;
