// Article 37: where the law has changed since the act, whoever signs must be told to compare the two.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCase } from '../../templates/case/read-case';
import { checkCase } from '../../templates/checks/check-case';
import { readOffice } from '../../templates/office/read-office';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../examples/${path}`, import.meta.url), 'utf8'));

function codesOn(date: string): string[] {
  const one = readCase(read('cases/jinshan-waste-not-sorted-first.json'));
  const office = readOffice(read('office.json'));
  if (!one.ok || !office.ok) throw new Error('the examples are not valid');
  const act = { ...one.value.act, from: '2022-11-30T09:00:00+08:00', facts: {} };
  const vending = { ...one.value, matter: 'street-vending', act };
  return checkCase({ case: vending, office: office.value, date, language: 'zh' }).map((finding) => finding.code);
}

it('an act under the Shanghai text of 2018 is pointed out once the revision of 2022 is in force, not before', () => {
  expect(codesOn('2022-11-30')).not.toContain('law-changed-since');
  expect(codesOn('2022-12-01')).toContain('law-changed-since');
});
