// The competent authority follows from the place of the act; the closest goes first, and it is named.
import { expect, it } from 'vitest';
import { checkCase } from '../../templates/checks/check-case';
import { competentAuthorities } from '../../templates/checks/competent';
import { officeSchema } from '../../templates/office/office';
import { exampleOffice } from '../desk/example-data';
import { put, sampleCase } from './sample-case';

const office = officeSchema.parse(exampleOffice);

it('is the one whose area covers the place, a county before its city', () => {
  const ids = (division: string) => competentAuthorities(office, division).map(({ id }) => id);
  expect(ids('310116')).toEqual(['jinshan']);
  expect(ids('330482')).toEqual(['pinghu']);
  expect(ids('')).toEqual([]);
  expect(ids('110101')).toEqual([]);
  const [pinghu] = office.authorities;
  const city = { ...pinghu, id: 'jiaxing', division: '330400' } as (typeof office.authorities)[number];
  expect(competentAuthorities({ authorities: [city, ...office.authorities] }, '330482').map(({ id }) => id)).toEqual([
    'pinghu',
    'jiaxing',
  ]);
});

it('is named where the case stands with another', () => {
  const findings = checkCase(sampleCase(put('case.act.division', '310116')));
  const named = findings.find(({ code }) => code === 'competent-authority-elsewhere');
  expect(named).toMatchObject({ severity: 'warn', path: 'authority' });
  expect(named?.sentence.zh).toContain('金山');
});
