// Who does it: the name that the ledger will bear, as the desk knows it; said once where the desk knows none.
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFaults } from '../frame/faults';
import { changeSettings, useSettings } from '../frame/settings';
import { Labelled } from '../ui/labelled';

export type WhoActs = {
  readonly name: string;
  readonly set: (name: string) => void;
  /** To be awaited before the deed: the machine takes the name from the settings. @returns whether there is one */
  readonly settle: () => Promise<boolean>;
};

export function useWhoActs(): WhoActs {
  const { who } = useSettings();
  const { tell } = useFaults();
  const [typed, setTyped] = useState<string | null>(null);
  const name = typed ?? who;
  const settle = async (): Promise<boolean> => {
    const next = name.trim();
    if (next === '') return false;
    const fault = next === who ? null : await changeSettings({ who: next });
    if (fault !== null) tell(fault);
    return fault === null;
  };
  return { name, set: setTyped, settle };
}

export function WhoActsField({ who, label }: { readonly who: WhoActs; readonly label: string }) {
  const { t } = useTranslation('exchange');
  return (
    <Labelled label={label}>
      {(id) => (
        <Input
          id={id}
          value={who.name}
          maxLength={60}
          placeholder={t('whoHint')}
          onChange={({ target }) => who.set(target.value)}
        />
      )}
    </Labelled>
  );
}
