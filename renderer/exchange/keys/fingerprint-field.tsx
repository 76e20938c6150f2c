// A fingerprint typed from paper, its groups set apart below as they were read; what can't be one is said at once.
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { readFingerprint, typedFingerprint } from '../../../templates/bundle/fingerprint-text';
import { Labelled } from '../../ui/labelled';
import './keys.css';

type Props = {
  readonly value: string;
  /** The one that a bundle was signed with, where it is about that. */
  readonly wanted?: string | undefined;
  readonly onChange: (typed: string) => void;
};

export function FingerprintField({ value, wanted, onChange }: Props) {
  const { t } = useTranslation('exchange');
  const fault = useFingerprintFault(value, wanted);
  const { groups } = typedFingerprint(value);
  return (
    <Labelled label={t('fingerprintOnPaper')}>
      {(id) => (
        <>
          <Input
            id={id}
            className="fingerprint-input"
            value={value}
            maxLength={120}
            autoComplete="off"
            spellCheck={false}
            placeholder="XXXX-XXXX-XXXX-…"
            status={fault === null ? '' : 'error'}
            aria-invalid={fault !== null || undefined}
            aria-describedby={`${id}-said`}
            onChange={({ target }) => onChange(target.value)}
          />
          <span id={`${id}-said`} className="fingerprint-said">
            {groups.length > 0 && <span className="fingerprint-typed">{groups.join(' ')}</span>}
            {fault === null ? (
              <span className="exchange-quiet">
                {t(readFingerprint(value) === null ? 'fingerprintHint' : 'fingerprintWhole')}
              </span>
            ) : (
              <strong className="exchange-wrong" role="alert">
                {fault}
              </strong>
            )}
          </span>
        </>
      )}
    </Labelled>
  );
}

/** Null while it may still become one. */
function useFingerprintFault(value: string, wanted: string | undefined): string | null {
  const { t } = useTranslation('exchange');
  const { strange, groups, length } = typedFingerprint(value);
  if (strange !== '') return t('fingerprintStrange', { signs: strange });
  if (length > 40) return t('fingerprintLong', { count: length - 40 });
  const whole = readFingerprint(value);
  if (wanted === undefined) return null;
  if (whole !== null) return whole === wanted ? null : t('fingerprintOther', { group: firstOther(groups, wanted) });
  return null;
}

/** From 1: the group at which the two first differ. */
function firstOther(groups: readonly string[], wanted: string): number {
  return wanted.split('-').findIndex((group, at) => group !== groups[at]) + 1;
}
