// Every rule both ways: the good samples are silent, each entry of the tables is found at its field.
import { describe, expect, it } from 'vitest';
import { askRules } from '../../templates/checks/asks';
import { checkCase } from '../../templates/checks/check-case';
import { checkOperation } from '../../templates/checks/check-operation';
import type { Finding } from '../../templates/checks/finding';
import { ownTemplateUnfit } from '../../templates/checks/own-template';
import { caseRules, operationRules, textRules } from '../../templates/checks/rules';
import { brokenAsks } from './broken-asks';
import { brokenCases } from './broken-cases';
import { brokenForms } from './broken-forms';
import { brokenGrounds } from './broken-grounds';
import { brokenLetters } from './broken-letters';
import { brokenOperations } from './broken-operations';
import { brokenPlans } from './broken-plans';
import { brokenRecord } from './broken-record';
import { openCase, person, put, sampleCase } from './sample-case';
import { sampleOperation } from './sample-operation';

const broken = [...brokenCases, ...brokenGrounds, ...brokenAsks, ...brokenForms, ...brokenLetters, ...brokenRecord];

function expectFinding(findings: readonly Finding[], code: string, path: string): void {
  const found = findings.find((finding) => finding.code === code && finding.path === path);
  expect(found, JSON.stringify(findings)).toBeDefined();
  expect(found?.sentence.zh).toMatch(/\p{Script=Han}.*。$/u);
  expect(found?.sentence.en).toMatch(/^[A-Z“].*\.$/);
  expect(`${found?.sentence.zh}${found?.sentence.en}`).not.toMatch(/undefined|null|NaN|\[object/);
}

describe('a case with nothing wrong', () => {
  it.each([
    ['closed', sampleCase()],
    ['open', openCase()],
    ['closed, of a person', sampleCase(person())],
    ['open, of a person', openCase(person())],
    ['in Chinese', sampleCase(put('language', 'zh'))],
  ])('has no findings when it is %s', (_, input) => {
    expect(checkCase(input)).toEqual([]);
  });
});

describe('an operation with nothing wrong', () => {
  it('has no findings', () => {
    expect(checkOperation(sampleOperation())).toEqual([]);
  });
});

describe('each rule of a case', () => {
  it.each(broken)('%s is found at %s', (code, path, input) => {
    expectFinding(checkCase(input), code, path);
  });

  it('has a case in the tables that breaks it', () => {
    const covered = new Set(broken.map(([code]) => code));
    const open = caseRules.map((rule) => rule.code).filter((code) => !covered.has(code) && !code.startsWith('law-'));
    expect(open).toEqual([]);
  });
});

describe('each rule of an operation', () => {
  it.each([...brokenOperations, ...brokenPlans])('%s is found at %s', (code, path, input) => {
    expectFinding(checkOperation(input), code, path);
  });

  it('has an operation in the table that breaks it, or is shared with cases', () => {
    const shared = [...textRules, ...askRules, ownTemplateUnfit];
    const covered = new Set(
      [...brokenOperations, ...brokenPlans].map(([code]) => code).concat(shared.map((rule) => rule.code)),
    );
    expect(operationRules.map((rule) => rule.code).filter((code) => !covered.has(code))).toEqual([]);
  });
});

describe('codes of rules', () => {
  it('are unique and in kebab-case', () => {
    for (const rules of [caseRules, operationRules]) {
      const codes = rules.map((rule) => rule.code);
      expect(new Set(codes).size).toBe(codes.length);
      for (const code of codes) expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});

describe('findings', () => {
  it('come blocks first, then in the order of the form', () => {
    const findings = checkCase(
      sampleCase(({ case: one }) => {
        one.grounds.decidedBy = '';
        one.officers = ['p1'];
        one.party.phone = '123';
        one.act.division = '310116';
      }),
    );
    expect(findings.map((finding) => finding.code)).toEqual([
      'place-outside-authority',
      'officers-too-few',
      'decided-by-missing',
      'competent-authority-elsewhere',
      'phone-unusual',
    ]);
  });

  it('are plain data', () => {
    const findings = checkCase(sampleCase(put('case.officers', [])));
    expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
  });
});
