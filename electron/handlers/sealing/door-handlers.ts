// Answers the window at the door of an encrypted folder: at once, for nothing else is open yet.
import { passphraseFault, passphraseSentences } from '../../../templates/bundle/passphrase-rule';
import { done, type Outcome } from '../../contract/outcome';
import type { sealingChannels } from '../../contract/sealing-channels';
import type { FunctionsOf } from '../../contract/table';
import type { Door } from '../../sealing/door';
import { orFileFault } from '../write-out';

type DoorName = 'seal:door' | 'seal:open' | 'seal:recover' | 'seal:give-up';

/** Why words won't do as a new passphrase, null where they will. */
export function weakPassphrase(passphrase: string): Outcome<never> | null {
  const weak = passphraseFault(passphrase);
  if (weak === null) return null;
  return { ok: false, fault: { code: `passphrase-${weak}`, sentence: passphraseSentences[weak] } };
}

export function doorHandlers(opening: Promise<Outcome<Door>>): Pick<FunctionsOf<typeof sealingChannels>, DoorName> {
  const atDoor = async <T>(deed: (door: Door) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const door = await opening;
    if (!door.ok) return door;
    const outcome = await orFileFault('key-not-saved', () => deed(door.value));
    return outcome.ok ? outcome.value : outcome;
  };
  return {
    'seal:door': () => atDoor(async (door) => done({ ...door.state() })),
    'seal:open': ({ passphrase }) => atDoor((door) => door.unlock(passphrase)),
    'seal:recover': ({ recovery, passphrase }) =>
      atDoor(async (door) => weakPassphrase(passphrase) ?? door.recover(recovery, passphrase)),
    'seal:give-up': () =>
      atDoor(async (door) => {
        await door.giveUpWish();
        return done({});
      }),
  };
}
