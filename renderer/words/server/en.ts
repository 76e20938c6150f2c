// Words about the bureau's server, English.
import type { English } from '../english';
import type { zh } from './zh';

export const en: English<typeof zh> = {
  title: 'The bureau’s server',
  hint: 'One PostgreSQL (or compatible) database server for the whole bureau: cases, the register of numbers, first violations, issued papers and the office are the same at every computer. Address, database, user and password come from whoever looks after the server.',
  host: 'Server',
  port: 'Port',
  database: 'Database',
  user: 'User',
  password: 'Password',
  certificates: 'Choose a certificate file…',
  certificatesNone:
    'A server on another computer is always reached encrypted and proved by its certificate; while no file is chosen, by those whom this system trusts.',
  certificatesChosen: 'The bureau’s own certificate is chosen; the server is proved by it.',
  certificatesForget: 'Without this certificate',
  use: 'Try and use it',
  connect: 'Connect',
  connecting: 'Connecting…',
  kept: 'The password is kept in this system’s keychain and not asked for again.',
  askedEachTime:
    'This system has no keychain that could keep the password: it is not kept, and asked for at each start.',
  needed: 'Where the bureau’s server is used, no case can be opened and no number taken without it.',
  restart: 'It answered. It is used from the next start of the program.',
  restartNow: 'Start again',
  leave: 'No longer use the server here…',
  leaveHint:
    'The data on the server stay as they are, but the next start opens this computer’s own data folder, which lacks the cases on the server; its registers do not know the numbers given there, so issue no more papers of the same series here.',
  leaveSure: 'Yes, no longer use it',
  leftTitle: 'The server is no longer used here',
  leftHint: 'Close the program and open it again: it then works on this computer’s own data folder.',
  limits: 'What to know',
  limitOffline:
    'While the server is away nothing can be saved and no number taken; what you typed stays in the window and is saved once it is back, or save a copy elsewhere.',
  limitPictures:
    'Photographs of evidence and of operations lie on the computer where they were added; others do not see them.',
  limitBackups:
    'Backups of this program hold this computer’s data folder only; the server’s data are backed up by whoever looks after it.',
  limitKeys: 'The office’s key and the list of neighbours stay with each computer.',
  connected: 'Connected to the bureau’s server',
  gone: 'The bureau’s server is away',
  backups:
    'This computer works on the bureau’s server: its data are in neither the backups nor the archive of this program. Whoever looks after the server backs them up.',
  atStart: 'The bureau has a server already',
  atStartHint: 'Where the office, cases and registers lie on a server, connect to it; nothing else needs to be set up.',
};
