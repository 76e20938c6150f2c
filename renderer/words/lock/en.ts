// Words of the desk about: the lock. English.
import type { English } from '../english';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'Lock',
  hint: 'Ctrl+L locks the desk when you leave, or it locks itself after a time without input. Once set, the program also starts locked.',
  guards:
    'The lock covers the window and stops its answers, against a passing look. It does not encrypt files on the disk: whoever can use this account or read the data folder can still read the cases. Use the system’s own password and disk encryption as well.',
  secret: 'PIN or passphrase',
  newSecret: 'New PIN or passphrase (empty to keep it)',
  secretHint: 'At least 4 characters; longer is harder to guess. Only its scrypt hash is kept, never the words.',
  current: 'PIN or passphrase now',
  again: 'Once more',
  differs: 'The two differ.',
  after: 'Lock after a time without input',
  never: 'Not by itself',
  minutes_one: '{{count, number}} minute',
  minutes_other: '{{count, number}} minutes',
  set: 'Turn the lock on',
  change: 'Save changes',
  remove: 'Turn the lock off',
  kept: 'The lock is saved.',
  removed: 'The lock is off.',
  lockNow: 'Lock now',
  locked: 'Locked',
  open: 'Unlock',
  wrong: 'That is not it.',
  wait_one: 'Wait {{count, number}} second before the next try.',
  wait_other: 'Wait {{count, number}} seconds before the next try.',
  failed: 'It could not be checked. Start the program again.',
  forgotten: 'Forgotten?',
  forgottenHow:
    'There is no way to recover it and no back door. Whoever can read this computer’s files can close the program, delete lock.json in the folder of the settings and start again without a lock; the cases are untouched.',
  setFirst: 'Set a PIN or passphrase here first.',
  unreadable: 'The file of the lock was damaged and set aside; there is no lock now. Set it again in the settings.',
};
