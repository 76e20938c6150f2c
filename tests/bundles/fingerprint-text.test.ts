// A fingerprint as people copy it: what is forgiven, what is not, and what is said of what was typed so far.
import { expect, it } from 'vitest';
import { readFingerprint, typedFingerprint } from '../../templates/bundle/fingerprint-text';

const fingerprint = '7Q2K-M4TX-90AB-HJ3N-PW6V-2C8D-K5RS-XY1Z-4G7E-TQ9M';

it('forgives small letters, spaces, wide signs and letters that look like figures', () => {
  expect(readFingerprint(fingerprint.toLowerCase().replaceAll('-', ' '))).toBe(fingerprint);
  expect(readFingerprint(fingerprint.replace('90AB', '9oAB').replace('XY1Z', 'XYLZ'))).toBe(fingerprint);
  expect(readFingerprint(fingerprint.replace('7Q2K-', '７Ｑ２Ｋ—'))).toBe(fingerprint);
});

it('is none when a sign is wanting, one too many, or of no such alphabet', () => {
  expect(readFingerprint(fingerprint.slice(0, -1))).toBeNull();
  expect(readFingerprint(`${fingerprint}0`)).toBeNull();
  expect(readFingerprint(fingerprint.replace('7Q2K', '7U2K'))).toBeNull();
  expect(readFingerprint('')).toBeNull();
});

it('says how far one has come, and which signs can never be right', () => {
  expect(typedFingerprint('7q2k m4')).toEqual({ groups: ['7Q2K', 'M4'], length: 6, strange: '' });
  expect(typedFingerprint('7u2k u?').strange).toBe('U ?');
  expect(typedFingerprint('一二').strange).toBe('一 二');
});
