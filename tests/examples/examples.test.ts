// The examples are what people start from: each can be read, says what it is for, and passes the checks it is meant to.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCase } from '../../electron/command-line/load';
import { type Examples, readExamples } from '../../electron/examples/examples';
import { checkCase } from '../../templates/checks/check-case';
import { checkOperation } from '../../templates/checks/check-operation';
import { composeCase } from '../../templates/compose/compose-case';
import { composeOperation } from '../../templates/compose/compose-operation';
import type { Language } from '../../templates/paper/paper';

/** Papers each example is meant for: the day they are dated, and the languages in which they are ready. */
const both: readonly Language[] = ['zh', 'zh-en'];
const meant: readonly [file: string, date: string, kinds: readonly string[], languages: readonly Language[]][] = [
  ['pinghu-over-window-first', '2026-10-20', ['order-to-correct', 'commitment'], both],
  ['pinghu-over-window-first', '2026-10-28', ['no-penalty-decision', 'education-letter'], both],
  ['pinghu-street-vending-minor', '2026-10-20', ['order-to-correct', 'commitment'], both],
  ['pinghu-street-vending-minor', '2026-10-23', ['no-penalty-decision', 'education-letter'], both],
  ['pinghu-construction-not-corrected', '2026-10-21', ['order-to-correct', 'commitment'], both],
  ['pinghu-dumping-long-name-first', '2026-10-21', ['order-to-correct', 'commitment'], both],
  ['pinghu-dumping-long-name-first', '2026-10-29', ['no-penalty-decision', 'education-letter'], both],
  ['pinghu-signboard-forty-evidence', '2026-09-15', ['order-to-correct', 'commitment'], both],
  ['pinghu-signboard-forty-evidence', '2026-09-28', ['no-penalty-decision', 'education-letter'], both],
  ['pinghu-street-vending-leap-day', '2024-02-29', ['order-to-correct', 'commitment'], both],
  ['pinghu-street-vending-leap-day', '2024-03-06', ['no-penalty-decision', 'education-letter'], both],
  ['jinshan-waste-not-sorted-first', '2026-10-20', ['order-to-correct', 'commitment'], both],
  ['jinshan-waste-not-sorted-first', '2026-10-27', ['no-penalty-decision', 'education-letter'], both],
  ['jinshan-foreign-dog-waste-minor', '2026-10-21', ['order-to-correct', 'commitment'], both],
  ['jinshan-foreign-dog-waste-minor', '2026-10-23', ['no-penalty-decision', 'education-letter'], both],
  ['jinshan-road-occupation-rare-name', '2026-10-21', ['order-to-correct', 'commitment'], both],
  ['suzhou-stacking-first', '2026-11-10', ['order-to-correct', 'commitment'], both],
  ['suzhou-stacking-first', '2026-11-17', ['no-penalty-decision', 'education-letter'], both],
  ['suzhou-scribbling-minor-aged-16', '2026-11-12', ['order-to-correct', 'commitment'], both],
  ['suzhou-scribbling-minor-aged-16', '2026-11-16', ['no-penalty-decision', 'education-letter'], both],
  ['pinghu-dumping-long-name-first', '2026-10-20', ['inspection-notice'], both],
  ['pinghu-dumping-long-name-first', '2026-10-21', ['inspection-record'], both],
  [
    'pinghu-dumping-long-name-first',
    '2026-10-29',
    ['reinspection-record', 'service-receipt', 'correction-notice'],
    both,
  ],
  ['jinshan-foreign-dog-waste-minor', '2026-10-20', ['inspection-notice'], both],
  ['jinshan-foreign-dog-waste-minor', '2026-10-21', ['inspection-record'], both],
  [
    'jinshan-foreign-dog-waste-minor',
    '2026-10-23',
    ['reinspection-record', 'service-receipt', 'correction-notice'],
    both,
  ],
  ['suzhou-stacking-first', '2026-11-09', ['inspection-notice'], both],
  ['suzhou-stacking-first', '2026-11-10', ['inspection-record'], both],
  ['suzhou-stacking-first', '2026-11-17', ['reinspection-record', 'service-receipt', 'correction-notice'], both],
  ['nantong-temporary-structure-chinese-only', '2026-11-10', ['order-to-correct', 'commitment'], ['zh']],
];
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
  const { paper, choice } = composeCase({ kind, case: read.value, office, date, language, layout, draft: false });
  const findings = checkCase({ case: read.value, office, date, language, paper, choice });
  return findings.filter((one) => one.severity === 'block').map((one) => `${one.code} ${one.path}: ${one.sentence.en}`);
}

describe('an example case', () => {
  it.each(meant)('%s on %s is ready for %j', async (file, date, kinds, languages) => {
    for (const kind of kinds) {
      for (const language of languages)
        expect(await blocks(file, kind, date, language), `${kind} ${language}`).toEqual([]);
    }
  });

  it('is meant for at least one paper', () => {
    const files = readdirSync('examples/cases').map((name) => name.replace('.json', ''));
    expect([...new Set(meant.map(([file]) => file))].sort()).toEqual(files.sort());
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
  it('is ready for its report in both languages, or in Chinese where a case has no English', () => {
    const { cases, office } = examples;
    for (const operation of examples.operations) {
      const date = '2026-11-20';
      const isChineseOnly = operation.cases.some((id) => cases.find((one) => one.id === id)?.party.name.en === '');
      const language: Language = isChineseOnly ? 'zh' : 'zh-en';
      const kind = 'operation-report';
      const { paper } = composeOperation({ kind, operation, cases, office, date, language, layout, draft: false });
      const found = checkOperation({ operation, cases, office, date, language, paper });
      expect(found.filter((one) => one.severity === 'block')).toEqual([]);
    }
  });

  it('has its photographs beside it', () => {
    const names = readdirSync('examples/operations');
    const wanted = examples.operations.flatMap((one) => one.photographs.map((photograph) => photograph.file));
    expect(names).toEqual(expect.arrayContaining(wanted));
  });
});
