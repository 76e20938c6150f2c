// A new passphrase, typed twice: its rule, its strength and what differs are said at the fields.
import { useTranslation } from 'react-i18next';
import { passphraseFault, shortestPassphrase } from '../../templates/bundle/passphrase-rule';
import { strengthOf } from '../../templates/sealing/strength';
import { SecretField } from './secret-field';

export type Pair = { readonly first: string; readonly second: string };

export const emptyPair: Pair = { first: '', second: '' };

export function fits({ first, second }: Pair): boolean {
  return passphraseFault(first) === null && first === second;
}

export function NewPassphrase({ value, onChange }: { readonly value: Pair; readonly onChange: (value: Pair) => void }) {
  const { t } = useTranslation('sealing');
  const { first, second } = value;
  const fault = first === '' ? null : passphraseFault(first);
  const differs = second !== '' && first !== second;
  const rule = t('rule', { count: shortestPassphrase });
  const said = fault === null ? t(`strength.${strengthOf(first)}`) : t(`fault.${fault}`, { count: shortestPassphrase });
  return (
    <>
      <SecretField
        label={t('newPassphrase')}
        value={first}
        hint={first === '' ? rule : said}
        wrong={fault !== null}
        onChange={(typed) => onChange({ ...value, first: typed })}
      />
      <SecretField
        label={t('again')}
        value={second}
        hint={differs ? t('differs') : ''}
        wrong={differs}
        onChange={(typed) => onChange({ ...value, second: typed })}
      />
    </>
  );
}
