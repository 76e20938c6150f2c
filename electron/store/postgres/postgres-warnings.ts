// Early warnings on the server: one row for each that was put aside, one for the warnings of each bundle.
import { type Aside, asideSchema } from '../../../templates/warnings/put-aside';
import { type ReceivedWarnings, readReceived, receivedFile } from '../../../templates/warnings/received';
import type { WarningPart } from '../../../templates/warnings/warning-part';
import { done, failed, type Outcome } from '../../contract/outcome';
import { sha256 } from '../sha256';
import type { WarningShelf } from '../warnings-port';
import { bodyOf, readBody } from './body';
import { documentsIn, dropDocument, putDocument } from './documents';
import type { Asks, Server } from './server';
import { onServer } from './server-faults';

export const asideRoom = 'warnings-aside';
export const takenRoom = 'warnings-received';

/** Keys hold words of any language: the name of their row is a hash. */
export const asideName = (key: string): string => sha256(key);

export class PostgresWarnings implements WarningShelf {
  constructor(private readonly server: Server) {}

  aside(): Promise<Outcome<readonly Aside[]>> {
    return this.ask(async (ask) => {
      const asides: Aside[] = [];
      for (const { body } of await documentsIn(ask, asideRoom)) {
        const judged = asideSchema.safeParse(JSON.parse(body));
        if (!judged.success) return unfit;
        asides.push(judged.data);
      }
      return done(asides);
    });
  }

  keepAside(key: string, aside: Aside | null): Promise<Outcome<null>> {
    return this.ask(async (ask) => {
      if (aside === null) await dropDocument(ask, asideRoom, asideName(key));
      else await putDocument(ask, asideRoom, { name: asideName(key), body: bodyOf(aside) });
      return done(null);
    });
  }

  received(): ReturnType<WarningShelf['received']> {
    return this.ask(async (ask) => {
      const received: ReceivedWarnings[] = [];
      const damaged: string[] = [];
      for (const { name, body } of await documentsIn(ask, takenRoom)) {
        const found = readBody(body, readReceived);
        if (found.state === 'good') received.push(found.value);
        else damaged.push(name);
      }
      return done({ received, damaged });
    });
  }

  receive(origin: ReceivedWarnings['origin'], warnings: readonly WarningPart[]): Promise<Outcome<null>> {
    return this.ask(async (ask) => {
      await putDocument(ask, takenRoom, { name: origin.bundle, body: bodyOf(receivedFile(origin, warnings)) });
      return done(null);
    });
  }

  private ask<T>(deed: (ask: Asks) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return onServer(notKept, () => this.server.transact(deed));
  }
}

const notKept = { zh: '预警记录未能读写。', en: 'The record of early warnings could not be read or written.' };

const unfit = failed(
  'warnings-unfit',
  '单位服务器上的预警搁置记录已损坏或由更新版本写成，未作改动。请升级程序，或请服务器管理员从备份恢复。',
  'The record of warnings put aside on the bureau’s server is damaged or of a newer program and was left as it is. Update the program, or have it restored from a backup of the server.',
);
