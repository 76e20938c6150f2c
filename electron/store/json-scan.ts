// Finds where a JSON text is broken, or where one object names a field twice. JSON.parse tells neither reliably:
// its messages differ between engines, and of two fields with one name it silently keeps the last.

export type JsonFaultKind =
  | 'value'
  | 'name'
  | 'colon'
  | 'comma-or-end'
  | 'trailing-comma'
  | 'text-left-open'
  | 'text-line-break'
  | 'text-escape'
  | 'number'
  | 'after-end'
  | 'ended-early'
  | 'name-twice';

/** `offset` in UTF-16 units from the start of the text. `name` is the field named twice. */
export type JsonFault = { readonly kind: JsonFaultKind; readonly offset: number; readonly name?: string };

type Expecting = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const numberOrWord = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/** The first fault of a JSON text (RFC 8259), or null where it has none. */
export function jsonFault(text: string): JsonFault | null {
  return new Scan(text).run();
}

class Scan {
  private at = 0;
  private expecting: Expecting = 'value';
  /** Open containers; an object holds the names it has had. */
  private readonly open: (Set<string> | null)[] = [];

  constructor(private readonly text: string) {}

  run(): JsonFault | null {
    for (;;) {
      this.skipSpace();
      if (this.at >= this.text.length) return this.expecting === 'nothing' ? null : this.fault('ended-early');
      const fault = this.step(this.text[this.at] as string);
      if (fault !== null) return fault;
    }
  }

  private step(character: string): JsonFault | null {
    switch (this.expecting) {
      case 'nothing':
        return this.fault('after-end');
      case 'colon':
        if (character !== ':') return this.fault('colon');
        return this.advance('value');
      case 'comma-or-end':
        return this.commaOrEnd(character);
      case 'name':
      case 'name-or-end':
        return this.name(character);
      default:
        return this.value(character);
    }
  }

  private value(character: string): JsonFault | null {
    if (character === '{') return this.enter(new Set(), 'name-or-end');
    if (character === '[') return this.enter(null, 'value-or-end');
    if (character === ']' && this.expecting === 'value-or-end') return this.leave();
    if (character === '"') return this.string('comma-or-end');
    numberOrWord.lastIndex = this.at;
    const match = numberOrWord.exec(this.text);
    if (match !== null) {
      this.at += match[0].length;
      return this.settle();
    }
    if (character === ']' && this.open.at(-1) === null) return this.fault('trailing-comma');
    return this.fault(/[-+.\d]/.test(character) ? 'number' : 'value');
  }

  private name(character: string): JsonFault | null {
    if (character === '}') return this.expecting === 'name-or-end' ? this.leave() : this.fault('trailing-comma');
    if (character !== '"') return this.fault('name');
    const start = this.at;
    const fault = this.string('colon');
    if (fault !== null) return fault;
    const name: string = JSON.parse(this.text.slice(start, this.at));
    const names = this.open.at(-1) as Set<string>;
    if (names.has(name)) return { kind: 'name-twice', offset: start, name };
    names.add(name);
    return null;
  }

  private commaOrEnd(character: string): JsonFault | null {
    const isObject = this.open.at(-1) !== null;
    if (character === ',') return this.advance(isObject ? 'name' : 'value');
    if (character === (isObject ? '}' : ']')) return this.leave();
    return this.fault('comma-or-end');
  }

  /** A text from its opening quote; leaves `at` after the closing one. */
  private string(then: Expecting): JsonFault | null {
    const { text } = this;
    for (let at = this.at + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        this.at = at + 1;
        return then === 'colon' ? this.expect(then) : this.settle();
      }
      if (code < 0x20) return { kind: 'text-line-break', offset: at };
      if (code === 0x5c) {
        const length = escapeLength(text, at);
        if (length === 0) return { kind: 'text-escape', offset: at };
        at += length - 1;
      }
    }
    return this.fault('text-left-open');
  }

  private enter(names: Set<string> | null, then: Expecting): null {
    this.open.push(names);
    return this.advance(then);
  }

  private leave(): null {
    this.open.pop();
    this.at += 1;
    return this.settle();
  }

  /** A value has ended: what follows depends on whether a container is open. */
  private settle(): null {
    return this.expect(this.open.length === 0 ? 'nothing' : 'comma-or-end');
  }

  private advance(then: Expecting): null {
    this.at += 1;
    return this.expect(then);
  }

  private expect(then: Expecting): null {
    this.expecting = then;
    return null;
  }

  private skipSpace(): void {
    while (' \t\n\r'.includes(this.text[this.at] ?? 'x')) this.at += 1;
  }

  private fault(kind: JsonFaultKind): JsonFault {
    return { kind, offset: this.at };
  }
}

/** Length of the escape at a backslash, 0 where it is none. */
function escapeLength(text: string, at: number): number {
  const next = text[at + 1] ?? '';
  if (next === 'u') return /^[0-9a-fA-F]{4}$/.test(text.slice(at + 2, at + 6)) ? 6 : 0;
  return next !== '' && '"\\/bfnrt'.includes(next) ? 2 : 0;
}
