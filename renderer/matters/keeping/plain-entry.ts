// A matter or a text as plain data for the border: fields that are undefined are left out.

type Plain = Parameters<typeof JSON.parse>[0] extends string ? Record<string, never> : never;

export function plainEntry(entry: object | null): Plain | null {
  return entry === null ? null : (JSON.parse(JSON.stringify(entry)) as Plain);
}
