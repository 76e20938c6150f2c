// Answers the window about the bureau's server: what is set, how it stands, and what a person wants changed.
import { done, type Outcome } from '../../contract/outcome';
import type { serverChannels } from '../../contract/server-channels';
import type { FunctionsOf, InputOf } from '../../contract/table';
import type { ServerDoor } from '../../server/server-door';
import { placeSchema, type ServerPlace } from '../../store/postgres/place';
import { readBytes } from '../../store/read-json-file';
import type { Dialogs } from '../desk';
import { orFileFault } from '../write-out';

type Wish = InputOf<typeof serverChannels, 'server:use'>['server'];

export function serverHandlers(
  door: ServerDoor,
  dialogs: Pick<Dialogs, 'openFiles'>,
): FunctionsOf<typeof serverChannels> {
  return {
    'server:state': async () => {
      const { place, phase, fault, restart } = door;
      return done({ server: place && wishOf(place), phase, fault, keychain: await door.isSafe(), restart });
    },
    'server:connect': async ({ password }) => done({ connected: await door.connect(password) }),
    'server:use': async ({ server, password }) => {
      const place = placeOf(server);
      if (place === null) return unfit;
      const used = await orFileFault('server-not-set', () => door.use(place, password));
      if (!used.ok) return used;
      return used.value === null ? done({}) : { ok: false, fault: used.value };
    },
    'server:leave': () =>
      orFileFault('server-not-set', async () => {
        await door.leave();
        return {};
      }),
    'server:certificates': () => readCertificates(dialogs),
  };
}

/** The machine itself: what is asked of it crosses no network. */
const thisMachine = /^(localhost|127\.\d+\.\d+\.\d+|::1|\/.*)$/;

/** TLS everywhere but on this very machine: papers and names never cross a network in the clear. */
function placeOf({ host, port, database, user, authorities }: Wish): ServerPlace | null {
  const tls = thisMachine.test(host.trim()) && authorities.trim() === '' ? 'off' : 'verified';
  const place = { host, port, database, user, tls, authorities: authorities.trim() === '' ? null : authorities };
  const parsed = placeSchema.safeParse(place);
  return parsed.success ? parsed.data : null;
}

function wishOf({ host, port, database, user, authorities }: ServerPlace): Wish {
  return { host, port, database, user, authorities: authorities ?? '' };
}

const mostBytes = 200_000;

async function readCertificates(dialogs: Pick<Dialogs, 'openFiles'>) {
  const chosen = await dialogs.openFiles(
    { zh: '选择服务器的证书文件', en: 'Choose the file with the server’s certificates' },
    'certificates',
  );
  const path = chosen?.[0];
  if (path === undefined) return done({ cancelled: true, authorities: '' });
  const read = await readBytes(path, mostBytes);
  const text = read.ok ? Buffer.from(read.value).toString('utf8') : '';
  if (!text.includes('-----BEGIN CERTIFICATE-----')) return noCertificate;
  return done({ cancelled: false, authorities: text });
}

const noCertificate: Outcome<never> = {
  ok: false,
  fault: {
    code: 'server-no-certificate',
    sentence: {
      zh: '该文件中没有 PEM 格式的证书。请向服务器管理员索取证书文件（.pem 或 .crt）。',
      en: 'The file holds no certificate in PEM form. Ask whoever looks after the server for the certificate file (.pem or .crt).',
    },
  },
};

const unfit: Outcome<never> = {
  ok: false,
  fault: {
    code: 'server-incomplete',
    sentence: {
      zh: '请填写服务器、端口、数据库和用户名。',
      en: 'Fill in the server, its port, the database and the user.',
    },
  },
};
