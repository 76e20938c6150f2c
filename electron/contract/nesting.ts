// How deep a question may be nested. No case, operation or office comes near it, and readers that go down step by step
// never run out of stack.

export const deepestNesting = 64;

/** Whether arrays and objects lie in one another no deeper than that. What refers to itself is not looked at twice. */
export function isNestedWithin(value: unknown, levels: number): boolean {
  const seen = new Set<unknown>();
  let layer: unknown[] = [value];
  for (let level = 0; layer.length > 0; level++) {
    if (level > levels) return false;
    layer = layer.flatMap((one) => {
      if (seen.has(one)) return [];
      seen.add(one);
      return partsOf(one);
    });
  }
  return true;
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.filter(isNested);
  if (!isNested(value) || ArrayBuffer.isView(value)) return [];
  return Object.values(value as object).filter(isNested);
}

function isNested(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
