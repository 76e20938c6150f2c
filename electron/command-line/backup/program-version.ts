// The program's version as backups and archives name it.
import { version } from '../../../package.json';

export const programVersion: string = version;
