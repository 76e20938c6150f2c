// The party: minors, telephone numbers, names, the place of the act, foreign parties.
import { describe, expect, it } from 'vitest';
import { checkCase } from '../../templates/checks/check-case';
import type { Finding } from '../../templates/checks/finding';
import { openCase, person, put, sampleCase } from './sample-case';

const codes = (findings: readonly Finding[]): string[] => findings.map((finding) => finding.code);
const guardian = { name: { zh: '陈大明', en: 'Chen Daming' }, phone: '13800001234' };
const passport = { kind: 'passport', number: 'E12345678' } as const;

describe('minors', () => {
  const born = (birthDate: string, more: object = {}) =>
    checkCase(sampleCase(person((party) => void Object.assign(party, { identity: passport, birthDate, ...more }))));

  it('are under 14 until the day before their birthday', () => {
    expect(codes(born('2012-11-24', { guardian }))).toContain('party-under-14');
    expect(codes(born('2012-11-23', { guardian }))).toEqual(['party-14-to-18']);
  });

  it('are 14 to 18 until the day before they are 18', () => {
    expect(codes(born('2008-11-24'))).toEqual(['party-14-to-18']);
    expect(born('2008-11-23')).toEqual([]);
  });

  it('of a leap day are 14 on 1 March', () => {
    const age = (from: string): string[] => {
      const input = sampleCase((one) => {
        person((party) => void Object.assign(party, { identity: passport, birthDate: '2012-02-29', guardian }))(one);
        one.case.act.from = `${from}T09:00:00+08:00`;
        delete one.case.grounds.lookUp;
      });
      return codes(checkCase(input));
    };
    expect(age('2026-02-28')).toContain('party-under-14');
    expect(age('2026-03-01')).toEqual(['party-14-to-18', 'first-not-looked-up']);
  });

  it('are known by the identity number where no birth date is entered', () => {
    const child = person((party) => {
      party.identity.number = '330482201505010007';
      delete party.birthDate;
      delete party.sex;
    });
    const findings = codes(checkCase(openCase(child)));
    expect(findings).toContain('party-under-14-notice');
    expect(findings).toContain('guardian-missing');
    expect(findings).not.toContain('age-unknown');
  });

  it('are asked for a guardian in words only where none is entered', () => {
    expect(born('2010-05-01')[0]?.sentence.zh).toContain('填写监护人');
    expect(born('2010-05-01', { guardian })[0]?.sentence.zh).not.toContain('填写监护人');
  });
});

describe('telephone numbers', () => {
  const withPhone = (phone: string): string[] => codes(checkCase(sampleCase(put('case.party.phone', phone))));

  it.each([
    '13800001234',
    '0573-85012345',
    '021-57312345',
    '85012345',
    '021-5731-2345',
    '0573-85012345-801',
    '400-820-8820',
    '12319',
    '96310',
    '+81 3-1234-5678',
    '',
  ])('%s is let through', (phone) => {
    expect(withPhone(phone)).toEqual([]);
  });

  it.each(['138000012', '1380000', '138000012345', '０５７３', 'none', '1234'])('%s is asked about', (phone) => {
    expect(withPhone(phone)).toEqual(['phone-unusual']);
  });
});

describe('the name of the party', () => {
  const mention = (zh: string): string[] =>
    codes(checkCase(sampleCase(put('case.inspection.finding', { zh, en: 'The finding.' }))));

  it('written with a wrong character or two is noticed', () => {
    expect(mention('经查，平湖市新埭镇老汪小吃店占道。')).toEqual(['party-name-differs']);
    expect(mention('经查，平湖市新带镇老王小吃点占道。')).toEqual(['party-name-differs']);
  });

  it('written right, or another name altogether, is let through', () => {
    expect(mention('经查，平湖市新埭镇老王小吃店占道。')).toEqual([]);
    expect(mention('经查，平湖市钟埭街道永丰五金店占道。')).toEqual([]);
  });
});

describe('the place of the act', () => {
  const at = (authority: string, division: string): string[] =>
    codes(
      checkCase(
        openCase((input) => {
          put('0.division', authority)(input.office.authorities);
          input.case.act.division = division;
        }),
      ),
    );

  it('lies within the division of the authority, a city covering its counties', () => {
    expect(at('330482', '330482')).toEqual([]);
    expect(at('330400', '330482')).toEqual([]);
    expect(at('310000', '310116')).toEqual([]);
    expect(at('320500', '320583')).toEqual([]);
  });

  it('does not lie across the border', () => {
    expect(at('330482', '310116')).toEqual(['place-outside-authority', 'competent-authority-elsewhere']);
    expect(at('330400', '330500')).toEqual(['place-outside-authority', 'competent-authority-elsewhere']);
    expect(at('310116', '310117')).toEqual(['place-outside-authority', 'competent-authority-elsewhere']);
  });
});

describe('foreign parties', () => {
  it('are not asked about on a bilingual paper', () => {
    expect(checkCase(sampleCase(person(put('identity', passport))))).toEqual([]);
  });
});
