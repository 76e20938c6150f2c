// Files of JSON of any kind, changed at random: refused with a place and a remedy, or read, written and read again alike.
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { z } from 'zod';
import { parseJson, readJsonFile } from '../../../electron/store/read-json-file';
import { splitPath } from '../../../templates/reading/path';
import { type FileKind, type Read, readAs } from '../../../templates/reading/read';
import type { Named, Work } from '../engine/target';
import { changedBytes, encoding, jsonText } from '../inputs/change-bytes';
import { changedValue } from '../inputs/change-value';
import { mustBeFinding } from '../inputs/expectations';

/** A kind of file with real ones to begin from. */
export type Sort = { readonly kind: FileKind<z.ZodType>; readonly files: readonly unknown[] };
export type Sorts = Readonly<Record<string, Sort>>;

export const jsonOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
export const jsonIn = (folder: string): readonly unknown[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => jsonOf(join(folder, name)));

/** Mostly a value changed in a few places, sometimes damaged as text or as bytes besides. */
export function changedFiles(sorts: Sorts): fc.Arbitrary<Named> {
  const of = fc.constantFrom(...Object.keys(sorts));
  return of.chain((name) => {
    const files = sorts[name]?.files ?? [];
    const saved = fc
      .tuple(changedValue(files), jsonText, encoding)
      .map(([value, spoil, encode]) => encode(spoil(JSON.stringify(value) ?? '')));
    const bytes = fc.oneof({ weight: 5, arbitrary: saved }, { weight: 1, arbitrary: changedBytes(saved) });
    return bytes.map((all) => ({ of: name, bytes: all }));
  });
}

/** What is done with a value that was accepted, beyond writing it and reading it again. */
export type Then = (name: string, value: unknown, note: (what: string) => void) => void;

export function readAndReread(folder: string, sorts: Sorts, then: Then = () => undefined): Work<Named> {
  const path = join(folder, 'file.json');
  return async ({ of, bytes }, note) => {
    const { kind } = sorts[of] as Sort;
    await writeFile(path, bytes);
    const json = await readJsonFile(path);
    const read: Read<unknown> = json.ok ? readAs(kind, json.value) : json;
    if ('polluted' in {}) throw new Error('the prototype of all objects was changed');
    if (!read.ok) {
      mustBeRefusals(read.findings, json.ok ? json.value : null, Buffer.from(bytes).toString());
      note('refused');
      return;
    }
    const again = parseJson(Buffer.from(JSON.stringify(read.value)));
    const reread = again.ok ? readAs(kind, again.value) : again;
    if (!reread.ok) throw new Error(`what was read is refused when written: ${JSON.stringify(reread.findings[0])}`);
    if (!isDeepStrictEqual(plain(reread.value), plain(read.value))) throw new Error('what was written reads otherwise');
    note('taken');
    then(of, read.value, note);
  };
}

/** As a file holds it: without what is not set, and without a sign before nothing. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

type Findings = Extract<Read<unknown>, { ok: false }>['findings'];

function mustBeRefusals(findings: Findings, value: unknown, text: string): void {
  if (findings.length === 0) throw new Error('refused without a reason');
  for (const finding of findings) {
    mustBeFinding(finding, (trace) => text.includes(trace) || (trace === 'Infinity' && /e\d{3}/i.test(text)));
    if (value !== null && !isPlaceIn(value, finding.path)) throw new Error(`no such place: ${finding.path}`);
  }
}

/** Whether all but the last step are there, which may be what is missing. Shortened names are let pass. */
function isPlaceIn(value: unknown, path: string): boolean {
  if (path.includes('…')) return true;
  let here: unknown = value;
  for (const step of splitPath(path).slice(0, -1)) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return false;
    here = (here as Record<string | number, unknown>)[step];
  }
  return true;
}
