// Findings of a set of papers, put together for reading.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countBlocks,
  type Finding,
  findingKey,
  groupFindings,
  leadOf,
} from '../../../../renderer/paper-view/ready/group-findings';

const finding = (code: string, severity: Finding['severity']): Finding => ({
  code,
  severity,
  path: `field.${code}`,
  sentence: { zh: code, en: code },
});
const lists = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.boolean()), { maxLength: 8 })
  .map((entries) => entries.map(([code]) => finding(code, code < 'c' ? 'block' : 'warn')));
const papers = fc
  .array(lists, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((findings, index) => ({ kind: `kind-${index}`, findings })));

describe('findings of several papers', () => {
  it('are told once for all papers where every paper has them', () => {
    const groups = groupFindings([
      { kind: 'order', findings: [finding('name', 'block'), finding('deadline', 'warn')] },
      { kind: 'letter', findings: [finding('name', 'block')] },
    ]);
    expect(groups.map(({ kind, findings }) => [kind, findings.map(({ code }) => code)])).toEqual([
      [null, ['name']],
      ['order', ['deadline']],
    ]);
    expect(countBlocks(groups)).toBe(1);
  });

  it('of a single paper stand under its name', () => {
    const groups = groupFindings([{ kind: 'order', findings: [finding('name', 'block')] }]);
    expect(groups.map(({ kind }) => kind)).toEqual(['order']);
  });

  it('are none lost and none doubled, and what blocks comes first', () => {
    fc.assert(
      fc.property(papers, (all) => {
        const groups = groupFindings(all);
        for (const { kind, findings } of all) {
          const told = groups.filter((group) => group.kind === kind || group.kind === null);
          const keys = told.flatMap((group) => group.findings.map(findingKey));
          expect(new Set(keys).size).toBe(keys.length);
          expect([...keys].sort()).toEqual([...new Set(findings.map(findingKey))].sort());
        }
        for (const { findings } of groups) {
          const severities = findings.map(({ severity }) => severity);
          expect(severities).toEqual([...severities].sort());
        }
        const blocks = all.some(({ findings }) => findings.some(({ severity }) => severity === 'block'));
        expect(countBlocks(groups) > 0).toBe(blocks);
      }),
    );
  });
});

describe('the way from a finding', () => {
  it('leads to the form, to the office, or nowhere', () => {
    expect(leadOf('party.creditCode')).toBe('field');
    expect(leadOf('officers[1]')).toBe('field');
    expect(leadOf('office.authorities.pinghu.court')).toBe('office');
    expect(leadOf('')).toBe('nowhere');
  });
});
