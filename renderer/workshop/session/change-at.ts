// Changes one place in plain data, leaving everything else the same value.
import type { TemplateData } from '../../../templates/workshop/shipped-text';

export type Path = readonly (string | number)[];

/** @param path that exists, except for its last part */
export function changeAt(data: TemplateData, path: Path, value: unknown): TemplateData {
  return put(data, path, value) as TemplateData;
}

function put(node: unknown, [part, ...rest]: Path, value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(node)) return node.map((entry, index) => (index === part ? put(entry, rest, value) : entry));
  const object = node as Readonly<Record<string, unknown>>;
  return { ...object, [part]: put(object[part], rest, value) };
}

export function textAtPath(data: unknown, path: Path): string {
  const value = path.reduce<unknown>(
    (node, part) => (node as Record<string | number, unknown> | undefined)?.[part],
    data,
  );
  return typeof value === 'string' ? value : '';
}
