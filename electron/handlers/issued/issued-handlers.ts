// Answers the window about issued papers: each channel with the function that does it.
import type { issuedChannels } from '../../contract/issued-channels';
import { done } from '../../contract/outcome';
import type { FunctionsOf } from '../../contract/table';
import type { Desk } from '../desk';
import { withIssuedPapers } from './case-papers';
import { compareIssued, staleIssued } from './compare-issued';
import { correctionOf } from './corrected-by';
import { issuePaper } from './issue-paper';
import { listIssued, openIssued, showIssued, showScan, verifyIssued } from './list-issued';
import { paperNumber } from './paper-number';
import { exportIssued, printIssued } from './reprint';
import { attachScans, servePapers, strikeService } from './serve-papers';
import { voidPaper } from './void-paper';

type Handlers = FunctionsOf<typeof issuedChannels>;

export function issuedHandlers(desk: Desk): Handlers {
  return {
    'paper:number': (input) => paperNumber(desk, input),
    'paper:issue': (input) => issuePaper(desk, input),
    'issued:list': (input) => listIssued(desk, input),
    'issued:open': ({ id }) => openIssued(desk, id),
    'issued:show': ({ id, name }) => showIssued(desk, id, name),
    'issued:scan': ({ id, name }) => showScan(desk, id, name),
    'issued:verify': ({ ids }) => verifyIssued(desk, ids),
    'issued:stale': ({ subject }) => staleIssued(desk, subject),
    'issued:compare': ({ id, subject }) => compareIssued(desk, id, subject),
    'issued:correction': ({ id, subject }) => correctionOf(desk, id, subject),
    'issued:print': (input) => printIssued(desk, input),
    'issued:export': (input) => exportIssued(desk, input),
    'issued:void': (input) => voidPaper(desk, input),
    'issued:serve': (input) => servePapers(desk, input),
    'issued:strike': ({ id, reason }) => strikeService(desk, id, reason),
    'issued:attach': (input) => attachScans(desk, input),
    'issued:papers': ({ subject }) => papersOf(desk, subject),
  };
}

const papersOf = async ({ store }: Desk, id: string): ReturnType<Handlers['issued:papers']> => {
  const stored = await store.drafts.get(id);
  if (!stored.ok) return stored;
  const { papers } = await withIssuedPapers(store.archive, id, stored.value.case);
  return done({ papers: Array.isArray(papers) ? papers : [] });
};
