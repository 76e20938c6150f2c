// Backups behind the desk in memory: three of them, one on a stick that is away; comparing always finds the same.

import type { backupChannels } from '../../electron/contract/backup-channels';
import { done } from '../../electron/contract/outcome';
import type { FunctionsOf, OutputOf } from '../../electron/contract/table';

type Row = OutputOf<typeof backupChannels, 'backup:list'>['backups'][number];

const row = (place: Row['place'], at: string, cases: number): Row => {
  return { place, name: `${place} ${at}`, at, cases, operations: 2, issued: 41, bytes: 48_213_512 };
};
const away = {
  code: 'backup-place-gone',
  sentence: {
    zh: '该位置不见了（磁盘、U盘或网络可能已断开）。请接回后重试，或另选位置。',
    en: 'That place is not there (its disk, USB stick or network may be disconnected). Connect it and try again, or choose another place.',
  },
};

export function backupBridge(): FunctionsOf<typeof backupChannels> {
  let hasSecond = true;
  return {
    'backup:list': async () =>
      done({
        running: false,
        last: { at: '2026-11-23T02:00:00.000Z', fault: null },
        places: [
          { place: 'own', path: 'D:\\Pilin\\backups', fault: null, damaged: 0 },
          ...(hasSecond
            ? [{ place: 'second' as const, path: 'E:\\pilin-backups-desk-0a1b2c3d', fault: away, damaged: 0 }]
            : []),
        ],
        backups: [
          row('own', '2026-11-23T02:00:00.000Z', 118),
          row('own', '2026-11-23T01:00:00.000Z', 117),
          row('own', '2026-11-20T09:58:00.000Z', 112),
        ],
        restored: null,
      }),
    'backup:run': async () => done({ made: true }),
    'backup:verify': async () => done({ files: 1480, findings: [], more: 0 }),
    'backup:choose-second': async () => {
      hasSecond = true;
      return done({ cancelled: false });
    },
    'backup:forget-second': async () => {
      hasSecond = false;
      return done({});
    },
    'backup:choose-other': async () => done({ cancelled: true }),
    'backup:compare': async () =>
      done({
        rows: [
          {
            id: '01JDAAAAAAAAAAAAAAAAAAAAA1',
            of: 'case',
            difference: 'only-there',
            name: { zh: '重庆面馆', en: 'Chongqing Noodles' },
            matter: 'stacking-in-public-place',
            savedThere: '2026-11-23T01:00:00.000Z',
            savedHere: null,
          },
        ],
        more: 0,
        same: 117,
        office: 'differs',
        issuedOnlyThere: 0,
        issuedOnlyHere: 2,
      }),
    'backup:bring-back': async ({ cases, operations }) =>
      done({ brought: cases.length + operations.length, faults: [] }),
    'backup:restore': async () => done({ ready: false, keptAs: '' }),
    'backup:restart': async () => done({}),
    'archive:write': async () => done({ cancelled: true, path: '', files: 0, problems: [], more: 0 }),
  };
}
