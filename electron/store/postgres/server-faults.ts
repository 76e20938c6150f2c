// What trouble with the server means to the clerk: what could not be done, why, and what to do. Bugs are thrown on.
import type { Bilingual } from '../../../templates/language/bilingual';
import type { Fault, Outcome } from '../../contract/outcome';
import { diskFault, systemCode } from '../disk-fault';
import { codeOf, isLineBroken, UncertainEnd } from './server';

/** Does work of which the server may fail. */
export async function onServer<T>(doing: Bilingual, work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, fault: serverFault(doing, error) };
  }
}

/** @throws the error itself where it is a bug */
export function serverFault(doing: Bilingual, error: unknown): Fault {
  if (systemCode(error) === 'EFBIG') return diskFault(doing, error);
  const code = whyOf(error);
  if (code === null) throw error;
  const { zh, en } = sentences[code];
  return { code, sentence: { zh: `${doing.zh}${zh}`, en: `${doing.en} ${en}` } };
}

type Why = keyof typeof sentences;

function whyOf(error: unknown): Why | null {
  if (error instanceof UncertainEnd) return 'server-uncertain';
  const code = codeOf(error);
  if (isUnproved(error, code)) return 'server-unproved';
  return reasons[code] ?? (isLineBroken(error) ? 'server-gone' : null);
}

function isUnproved(error: unknown, code: string): boolean {
  if (/CERT|TLS|SSL|SIGNATURE/.test(code)) return true;
  return (
    error instanceof Error && /does not support SSL|pg_hba|wrong version number/i.test(error.message) && code === ''
  );
}

/** By the code of the fault. */
const sentences = {
  'server-gone': {
    zh: '连接不上单位服务器（网络断开，或者服务器正在重启）。请检查网络后重试；如仍不行，请联系服务器管理员。',
    en: 'The bureau’s server cannot be reached (the network is down, or the server is restarting). Check the network and try again; if that does not help, ask whoever looks after the server.',
  },
  'server-uncertain': {
    zh: '写入时与单位服务器的连接中断，不能确定是否已经写入。请待连接恢复后查看，再决定是否重做。',
    en: 'The line to the bureau’s server broke while this was being written, so it is not certain whether it was kept. Look again once connected, then decide whether to do it anew.',
  },
  'server-unproved': {
    zh: '不能确认服务器就是单位的服务器（证书不可信、已过期或名称不符，或者服务器没有启用 TLS），没有发送口令和数据。请核对证书文件和服务器名称。',
    en: 'It could not be proved that this is the bureau’s server (its certificate is not trusted, is out of date or bears another name, or TLS is not on there); neither password nor data were sent. Check the certificate file and the name of the server.',
  },
  'server-password-refused': {
    zh: '服务器不接受该用户名或口令。请核对后重新输入。',
    en: 'The server does not accept this user or password. Check them and enter them again.',
  },
  'server-database-unknown': {
    zh: '服务器上没有这个数据库。请核对数据库名称，或者请服务器管理员建立。',
    en: 'The server has no such database. Check its name, or have it made by whoever looks after the server.',
  },
  'server-busy': {
    zh: '同时有多人改动同一处，多次重试未成，没有写入。请稍后再试。',
    en: 'Several people were changing the same thing and trying again did not help; nothing was written. Try again in a moment.',
  },
  'server-forbidden': {
    zh: '该用户在数据库中权限不足。请联系服务器管理员：该用户需要在其模式（schema）中建表和读写的权限，不需要超级用户。',
    en: 'This user lacks rights in the database. Ask whoever looks after the server: the user needs to create, read and write tables in its schema; it need not be a superuser.',
  },
  'server-full': {
    zh: '服务器的磁盘已满或连接数已达上限。请联系服务器管理员。',
    en: 'The server’s disk is full, or it has as many connections as it allows. Ask whoever looks after the server.',
  },
  'server-read-only': {
    zh: '连接到的服务器现在只读（可能是备用服务器）。请联系服务器管理员。',
    en: 'The server that answers is read-only now (it may be a standby). Ask whoever looks after the server.',
  },
} as const satisfies { readonly [code: string]: Bilingual };

/** By SQLSTATE. */
const reasons: { readonly [code: string]: Why } = {
  '28P01': 'server-password-refused',
  '28000': 'server-password-refused',
  '3D000': 'server-database-unknown',
  '40001': 'server-busy',
  '40P01': 'server-busy',
  '23505': 'server-busy',
  '42501': 'server-forbidden',
  '53100': 'server-full',
  '53200': 'server-full',
  '53300': 'server-full',
  '25006': 'server-read-only',
};

export const newerServer: Fault = {
  code: 'server-newer',
  sentence: {
    zh: '单位服务器上的数据由更新版本的毗邻文书管理，未作任何改动。请升级本机程序。',
    en: 'The data on the bureau’s server are kept by a newer Pilin and were left untouched. Update the program on this computer.',
  },
};

export const alteredServer: Fault = {
  code: 'server-altered',
  sentence: {
    zh: '单位服务器上的表不是本程序建立的样子，未作任何改动。请联系服务器管理员，或另选数据库。',
    en: 'The tables on the bureau’s server are not as this program makes them; nothing was changed. Ask whoever looks after the server, or choose another database.',
  },
};
