// The program as it runs here: what it is made of, and what it was built with.
import { app } from 'electron';
import { readThirdParty } from '../about/third-party';
import type { Program } from '../handlers/desk';
import type { HandedFiles } from '../handlers/handed-files';
import type { LogBook } from '../log/log-book';
import { once } from '../once';
import type { Resources } from '../resources';
import { readPublisherKey } from '../updates/publisher-key';
import { systemFacts } from './system-facts';

type Here = {
  readonly resources: Resources;
  readonly handed: HandedFiles;
  readonly log: LogBook;
  readonly data: string;
};

/** @param here.data absolute: the data folder */
export function programHere({ resources, handed, log, data }: Here): Program {
  const { electron, chrome, node } = process.versions;
  // A clone has no key of its own; whoever tries updates there names one. What is packed trusts its archive alone.
  const key = (app.isPackaged ? undefined : process.env.PILIN_UPDATE_KEY) ?? resources.publisherKey;
  return {
    platform: process.platform,
    arch: process.arch,
    runtime: [
      { name: 'Electron', version: electron ?? '' },
      { name: 'Chromium', version: chrome ?? '' },
      { name: 'Node.js', version: node },
    ],
    thirdParty: once(() => readThirdParty(resources.thirdParty)),
    texts: resources.texts,
    publisherKey: once(() => readPublisherKey(key)),
    handed,
    system: () => systemFacts(data),
    lastLogLines: (most) => log.lastLines(most),
  };
}
