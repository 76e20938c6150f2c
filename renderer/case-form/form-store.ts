// Holds what the form shows, outside of React, so that a keystroke draws its own field again and nothing else.
import type { Finding } from '../../templates/checks/finding';
import type { EnglishOf } from './english-of';
import { getAt, isWithin, setAt } from './paths';

export type CaseData = Readonly<Record<string, unknown>>;

type Contents = { readonly data: CaseData; readonly englishOf: EnglishOf; readonly findings: readonly Finding[] };
type OnChange = (next: CaseData, path: string) => void;

const noFindings: readonly Finding[] = [];

export class FormStore {
  private contents: Contents;
  private byPath: ReadonlyMap<string, readonly Finding[]>;
  private readonly listeners = new Set<() => void>();
  private readonly visited = new Set<string>();
  /** Fields whose text is read only when the clerk pauses or leaves; asked before anything is saved for good. */
  private readonly unsettled = new Set<() => void>();
  /** Paths whose findings some field shows, with how many do. */
  readonly fields = new Map<string, number>();
  onChange: OnChange = () => {};

  constructor(contents: Contents) {
    this.contents = contents;
    this.byPath = grouped(contents.findings);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  get data(): CaseData {
    return this.contents.data;
  }

  get(path: string): unknown {
    return getAt(this.contents.data, path);
  }

  writtenFor(path: string): string | undefined {
    return this.contents.englishOf[`${path}.en`];
  }

  /** Of exactly this field; the same list as long as it says the same. */
  findingsAt(path: string): readonly Finding[] {
    return this.byPath.get(path) ?? noFindings;
  }

  get findings(): readonly Finding[] {
    return this.contents.findings;
  }

  /** What the owner of the case hands down. */
  take(contents: Contents): void {
    const { data, englishOf, findings } = this.contents;
    if (contents.data === data && contents.englishOf === englishOf && contents.findings === findings) return;
    if (contents.findings !== findings) this.byPath = merged(this.byPath, grouped(contents.findings));
    this.contents = contents;
    this.tell();
  }

  /** What the clerk does. `undefined` takes the field away. */
  set(path: string, value: unknown): void {
    if (Object.is(this.get(path), value)) return;
    this.replace(setAt(this.contents.data, path, value), path);
  }

  /** Several fields at once, as one step; `path` names the field that stands for them. */
  replace(data: CaseData, path: string): void {
    this.contents = { ...this.contents, data };
    this.tell();
    this.onChange(data, path);
  }

  /** A field that was left is told what it lacks; one not reached yet is spared. */
  visit(path: string): void {
    if (this.visited.has(path)) return;
    this.visited.add(path);
    this.tell();
  }

  isVisited(path: string): boolean {
    return this.visited.has(path) || [...this.visited].some((one) => isWithin(one, path));
  }

  /** A field that shows the findings of a path has come. @returns how to say that it has gone */
  addField(path: string): () => void {
    this.fields.set(path, (this.fields.get(path) ?? 0) + 1);
    return () => {
      const left = (this.fields.get(path) ?? 1) - 1;
      if (left > 0) this.fields.set(path, left);
      else this.fields.delete(path);
    };
  }

  beginSettling(settle: () => void): () => void {
    this.unsettled.add(settle);
    return () => this.unsettled.delete(settle);
  }

  settle(): void {
    for (const settle of [...this.unsettled]) settle();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

function grouped(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) groups.set(finding.path, [...(groups.get(finding.path) ?? []), finding]);
  return groups;
}

/** Lists that say the same as before stay the same lists. */
function merged(
  before: ReadonlyMap<string, readonly Finding[]>,
  after: ReadonlyMap<string, readonly Finding[]>,
): ReadonlyMap<string, readonly Finding[]> {
  return new Map(
    [...after].map(([path, findings]) => {
      const old = before.get(path);
      return [path, old !== undefined && JSON.stringify(old) === JSON.stringify(findings) ? old : findings];
    }),
  );
}
