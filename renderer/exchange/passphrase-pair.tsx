// A passphrase for a bundle that leaves: optional, typed twice, and its rule said at the field.
import { Checkbox, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { passphraseFault, shortestPassphrase } from '../../templates/bundle/passphrase-rule';
import { Labelled } from '../ui/labelled';

export type PassphrasePair = { readonly wanted: boolean; readonly first: string; readonly second: string };

export const noPassphrase: PassphrasePair = { wanted: false, first: '', second: '' };

/** What the machine is given; undefined while it is not yet right. */
export function passphraseOf({ wanted, first, second }: PassphrasePair): string | null | undefined {
  if (!wanted) return null;
  return passphraseFault(first) === null && first === second ? first : undefined;
}

type Props = { readonly value: PassphrasePair; readonly onChange: (value: PassphrasePair) => void };

export function PassphraseFields({ value, onChange }: Props) {
  const { t } = useTranslation('exchange');
  const fault = value.first === '' ? null : passphraseFault(value.first);
  const differs = value.second !== '' && value.first !== value.second;
  const field = (key: 'first' | 'second', wrong: string, hint: string) => (
    <Labelled label={t(`passphrase.${key}`)}>
      {(id) => (
        <>
          <Input.Password
            id={id}
            value={value[key]}
            maxLength={200}
            autoComplete="new-password"
            status={wrong === '' ? '' : 'error'}
            aria-invalid={wrong !== '' || undefined}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => onChange({ ...value, [key]: target.value })}
          />
          <small id={`${id}-said`} className={wrong === '' ? 'exchange-quiet' : 'exchange-wrong'}>
            {wrong || hint}
          </small>
        </>
      )}
    </Labelled>
  );
  return (
    <>
      <Checkbox checked={value.wanted} onChange={({ target }) => onChange({ ...noPassphrase, wanted: target.checked })}>
        {t('lockIt')}
      </Checkbox>
      {value.wanted && (
        <div className="exchange-pair">
          {field(
            'first',
            fault === null ? '' : t(`passphraseFault.${fault}`, { count: shortestPassphrase }),
            t('passphraseRule', { count: shortestPassphrase }),
          )}
          {field('second', differs ? t('passphraseDiffers') : '', t('passphraseByOtherWay'))}
        </div>
      )}
    </>
  );
}
