// Where a bug happened, without what it says: the message of a bug may hold case data, its places in the code may not.

export function bugPlaces(bug: unknown): string {
  if (!(bug instanceof Error)) return 'unknown fault';
  const places = (bug.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return [bug.name, ...places].join('\n');
}
