// Answers the window about bundles between offices: keys and neighbours, taking a bundle in, making one, the ledger.
import type { exchangeChannels } from '../../contract/exchange-channels';
import { done, failed } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import type { Desk } from '../desk';
import { enterNeighbour, listNeighbours, officeKey, retireNeighbour } from './neighbours';

type Handlers = FunctionsOf<typeof exchangeChannels>;

export function exchangeHandlers(desk: Desk): Handlers {
  return {
    'exchange:key': async () => {
      const key = await officeKey(desk);
      return key.ok ? done({ fingerprint: key.value.fingerprint, createdAt: key.value.createdAt }) : key;
    },
    'neighbour:list': () => listNeighbours(desk),
    'neighbour:keep': (input) => enterNeighbour(desk, input),
    'neighbour:remove': (input) => retireNeighbour(desk, input),
    'exchange:choose': async () => notYet,
    'exchange:examine': async () => notYet,
    'exchange:accept': async () => notYet,
    'exchange:decline': async () => notYet,
    'exchange:propose': async () => notYet,
    'exchange:make': async () => notYet,
    'exchange:receipt': async () => notYet,
    'exchange:list': async () => done({ rows: [], damaged: [] }),
    'exchange:open': async () => notYet,
    'exchange:show': async () => notYet,
    'exchange:unpack': async () => notYet,
  };
}

const notYet = failed('not-yet', '此功能正在接入。', 'This is being joined to the desk.');
