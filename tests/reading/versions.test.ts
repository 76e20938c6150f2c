// Versions of files: older ones are raised step by step, newer or unversioned ones are refused untouched.
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type FileKind, readAs } from '../../templates/reading/read';

const schema = z.strictObject({
  format: z.literal('pilin-case'),
  version: z.literal(3),
  name: z.string(),
  size: z.number(),
});

const kind: FileKind<typeof schema> = {
  format: 'pilin-case',
  version: 3,
  migrations: {
    1: ({ title, ...rest }) => ({ ...rest, name: title }),
    2: (file) => ({ ...file, size: 7 }),
  },
  schema,
};

function codeOf(value: unknown): string | undefined {
  const read = readAs(kind, value);
  return read.ok ? undefined : read.findings[0]?.code;
}

describe('versions', () => {
  it('raises an old file through every step', () => {
    const read = readAs(kind, { format: 'pilin-case', version: 1, title: 'x' });
    expect(read).toEqual({ ok: true, value: { format: 'pilin-case', version: 3, name: 'x', size: 7 } });
  });

  it('enters the chain where the file stands', () => {
    const read = readAs(kind, { format: 'pilin-case', version: 2, name: 'y' });
    expect(read.ok && read.value.size).toBe(7);
  });

  it('judges a raised file by the newest shape', () => {
    expect(codeOf({ format: 'pilin-case', version: 1 })).toBe('field-missing');
  });

  it('refuses a file of a newer Pilin and says so, whatever else it holds', () => {
    const read = readAs(kind, { format: 'pilin-case', version: 4, unknown: true });
    expect(read.ok ? [] : read.findings.map((one) => one.code)).toEqual(['file-newer']);
    expect(read.ok ? '' : read.findings[0]?.sentence.en).toContain('made by a newer Pilin');
  });

  it.each([undefined, 0, -1, 1.5, '1', null, Number.NaN])('refuses the version %s', (version) => {
    expect(codeOf({ format: 'pilin-case', version })).toBe('file-version');
  });

  it('tells a file of another kind from one of no kind', () => {
    expect(codeOf({ format: 'pilin-office', version: 1 })).toBe('file-of-other-kind');
    expect(codeOf({ version: 1 })).toBe('file-format');
    expect(codeOf({ format: 'toString', version: 1 })).toBe('file-format');
    expect(codeOf([])).toBe('file-not-an-object');
  });

  it('does not excuse a gap in the chain', () => {
    const gap = { ...kind, migrations: {} };
    expect(() => readAs(gap, { format: 'pilin-case', version: 1 })).toThrow('no step from version 1');
  });
});
