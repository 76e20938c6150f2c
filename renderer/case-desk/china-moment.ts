// Moments as clerks in China read them, whatever zone a file or the computer keeps.

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' });

/** @param moment ISO 8601 in any zone. @returns the same in China's: 2026-11-23T21:15:25+08:00 */
export function chinaMoment(moment: string): string {
  return `${clock.format(new Date(moment)).replace(' ', 'T')}+08:00`;
}
