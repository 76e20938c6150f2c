// What plain data hold at a path such as act.facts.place or officers[1], as far as a paper is concerned.

/** Whether there is nothing that could be printed: no value, no text, or a text in two languages without words. */
export function isEmptyAt(data: unknown, path: string): boolean {
  return isEmpty(valueAt(data, path));
}

export function valueAt(data: unknown, path: string): unknown {
  const parts = path.match(/[^.[\]"]+/g) ?? [];
  return parts.reduce<unknown>((value, part) => {
    const isOwn = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    return isOwn ? (value as Record<string, unknown>)[part] : undefined;
  }, data);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
