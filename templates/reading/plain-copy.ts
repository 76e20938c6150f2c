// Makes sure that a value is plain data of a sane size with printable texts, and copies it, before any schema sees it.
import type { Finding } from '../checks/finding';
import { joinPath, type PathPart } from './path';
import { isPlain, settleText, textFault } from './texts';

const deepest = 32;
const mostValues = 500_000;
const mostFindings = 50;

/** Names that would reach the prototype of an object instead of its data. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type PlainObject = { readonly [key: string]: unknown };

/** An object made by `{…}` or JSON.parse: not an array, not an instance of a class. */
export function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

type PlainCopy =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** settled: line ends become "\n", unprintable texts are refused. as-typed: texts stay whatever a clerk has typed so far. */
export type TextCare = 'settled' | 'as-typed';

/** A copy with settled texts (see `settleText`), or what makes the value unfit. Never throws, cycles included. */
export function plainCopy(value: unknown, texts: TextCare = 'settled'): PlainCopy {
  const walk = new Walk(texts);
  const copied = walk.copy(value);
  return walk.findings.length === 0 ? { ok: true, value: copied } : { ok: false, findings: walk.findings };
}

class Walk {
  readonly findings: Finding[] = [];
  private values = 0;
  /** Where `copy` is: one list that grows and shrinks, since nearly no place is ever named. */
  private readonly path: PathPart[] = [];

  constructor(private readonly texts: TextCare) {}

  copy(value: unknown): unknown {
    this.values += 1;
    if (this.values > mostValues || this.path.length > deepest) {
      this.report(tooLarge(this.path));
      return null;
    }
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return this.array(value);
    if (isPlainObject(value)) return this.object(value);
    return value;
  }

  private within(part: PathPart, value: unknown): unknown {
    this.path.push(part);
    const copied = this.copy(value);
    this.path.pop();
    return copied;
  }

  private text(value: string): string {
    if (this.texts === 'as-typed' || isPlain(value)) return value;
    const settled = settleText(value);
    this.report(textFault(settled, joinPath(this.path)));
    return settled;
  }

  private array(value: readonly unknown[]): unknown[] {
    const copied: unknown[] = [];
    for (let index = 0; index < value.length && this.goesOn(); index += 1) {
      copied.push(this.within(index, value[index]));
    }
    return copied;
  }

  private object(value: PlainObject): PlainObject {
    const copied: { [key: string]: unknown } = {};
    for (const key of Object.keys(value)) {
      if (!this.goesOn()) break;
      if (forbiddenNames.has(key)) this.report(forbiddenName(key, this.path));
      else if (!isPlain(key) && textFault(key, '') !== null) this.report(unfitName(this.path));
      else if (value[key] !== undefined) copied[key] = this.within(key, value[key]);
    }
    return copied;
  }

  private goesOn(): boolean {
    return this.values <= mostValues && this.findings.length < mostFindings;
  }

  private report(finding: Finding | null): void {
    if (finding !== null && this.findings.length < mostFindings) this.findings.push(finding);
  }
}

function tooLarge(path: readonly PathPart[]): Finding {
  const where = joinPath(path.slice(0, 4));
  const zh = `${where} 处嵌套超过 ${deepest} 层，或文件中的值超过 ${mostValues} 个。这不是毗邻文书制作的文件，请核对来源。`;
  const en = `${where} is nested more than ${deepest} levels deep, or the file holds more than ${mostValues} values. Pilin makes no such file; check where it came from.`;
  return { code: 'file-too-deep', severity: 'block', path: where, sentence: { zh, en } };
}

function forbiddenName(name: string, path: readonly PathPart[]): Finding {
  const zh = `不允许使用字段名 "${name}"，请删除该字段。`;
  const en = `A field may not be named "${name}"; delete it.`;
  return { code: 'field-forbidden', severity: 'block', path: joinPath([...path, name]), sentence: { zh, en } };
}

function unfitName(path: readonly PathPart[]): Finding {
  const where = joinPath(path);
  const zh = `${where === '' ? '文件' : where} 中有一个字段名含控制字符、无效字符或过长，请删除该字段。`;
  const en = `${where === '' ? 'The file' : where} has a field whose name holds control or invalid characters, or is too long; delete it.`;
  return { code: 'field-name-unfit', severity: 'block', path: where, sentence: { zh, en } };
}
