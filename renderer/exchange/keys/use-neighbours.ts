// The neighbours whose keys a person compared, read anew whenever one was entered or withdrawn.
import { machine, type Output } from '../../bridge';
import { sharedAnswer, useSharedAnswer } from '../../frame/shared-answer';

export type Neighbour = Output<'neighbour:list'>[number];

/** Null until they are known. */
const neighbours = sharedAnswer<readonly Neighbour[] | null>(() => machine['neighbour:list']({}), null);

export const useNeighbours = () => useSharedAnswer(neighbours);
export const refreshNeighbours = neighbours.refresh;
