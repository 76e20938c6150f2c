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

function short(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName)}…` : name;
}
