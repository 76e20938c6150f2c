// One field for a passphrase, with what is to be said of it beside.
import { Input } from 'antd';
import { Labelled } from '../ui/labelled';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly wrong?: boolean;
  readonly focus?: boolean;
  readonly onChange: (value: string) => void;
};

export function SecretField({ label, value, hint = '', wrong = false, focus = false, onChange }: Props) {
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <Input.Password
            id={id}
            autoFocus={focus}
            autoComplete="new-password"
            maxLength={200}
            value={value}
            status={wrong ? 'error' : ''}
            aria-invalid={wrong || undefined}
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => onChange(target.value)}
          />
          <small id={`${id}-hint`} className={wrong ? 'seal-wrong' : 'seal-quiet'}>
            {hint}
          </small>
        </>
      )}
    </Labelled>
  );
}
