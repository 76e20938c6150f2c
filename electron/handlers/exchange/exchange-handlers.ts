// Answers the window about bundles between offices: keys and neighbours, taking a bundle in, making one, the ledger.
import type { exchangeChannels } from '../../contract/exchange-channels';
import { done } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import type { Desk } from '../desk';
import { Arrivals } from './arrivals';
import { listExchanges, openExchange, showPart, unpackExchange } from './ledger';
import { enterNeighbour, listNeighbours, officeKey, retireNeighbour } from './neighbours';
import { propose } from './propose';
import { makeForNeighbour, makeReceipt } from './send-out';
import { accept, chooseBundle, decline, examine } from './take-in';

type Handlers = FunctionsOf<typeof exchangeChannels>;

export function exchangeHandlers(desk: Desk): Handlers {
  const arrivals = new Arrivals();
  return {
    'exchange:key': async () => {
      const key = await officeKey(desk);
      return key.ok ? done({ fingerprint: key.value.fingerprint, createdAt: key.value.createdAt }) : key;
    },
    'neighbour:list': () => listNeighbours(desk),
    'neighbour:keep': (input) => enterNeighbour(desk, input),
    'neighbour:remove': (input) => retireNeighbour(desk, input),
    'exchange:choose': (input) => chooseBundle(desk, arrivals, input),
    'exchange:examine': (input) => examine(desk, arrivals, input),
    'exchange:accept': (input) => accept(desk, arrivals, input),
    'exchange:decline': (input) => decline(desk, arrivals, input),
    'exchange:propose': (input) => propose(desk, input),
    'exchange:make': (input) => makeForNeighbour(desk, input),
    'exchange:receipt': (input) => makeReceipt(desk, input),
    'exchange:list': () => listExchanges(desk),
    'exchange:open': (input) => openExchange(desk, input),
    'exchange:show': (input) => showPart(desk, input),
    'exchange:unpack': (input) => unpackExchange(desk, input),
  };
}
