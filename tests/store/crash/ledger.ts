// What must be true after a crash: each thing stands as the last acknowledged deed left it, or as the one under way would.

/** How a thing stands, in words that two readers write alike: `live 7`, `trash 7`, `gone`, a hash. */
export type State = string;
/** `drafts/<id>`, `office`, `exports/<name>` … A thing nobody has spoken of counts as gone. */
export type Thing = string;

export class Ledger {
  private readonly allowed = new Map<Thing, Set<State>>();

  /** A deed begins that would leave the thing like that. */
  begin(thing: Thing, after: State): void {
    this.of(thing).add(after);
  }

  /** The deed was acknowledged. */
  done(thing: Thing, after: State): void {
    this.allowed.set(thing, new Set([after]));
  }

  /** The deed was refused before anything was touched. */
  refused(thing: Thing, before: State): void {
    this.allowed.set(thing, new Set([before]));
  }

  /** What stands now, against what may stand; from here on what stands now is what must stand. */
  compare(found: ReadonlyMap<Thing, State>): readonly string[] {
    const things = new Set([...this.allowed.keys(), ...found.keys()]);
    return [...things].flatMap((thing) => {
      const now = found.get(thing) ?? gone;
      const may = this.allowed.get(thing);
      this.allowed.set(thing, new Set([now]));
      return may === undefined || may.has(now) ? [] : [`${thing} is ${now}, may be ${[...may].join(' or ')}`];
    });
  }

  private of(thing: Thing): Set<State> {
    const known = this.allowed.get(thing) ?? new Set([gone]);
    this.allowed.set(thing, known);
    return known;
  }
}

export const gone: State = 'gone';
