// The rule for passphrases, as the desk says it at the field and the machine holds to it.
import { expect, it } from 'vitest';
import { passphraseFault } from '../../templates/bundle/passphrase-rule';

it('takes ten signs of which five differ', () => {
  expect(passphraseFault('平湖金山2026!?')).toBeNull();
  expect(passphraseFault('abcde12345')).toBeNull();
});

it('refuses what is short, also where spaces or signs of two halves make it look longer', () => {
  expect(passphraseFault('abcde1234')).toBe('short');
  expect(passphraseFault('  abcde1234  ')).toBe('short');
  expect(passphraseFault('𠮷𠮷𠮷𠮷𠮷')).toBe('short');
});

it('refuses one that repeats a few signs', () => {
  expect(passphraseFault('1111111111')).toBe('plain');
  expect(passphraseFault('121212341234')).toBe('plain');
});
