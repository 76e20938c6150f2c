// Asks the machine for something that the present passphrase is needed for, and keeps what it said of the words.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outcome } from '../../electron/contract/outcome';
import { useFaults } from '../frame/faults';
import { saidWrong } from './said';

type Tried = { readonly right: boolean; readonly waitMs?: number };

export function useTries() {
  const { t } = useTranslation('sealing');
  const { answered } = useFaults();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  /** @returns the answer where the words were right, null else: then it has been said */
  const ask = async <T extends Tried>(asked: Promise<Outcome<T>>): Promise<T | null> => {
    setBusy(true);
    setSaid('');
    const tried = answered(await asked);
    setBusy(false);
    if (tried === null || tried.right) return tried;
    setSaid(saidWrong(t, Math.ceil((tried.waitMs ?? 0) / 1000)));
    return null;
  };
  return { said, busy, ask };
}
