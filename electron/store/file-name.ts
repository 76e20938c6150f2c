// Guards names of files that are written: one plain name, valid on Windows and Linux, never a path.
import { fileNameSchema } from '../../templates/language/plain-values';

const windowsDevice = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const longestNameBytes = 255;

/** Whether a name can be a file's in its folder on every system Pilin runs on. */
export function isSafeFileName(name: string): boolean {
  return (
    fileNameSchema.safeParse(name).success &&
    new TextEncoder().encode(name).length <= longestNameBytes &&
    !windowsDevice.test(name) &&
    !/[. ]$/.test(name)
  );
}
