// The examples are what people start from: each can be read, says what it is for, and passes the checks it is meant to.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCase } from '../../electron/command-line/load';
import { type Examples, readExamples } from '../../electron/examples/examples';
import { catalogue } from '../../templates/catalogue';
import { checkCase } from '../../templates/checks/check-case';
import { checkOperation } from '../../templates/checks/check-operation';
import { composeCase } from '../../templates/compose/compose-case';
import { composeOperation } from '../../templates/compose/compose-operation';
import { readOperation } from '../../templates/operation/read-operation';
import type { Language } from '../../templates/paper/paper';
import { filed, meantOfCases, meantOfOperations } from './meant';

const layout = 'stacked';

let examples: Examples;
beforeAll(async () => {
  examples = await readExamples('examples');
});

/** Codes and places of what blocks a paper. */
async function blocks(file: string, kind: string, date: string, language: Language): Promise<string[]> {
  const read = await loadCase(join('examples/cases', `${file}.json`));
  if (!read.ok) throw new Error(file);
  const { office } = examples;
  const request = { kind, office, date, language, layout, draft: false, filed } as const;
  const { paper, choice } = composeCase({ ...request, case: read.value });
  const findings = checkCase({ case: read.value, office, date, language, paper, choice });
  return findings.filter((one) => one.severity === 'block').map((one) => `${one.code} ${one.path}: ${one.sentence.en}`);
}

describe('an example case', () => {
  it.each(meantOfCases)('%s on %s is ready for %j', async (file, date, kinds, languages) => {
    for (const kind of kinds) {
      for (const language of languages)
        expect(await blocks(file, kind, date, language), `${kind} ${language}`).toEqual([]);
    }
  });

  it('is meant for at least one paper', () => {
    const files = readdirSync('examples/cases').map((name) => name.replace('.json', ''));
    expect([...new Set(meantOfCases.map(([file]) => file))].sort()).toEqual(files.sort());
  });

  it('without English is ready in Chinese alone', async () => {
    const found = await blocks('nantong-temporary-structure-chinese-only', 'order-to-correct', '2026-11-10', 'zh-en');
    expect(found.some((one) => one.startsWith('english-missing'))).toBe(true);
  });

  it('has an id of its own', () => {
    const ids = [...examples.cases, ...examples.operations].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an example operation', () => {
  it.each(meantOfOperations)('%s on %s is ready for %j in %j', async (file, date, kinds, languages) => {
    const { cases, office } = examples;
    const read = readOperation(JSON.parse(readFileSync(join('examples/operations', `${file}.json`), 'utf8')));
    if (!read.ok) throw new Error(file);
    for (const kind of kinds) {
      for (const language of languages) {
        const request = { kind, office, date, language, layout, draft: false } as const;
        const { paper } = composeOperation({ ...request, operation: read.value, cases });
        const found = checkOperation({ operation: read.value, cases, office, date, language, paper });
        expect(
          found.filter((one) => one.severity === 'block'),
          `${kind} ${language}`,
        ).toEqual([]);
      }
    }
  });

  it('has its photographs beside it', () => {
    const names = readdirSync('examples/operations');
    const wanted = examples.operations.flatMap((one) => one.photographs.map((photograph) => photograph.file));
    expect(names).toEqual(expect.arrayContaining(wanted));
  });
});

describe('each kind of paper', () => {
  it.each(catalogue)('$id has at least three examples that are ready for it', ({ id, subject }) => {
    const meant = subject === 'case' ? meantOfCases : meantOfOperations;
    const files = meant.filter(([, , kinds]) => kinds.includes(id)).map(([file]) => file);
    expect(new Set(files).size).toBeGreaterThanOrEqual(3);
  });
});
