// Answers the window before a bundle leaves: the sheet with this office's fingerprint, and what a bundle would hold.
import { done, failed } from '../../contract/outcome';
import type { sendingChannels } from '../../contract/sending-channels';
import type { FunctionsOf } from '../../contract/table';
import { refusalsAsFaults } from '../../exchange/accept-bundle';
import { contentsOf } from '../../exchange/bundle-contents';
import { makers } from '../../exchange/makers/makers';
import type { Desk } from '../desk';
import { hallFor } from './hall-of-desk';
import { writeKeySheet } from './key-sheet';

type Handlers = FunctionsOf<typeof sendingChannels>;

export function sendingHandlers(desk: Desk): Handlers {
  return {
    'sending:sheet': () => writeKeySheet(desk),
    'sending:contents': (input) => listContents(desk, input),
  };
}

async function listContents(
  desk: Desk,
  wish: Parameters<Handlers['sending:contents']>[0],
): ReturnType<Handlers['sending:contents']> {
  const hall = await hallFor(desk);
  if (!hall.ok) return hall;
  const maker = makers[wish.purpose];
  if (maker === null) return notMadeHere;
  return refusalsAsFaults(async () => {
    const filled = await maker({ ...wish, from: null }, hall.value);
    if (!filled.ok) return filled;
    const { parts, entries, missing } = filled.value;
    return done({ parts: await contentsOf(parts), entries, missing: [...missing] });
  });
}

const notMadeHere = failed('purpose-not-made', '这种移送包不在此处制作。', 'Bundles of this kind are not made here.');
