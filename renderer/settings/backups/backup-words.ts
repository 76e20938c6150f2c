// Moments and contents of backups in the desk's words.
import { chinaMoment } from '../../case-desk/china-moment';

/** 2026-11-23 09:15, in China. */
export function timeOf(moment: string): string {
  return chinaMoment(moment).slice(0, 16).replace('T', ' ');
}
