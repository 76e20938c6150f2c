// What other programs ask before they hand over a case: kinds of paper, matters with their facts, provisions.
import { describe, expect, it } from 'vitest';
import { run } from './run';

describe('papers', () => {
  it('lists each kind with both names and what it is made from', async () => {
    const { status, json } = await run('papers', '--json');
    expect(status).toBe(0);
    expect(json()).toContainEqual(
      expect.objectContaining({
        id: 'operation-report',
        subject: 'operation',
        name: { zh: '联合执法检查情况报告', en: 'Report on Joint Operation' },
      }),
    );
  });
});

describe('matters', () => {
  it('lists the 24 candidates in their order, with source status and the facts they ask for', async () => {
    const matters = (await run('matters', '--json')).json();
    expect(matters).toHaveLength(24);
    expect(matters[0]).toMatchObject({ id: 'street-vending', sourceStatus: 'candidate' });
    expect(matters.at(-1)).toMatchObject({ id: 'cooking-fume' });
    const facts = matters.flatMap((matter) => matter.facts as Record<string, unknown>[]);
    for (const fact of facts) {
      expect(fact).toMatchObject({
        key: expect.any(String),
        kind: expect.stringMatching(/^(number|choice|text|date)$/),
        required: expect.any(Boolean),
      });
      expect(fact).toHaveProperty('unit');
    }
  });

  it('says them to people as well', async () => {
    const { out } = await run('matters');
    expect(out.join('\n')).toMatch(/over-window-business.*candidate[\s\S]*area: number \(平方米\) \*/);
  });
});

describe('provisions', () => {
  const ask = (division: string, at: string, ...more: string[]) =>
    run('provisions', '--matter', 'over-window-business', '--division', division, '--at', at, ...more);

  it('gives the article in force at the place, with the status of its text', async () => {
    const lines = (await ask('330482', '2026-11-23', '--json')).json();
    expect(lines[0]).toMatchObject({ type: 'choice', outcome: 'local', structure: 'A' });
    expect(lines).toContainEqual(
      expect.objectContaining({
        type: 'provision',
        role: 'breach',
        status: 'confirmed',
        citation: { law: 'zj-city-appearance', article: 17, paragraph: 1 },
      }),
    );
    expect((await ask('330482', '2026-11-23')).out.join('\n')).toContain('第十七条第一款');
  });

  it('says so where the text in force was not found, and gives none in its place', async () => {
    const lines = (await ask('310116', '2026-11-23', '--json')).json();
    expect(lines[0]).toMatchObject({ type: 'choice', outcome: 'missing' });
    expect(lines.some((line) => line.type === 'provision')).toBe(false);
    expect(lines).toContainEqual(expect.objectContaining({ type: 'notice', code: 'local-provision-to-be-entered' }));
  });
});
