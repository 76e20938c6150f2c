// How a field is named: party.creditCode, officers[1], particulars.service-receipt.method, act.facts["面积"].

export type PathPart = string | number;

const plainName = /^[A-Za-z_$][\w$-]*$/;
const longestName = 60;

/** The path as text; "" for the whole file. Odd or very long names are quoted and shortened. */
export function joinPath(parts: readonly PathPart[]): string {
  return parts.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    if (!plainName.test(part)) return `${text}[${JSON.stringify(short(part))}]`;
    return text === '' ? short(part) : `${text}.${short(part)}`;
  }, '');
}

/** The parts of a path as `joinPath` writes it; a name that was shortened comes back shortened. */
export function splitPath(path: string): readonly PathPart[] {
  const parts = [...path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)];
  return parts.map(([, index, quoted, name]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (name as string) : (JSON.parse(quoted) as string);
  });
}

function short(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}
